import type { DocumentRow } from '../../api.ts';

/** A cited document as it is called: type, number with symbol, or the subject where it has none. */
export function documentName({ type, number, year, symbol, subject, key }: DocumentRow): string {
  const numbered = [number, year, symbol].filter((one) => one !== null).join('/');
  const name = [type, numbered].filter((one) => one !== null && one !== '').join(' ');
  return (numbered === '' && subject !== null ? `${name} ${subject}`.trim() : name) || key;
}
