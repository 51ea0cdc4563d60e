/** Lays rows out in columns two blanks apart; all but the first column may stand to the right, as numbers do. */
export function layColumns(rows: readonly (readonly string[])[], numbers = true): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  const pad = (cell: string, column: number) =>
    numbers && column > 0 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!);
  return rows.map((row) => `  ${row.map(pad).join('  ')}`.trimEnd()).join('\n');
}
