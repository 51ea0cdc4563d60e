/** What is said of a database server and of the queue on it. */
export const queueVi = {
  'help.enqueue': 'xếp tệp vào hàng đợi trên PostgreSQL để nhiều máy cùng đọc',
  'help.worker': 'đọc các tệp trong hàng đợi; chạy trên bao nhiêu máy cũng được',
  'help.status': 'tiến độ của mọi máy, các tệp không đọc được',
  'help.concurrency': 'số tệp đọc cùng lúc',
  'help.untilDone': 'tự kết thúc khi hàng đợi đã hết',
  'help.retry': 'xếp lại các tệp không đọc được vào hàng đợi',
  'queue.needsServer': 'hàng đợi cần cơ sở dữ liệu PostgreSQL: --db postgres://người-dùng@máy/cơ-sở-dữ-liệu',
  'queue.added': 'đã xếp vào hàng đợi: {count} tệp',
  'queue.next': 'tiếp theo: doisoat worker{db}',
  'queue.started': 'bắt đầu nhận việc, {count} tệp cùng lúc; Ctrl+C để dừng',
  'queue.stopping': 'đang dừng: làm nốt việc dở; nhấn Ctrl+C lần nữa để dừng ngay',
  'queue.loaded': 'đã đọc: {count} tệp',
  'queue.otherRules':
    'tệp trong hàng đợi cần đọc bằng bộ quy tắc, ngôn ngữ hoặc phiên bản khác; hãy dùng cùng --rules, --lang và cùng phiên bản',
  'queue.files': 'tệp: {done} xong, {working} đang đọc, {waiting} chờ, {retrying} chờ thử lại, {dead} không đọc được',
  'queue.comparing': 'còn phải so sánh các báo cáo với nhau',
  'queue.worker': 'máy {host}, tiến trình {process}: {done} việc xong',
  'queue.nobody': 'không có máy nào đang làm việc; hãy chạy: doisoat worker{db}',
  'queue.retried': 'đã xếp lại vào hàng đợi: {count} tệp',
  'query.beyond': 'từ chối: câu hỏi chỉ được đọc các bảng v_…, không dùng hàm của hệ thống',
  'query.unsafe':
    'không chạy: người dùng này của PostgreSQL làm được nhiều hơn là đọc. Hãy dùng người dùng chỉ được đọc, hoặc người dùng tạo được người dùng khác (CREATEROLE)',
};

export const queueEn: Record<keyof typeof queueVi, string> = {
  'help.enqueue': 'queue files on PostgreSQL, for many machines to read',
  'help.worker': 'read the files in the queue; on as many machines as you like',
  'help.status': 'progress of all workers, and the files that could not be read',
  'help.concurrency': 'how many files at once',
  'help.untilDone': 'end when the queue is empty',
  'help.retry': 'queue again the files that could not be read',
  'queue.needsServer': 'the queue needs a PostgreSQL database: --db postgres://user@host/database',
  'queue.added': 'queued: {count} files',
  'queue.next': 'next: doisoat worker{db}',
  'queue.started': 'taking work, {count} files at once; Ctrl+C to stop',
  'queue.stopping': 'stopping: what has begun is finished; Ctrl+C again to stop at once',
  'queue.loaded': 'read: {count} files',
  'queue.otherRules':
    'the files in the queue ask for other rules, another language or another version; use the same --rules, --lang and version',
  'queue.files':
    'files: {done} done, {working} being read, {waiting} waiting, {retrying} to be tried again, {dead} not readable',
  'queue.comparing': 'reports are still to be compared with each other',
  'queue.worker': 'machine {host}, process {process}: {done} jobs done',
  'queue.nobody': 'nobody is working; run: doisoat worker{db}',
  'queue.retried': 'queued again: {count} files',
  'query.beyond': 'refused: a query may read the views, and use no function of the server itself',
  'query.unsafe':
    'not run: this user of PostgreSQL may do more than read. Use one that may only read, or one that may create others (CREATEROLE)',
};
