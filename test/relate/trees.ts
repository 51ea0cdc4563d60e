import fc from 'fast-check';

/** A figure of a breakdown, with what it is divided into. */
export interface Tree {
  name: string;
  value: number;
  parts: Tree[];
}

/** What may be divided: names of a whole, and those of parts that leave nothing out. */
const divisions: Record<string, readonly (readonly string[])[]> = {
  'Toàn huyện tiếp nhận': [['cấp huyện', 'cấp xã']],
  'Toàn tỉnh tiếp nhận': [['cấp tỉnh', 'cấp huyện', 'cấp xã']],
  'Trung tâm tiếp nhận': [['kỳ trước chuyển sang', 'tiếp nhận mới']],
  'Trung tâm đã giải quyết': [
    ['đúng hạn', 'quá hạn'],
    ['trước hạn', 'đúng hạn', 'quá hạn'],
  ],
  'Trung tâm đang giải quyết': [['trong hạn', 'quá hạn']],
  'cấp tỉnh': [['kỳ trước chuyển sang', 'tiếp nhận mới']],
  'cấp huyện': [['kỳ trước chuyển sang', 'tiếp nhận mới']],
  'cấp xã': [['kỳ trước chuyển sang', 'tiếp nhận mới']],
  'tiếp nhận mới': [['trực tuyến', 'trực tiếp', 'bưu chính']],
};

const roots = Object.keys(divisions).filter((name) => /^\p{Lu}/u.test(name));
const leaf = fc.integer({ min: 101, max: 9_900 });

function tree(name: string, depth: number): fc.Arbitrary<Tree> {
  const end = leaf.map((value): Tree => ({ name, value, parts: [] }));
  const wanted = divisions[name];
  if (depth === 0 || !wanted) return end;
  const divided = fc
    .constantFrom(...wanted)
    .chain((names) => fc.shuffledSubarray([...names], { minLength: names.length }))
    .chain((names) => fc.tuple(...names.map((one) => tree(one, depth - 1))))
    .map((parts): Tree => ({ name, value: parts.reduce((sum, part) => sum + part.value, 0), parts }));
  return /^\p{Lu}/u.test(name) ? divided : fc.oneof(divided, end);
}

/** Consistent breakdowns, at most three deep, in any order. */
export const trees: fc.Arbitrary<Tree> = fc.constantFrom(...roots).chain((name) => tree(name, 3));

export const allOf = (one: Tree): Tree[] => [one, ...one.parts.flatMap(allOf)];

const print = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
const count = ({ name, value }: Tree) => `${name} ${print(value)} hồ sơ`;

/** Brackets in brackets. */
const inBrackets = (one: Tree): string =>
  one.parts.length === 0 ? count(one) : `${count(one)} (${one.parts.map(inBrackets).join(', ')})`;

/** Lists in lists, each depth with its own mark. */
function inLists(one: Tree, cue: string, depth = 0): string {
  const mark = ['-', '+', '•'][depth];
  const parts = one.parts.map((part) => `\n${mark} ${inLists(part, cue, depth + 1)}`);
  return parts.length === 0 ? `${count(one)}${depth > 0 ? '.' : ''}` : `${count(one)}, ${cue}:${parts.join('')}`;
}

/** One sentence for each breakdown; the parts that are divided are told again. */
const inProse = (one: Tree, cue: string, last: string): string => {
  const parts = one.parts.map(count);
  const first = `${count(one)}, ${cue} ${parts.slice(0, -1).join(', ')}${last}${parts.at(-1)}.`;
  const told = one.parts
    .filter((part) => part.parts.length > 0)
    .map((part) => inProse({ ...part, name: part.name.replace(/^./u, (letter) => letter.toUpperCase()) }, cue, last));
  return [first, ...told].join('\n');
};

/** A row for each figure that is divided, under a total row. */
const inTable = (one: Tree): string => {
  const rows = one.parts.map((part, at) => `| ${at + 1} | ${part.name} | ${print(part.value)} |`);
  return ['| TT | Nội dung | Số hồ sơ |', '|---|---|---|', ...rows, `| | Tổng cộng | ${print(one.value)} |`].join('\n');
};

/** Ways to write a breakdown; `flat`: it shows only the first division. */
export const manners: fc.Arbitrary<{ write: (one: Tree) => string; flat: boolean }> = fc.constantFrom(
  { write: (one: Tree) => `${inBrackets(one)}.`, flat: false },
  ...['gồm', 'bao gồm', 'trong đó', 'cụ thể', 'chia ra'].flatMap((cue) => [
    { write: (one: Tree) => inLists(one, cue), flat: false },
    { write: (one: Tree) => inProse(one, cue, ', '), flat: false },
    { write: (one: Tree) => inProse(one, cue, ' và '), flat: false },
    { write: (one: Tree) => inProse(one, `${cue}:`, '; '), flat: false },
  ]),
  { write: inTable, flat: true },
);

/** The same tree with one digit of one of its figures changed: it no longer adds up. */
export const slipped = (one: Tree, pick: number, digit: number, by: number): { tree: Tree; wrong: number } => {
  const chosen = allOf(one)[pick % allOf(one).length]!;
  const digits = [...String(chosen.value)];
  const at = digit % digits.length;
  const old = Number(digits[at]);
  digits[at] = String(at === 0 ? (old % 9) + 1 : (old + 1 + (by % 9)) % 10);
  const wrong = Number(digits.join(''));
  const change = (node: Tree): Tree =>
    node === chosen ? { ...node, value: wrong } : { ...node, parts: node.parts.map(change) };
  return { tree: change(one), wrong };
};
