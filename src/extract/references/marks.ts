import { createHash } from 'node:crypto';
import type { Report } from '../../model/document.ts';
import type { Home } from './home.ts';
import { nameForm } from './names.ts';

/** What stands in keys for things that a report does not say; the same for its copies. */
export interface Marks {
  year: string;
  /** The area that the report comes from. */
  home: string;
  /** The report itself. */
  report(): string;
}

/** `known`: what the report cites, which stands for a report without a name of its own. */
export function marksOf(home: Home, report: Report, known: readonly { label: string; year: string | null }[]): Marks {
  const areas = [home.commune, home.district].flatMap((place) => (place ? [place.word, place.name] : []));
  const seat = [...areas, home.province].filter(Boolean).join(' ');
  const body = home.body?.id ?? (report.issuer === null ? null : nameForm(report.issuer));
  const year = (report.date ?? report.period?.end)?.slice(0, 4) ?? '';
  const own = seat === '' || body === null ? null : `${body} ${seat}`;
  let cited: string | null = null;
  const byCitations = () => {
    cited ??= hash([...new Set(known.map(({ label, year: one }) => `${label}|${one}`))].sort().join('\n'));
    return [seat, cited].filter(Boolean).join(' ');
  };
  return { year, home: areas.join(' '), report: () => own ?? byCitations() };
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);
