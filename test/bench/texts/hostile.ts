/** What is said over and over, without end and on one line, to make a pattern try again at every character. */
const units: Record<string, string> = {
  digits: '1234567890',
  'digits and slashes': '1/',
  'numbers begun': 'số 1/',
  slashes: '/',
  blanks: ' ',
  dashes: '-',
  'dashes and capitals': '-A',
  'types begun': 'Kế hoạch số ',
  'list heads': 'các Công văn số 1,',
  dates: 'ngày 1/1/',
  'open brackets': '(',
  brackets: '(1) ',
  'laws without end': 'Luật A B C ',
  issuers: 'của UBND huyện ',
  'old numbers': '12 A/B ',
  'one document': 'tại Công văn 12/UBND-NV ',
};

/** One list that never closes, each of its numbers another one. */
const endless = 'endless list';

/** The names of all hostile texts. */
export const hostileNames = [...Object.keys(units), endless];

/** The hostile text of that name, on one line of `length` characters. */
export function hostileText(name: string, length: number): string {
  if (name === endless) return endlessList(length);
  const unit = units[name]!;
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function endlessList(length: number): string {
  const items: string[] = [];
  for (let size = 0, number = 1; size < length; number++) {
    const item = `số ${number}/KH-UBND; `;
    items.push(item);
    size += item.length;
  }
  return items.join('').slice(0, length);
}
