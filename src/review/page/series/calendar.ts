/** A year or a quarter on the axis. */
export interface Span {
  label: string;
  start: Date;
  end: Date;
}

const roman = ['I', 'II', 'III', 'IV'];

/** The years between two moments, or the quarters where there are few years; `room`: how many labels fit. */
export function calendar(
  from: Date,
  to: Date,
  room: number,
  quarter: (values: { quarter: string; year: number }) => string,
): Span[] {
  const years = to.getUTCFullYear() - from.getUTCFullYear() + 1;
  const months = years <= 3 && years * 4 <= room ? 3 : 12;
  const spans: Span[] = [];
  for (let month = 0; month < years * 12; month += months) {
    const start = new Date(Date.UTC(from.getUTCFullYear(), month, 1));
    const end = new Date(Date.UTC(from.getUTCFullYear(), month + months, 1));
    if (end <= from || start >= to) continue;
    const year = start.getUTCFullYear();
    const label = months === 12 ? String(year) : quarter({ quarter: roman[start.getUTCMonth() / 3] ?? '', year });
    spans.push({ label, start, end });
  }
  const every = Math.max(1, Math.ceil(spans.length / room));
  return spans.map((span, index) => (index % every === 0 ? span : { ...span, label: '' }));
}
