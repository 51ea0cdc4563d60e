import type { ComponentChildren } from 'preact';
import type { ComparisonRow, RelationRow } from '../../api.ts';
import { gap, useFormat } from '../format.ts';
import { reportName } from '../parts/head.tsx';
import { changed, href, type Place } from '../place.ts';
import { useRuleTitle } from '../session.ts';
import { useWords, type Words } from '../words.ts';
import { formula } from './formula.ts';

/** A calculation that the report itself states, with its figures as links, and whether it comes out. */
export function Relation({ relation, place }: { relation: RelationRow; place: Place }) {
  const t = useWords();
  const { number } = useFormat();
  const apart = gap(relation.expected, relation.actual);
  return (
    <div class={relation.holds ? 'relation holds' : 'relation fails'}>
      <p class="relation-head">
        <b>{t(`relation.${relation.kind}`)}</b>
        <span>{t(relation.holds ? 'relation.holds' : 'relation.fails')}</span>
      </p>
      <p class="formula">
        {formula(relation).map((part, index) =>
          typeof part === 'string' ? (
            <span key={index}> {part} </span>
          ) : (
            <a key={part.figure} class={`figure ${part.checked}`} href={changed(place, { figure: part.figure })}>
              {part.quote}
            </a>
          ),
        )}
      </p>
      {!relation.holds && (
        <p class="small">
          {t('relation.values', {
            printed: number(relation.expected),
            actual: number(relation.actual),
            gap: number(apart ?? 0),
          })}
        </p>
      )}
    </div>
  );
}

/** What a figure was compared with in other reports, and with what outcome. */
export function Comparison({ comparison }: { comparison: ComparisonRow }) {
  const t = useWords();
  const title = useRuleTitle();
  const { verdict, reason, terms } = comparison;
  const outcome: ComponentChildren = t(`comparison.${verdict}`);
  return (
    <div class={verdict === 'agrees' ? 'relation holds' : verdict === 'disagrees' ? 'relation fails' : 'relation'}>
      <p class="relation-head">
        <b>{title(comparison.rule)}</b>
        <span>{outcome}</span>
      </p>
      <ul class="plain">
        {terms.map((term) => (
          <li key={`${term.report_id}.${term.figure}`}>
            <a href={href('reports', term.report_id, { figure: term.figure })}>{term.quote}</a>{' '}
            <span class="small">{reportName(term)}</span>
          </li>
        ))}
      </ul>
      {reason !== null && <p class="small">{why(reason, t)}</p>}
      {verdict === 'disagrees' && (
        <p class="small">{t('comparison.values', { printed: comparison.expected, actual: comparison.actual })}</p>
      )}
    </div>
  );
}

const reasons = [
  'far-apart',
  'approximate',
  'other-window',
  'not-all-there',
  'left-out',
  'reorganised',
  'ambiguous',
] as const;

/** Why nothing was compared, in words; a reason that is not known stands as it is. */
function why(reason: string, t: Words): string {
  const known = reasons.find((one) => one === reason);
  return known ? t(`why.${known}`) : reason;
}
