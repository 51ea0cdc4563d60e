import type { Table } from './table.ts';

/** PDFs put six letters and a plus before the names of fonts that they hold a part of, and the style behind. */
const plainName = (font: string): string =>
  font
    .replace(/^[A-Z]{6}\+/, '')
    .trim()
    .toLowerCase()
    .replace(/[,-]?(?:bold)?(?:italic|oblique)?$/, '');

/** Whether a font shows small letters as capitals. */
export function showsCapitals(font: string, { capitalFonts }: Table): boolean {
  const name = plainName(font);
  return capitalFonts.some((end) => name.endsWith(end));
}

/** The encoding that a font's name tells of. */
export function tableOfFont(font: string, tables: readonly Table[]): Table | null {
  const name = plainName(font);
  let longest = '';
  let found: Table | null = null;
  for (const table of tables)
    for (const start of table.fonts)
      if (start.length > longest.length && name.startsWith(start)) {
        longest = start;
        found = table;
      }
  return found;
}
