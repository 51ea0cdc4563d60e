import type { FindingRow } from '../../api.ts';
import { SeverityBadge, VerdictBadge } from '../parts/badges.tsx';
import { reportName } from '../parts/head.tsx';
import { useRuleTitle } from '../session.ts';
import { useWords } from '../words.ts';
import { Values } from './values.tsx';

/** A finding in the list: what is wrong, where, and the two values. */
export function FindingItem({ row, href, open }: { row: FindingRow; href: string; open: boolean }) {
  const t = useWords();
  const title = useRuleTitle();
  return (
    <li>
      <a class={`finding ${row.severity}`} href={href} aria-current={open ? 'true' : undefined}>
        <span class="finding-top">
          <SeverityBadge severity={row.severity} />
          <strong>{title(row.rule)}</strong>
          <VerdictBadge verdict={row.verdict} />
        </span>
        <span class="finding-report">
          {reportName(row)}
          {row.page !== null && ` · ${t('page.short', { page: row.page })}`}
        </span>
        <span class="finding-text">{row.statement}</span>
        <Values row={row} />
      </a>
    </li>
  );
}
