import { balance, columnFormula, ratio, sum, totalRow } from '../generator/relations.ts';
import type { ReportFile } from '../generator/types.ts';

const body = `
Thực hiện {{@cv|Công văn số 88/SNV-CCHC ngày 20/02/2023}} của {{i:|Sở Nội vụ}} về việc {{s:|đôn đốc báo cáo}}, Ủy ban nhân dân huyện Đồng Vang báo cáo như sau:
#+ TÌNH HÌNH
##+ Giải quyết hồ sơ
{{=huyện}}Trong quý, huyện tiếp nhận {{in|1.204 hồ sơ|tiếp nhận}} (*chuyển kỳ trước {{old|104|tiếp nhận|unit=hồ sơ; status=kỳ trước chuyển sang}}, mới {{new|1.100 hồ sơ|tiếp nhận|status=tiếp nhận mới}}*); đã giải quyết {{out|1.150 hồ sơ|giải quyết}}, đạt {{p|95,51%|tỷ lệ giải quyết|hs}}; còn {{wait|54 hồ sơ|đang giải quyết}}.
# II. BẢNG
@table t1
`;

const report: ReportFile = {
  identity: {
    number: '96',
    symbol: 'BC-UBND',
    place: 'Đồng Vang',
    date: '2023-03-17',
    issuer: 'UBND huyện Đồng Vang',
    province: 'Bình Lâm',
    period: { kind: 'quarter', label: 'quý I năm 2023', start: '2023-01-01', end: '2023-03-31' },
    dataWindow: null,
    signer: 'Lê Quang Tứ',
  },
  letterhead: ['UBND TỈNH BÌNH LÂM', 'ỦY BAN NHÂN DÂN', 'HUYỆN ĐỒNG VANG'],
  title: ['Kết quả thực hiện công tác cải cách hành chính quý I năm 2023'],
  decimal: ',',
  body,
  tables: {
    t1: {
      columns: [
        { key: 'no', width: 1 },
        { key: 'name', width: 4 },
        { key: 'in', measure: 'tiếp nhận', attrs: 'unit=hồ sơ; huyện', width: 2 },
        { key: 'old', measure: 'tiếp nhận', attrs: 'unit=hồ sơ; huyện; status=kỳ trước chuyển sang', width: 2 },
        { key: 'new', measure: 'tiếp nhận', attrs: 'unit=hồ sơ; huyện; status=tiếp nhận mới', width: 2 },
      ],
      head: ['STT | Lĩnh vực | Hồ sơ tiếp nhận | < | <', '^ | ^ | Tổng số | Kỳ trước | Mới'],
      formulas: '(1) | (2) | (3)=(4)+(5) | (4) | (5)',
      rows: [
        'land | 1 | Đất đai | 804 | 100 | 704',
        'civil | 2 | Hộ tịch | 400 | 4 | 396',
        'total | TỔNG CỘNG | < | 1.204 | 104 | 1.100',
      ],
    },
  },
  recipients: ['Sở Nội vụ;', 'Lưu: VT, NV (02 bản).'],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  relations: [
    sum('in', ['old', 'new']),
    balance('in', ['out', 'wait']),
    ratio('p', 'out', 'in'),
    ...totalRow('t1', 'total', ['in', 'old', 'new'], { rows: ['land', 'civil'] }),
    ...columnFormula('t1', 'in', ['old', 'new'], { rows: ['land', 'civil', 'total'] }),
  ],
  findings: [],
};
export default report;
