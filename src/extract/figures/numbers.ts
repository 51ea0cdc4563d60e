/** A number as printed, before it is known what it counts. Offsets are into the normalised text. */
export interface NumberToken {
  start: number;
  end: number;
  printed: string;
}

/** A number whose separators have been understood. */
export interface ReadNumber {
  /** In plain notation, "1234.5": most are never reckoned with. */
  value: string;
  /** Printed digits behind the decimal separator. */
  decimals: number;
  separator: '.' | ',' | null;
  basis: 'digits' | 'habit' | 'open';
}

const mark = /[.,]/;

/** What a number stands for decides how "1.234" is read: things are counted whole, percentages stay small. */
export type NumberUse = 'count' | 'fraction' | 'scaled';

/**
 * Reads printed digits. Two separators show the decimal one; groups of three are thousands where things are counted,
 * decimals in percentages and scores; what stays open follows `habit`, the report's own decimal separator.
 */
export function readNumber(printed: string, use: NumberUse, habit: '.' | ','): ReadNumber {
  if (!mark.test(printed)) return plain(printed, null, 'digits');
  const marks = [...printed].filter((letter) => letter === '.' || letter === ',');
  const last = marks.at(-1) as '.' | ',';
  if (new Set(marks).size === 2) return plain(printed, last, 'digits');
  if (marks.length > 1) return plain(printed, null, 'digits');
  const [whole, tail] = printed.split(last) as [string, string];
  if (tail.length !== 3 || whole.length > 3) return plain(printed, last, 'digits');
  if (/^0+$/.test(whole)) return plain(printed, last, 'digits');
  if (use === 'count') return plain(printed, null, 'open');
  if (use === 'fraction') return plain(printed, last, 'open');
  return plain(printed, last === habit ? last : null, 'habit');
}

function plain(printed: string, separator: '.' | ',' | null, basis: ReadNumber['basis']): ReadNumber {
  const thousands = separator === '.' ? /,/g : separator === ',' ? /\./g : /[.,]/g;
  const value = printed.replace(thousands, '').replace(',', '.');
  return { value, decimals: value.split('.')[1]?.length ?? 0, separator, basis };
}

/**
 * The decimal separator that a report uses, from the numbers that show it by themselves ("99,5", "1.234,5", "2.267.900").
 * Vietnamese practice, the comma, where nothing shows it or both are shown alike.
 */
export function decimalHabit(tokens: readonly NumberToken[]): '.' | ',' {
  const votes = { '.': 0, ',': 0 };
  for (const { printed } of tokens) {
    if (!mark.test(printed)) continue;
    const marks = printed.replace(/\d/g, '');
    if (marks.length > 1 && new Set(marks).size === 1) votes[marks[0] === '.' ? ',' : '.']++;
    else if (marks.length > 0 && (marks.length > 1 || !/^\d{1,3}[.,]\d{3}$/.test(printed)))
      votes[marks.at(-1) as '.' | ',']++;
  }
  return votes['.'] > votes[','] ? '.' : ',';
}
