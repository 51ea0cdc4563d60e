import { walkXml } from './events.ts';
import type { Parts } from './workbook.ts';

/** How the cells of one style look, as far as it tells what they say. */
export interface CellStyle {
  /** A number format as Excel writes it. */
  format: string;
  /** Lines on two or more of its sides. */
  ruled: boolean;
}

/** Formats that have a number instead of a text; dates as Windows shows them in Vietnam. */
const numbered: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};
const sides = new Set(['left', 'right', 'top', 'bottom', 'start', 'end']);

/** The styles by the number that cells name. */
export function readStyles(parts: Parts): CellStyle[] {
  const formats = new Map<number, string>(Object.entries(numbered).map(([id, format]) => [Number(id), format]));
  const lines: number[] = [];
  const styles: CellStyle[] = [];
  let inside = '';
  walkXml(parts['xl/styles.xml'], {
    open(name, attributes) {
      if (name === 'cellXfs' || name === 'borders') inside = name;
      else if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General');
      else if (name === 'border') lines.push(0);
      else if (inside === 'borders' && sides.has(name) && (attributes.style ?? 'none') !== 'none')
        lines[lines.length - 1]! += 1;
      else if (inside === 'cellXfs' && name === 'xf') {
        const format = formats.get(Number(attributes.numFmtId ?? 0)) ?? 'General';
        styles.push({ format, ruled: (lines[Number(attributes.borderId ?? 0)] ?? 0) >= 2 });
      }
    },
    close(name) {
      if (name === inside) inside = '';
    },
  });
  return styles;
}
