import type { FigureDetail } from '../../api.ts';
import { api } from '../fetching.ts';
import { CheckedBadge } from '../parts/badges.tsx';
import { ProblemNote, Waiting } from '../parts/notes.tsx';
import { changed, href, type Place } from '../place.ts';
import { useRuleTitle } from '../session.ts';
import { useAnswer } from '../useAnswer.ts';
import { useWords } from '../words.ts';
import { Comparison, Relation } from './relation.tsx';
import { Tree } from './tree.tsx';

/** What a figure counts, what it is part of, and everything that it was checked against. */
export function FigurePanel({ place, report, figure }: { place: Place; report: number; figure: string }) {
  const t = useWords();
  const { data, problem, reload } = useAnswer<FigureDetail>(api(`figures/${report}/${encodeURIComponent(figure)}`));
  if (problem) return <ProblemNote problem={problem} again={reload} />;
  if (!data) return <Waiting />;
  const { measure, status, level, channel, reason } = data.figure;
  const facts = [
    [t('figure.measure'), measure],
    [t('figure.status'), status],
    [t('figure.level'), level],
    [t('figure.channel'), channel],
  ].filter(([, value]) => value !== null);
  return (
    <section class="figure-panel" aria-labelledby="figure-title">
      <div class="panel-top">
        <h2 id="figure-title">
          <span class="unseen">{t('figure.name')} </span>
          {data.figure.quote}
        </h2>
        <CheckedBadge checked={data.figure.checked} />
        <a class="plain-button close" href={changed(place, { figure: null })} aria-label={t('figure.close')}>
          ✕
        </a>
      </div>
      <div class="figure-columns">
        <div class="panel">
          {reason !== null && <p class="small">{reason}</p>}
          {facts.length > 0 && (
            <dl class="facts">
              {facts.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          )}
          {data.tree && (
            <section>
              <h3>{t('figure.tree')}</h3>
              <Tree node={data.tree} place={place} chosen={figure} />
            </section>
          )}
        </div>
        <CheckedAgainst detail={data} place={place} />
      </div>
    </section>
  );
}

/** Every calculation and comparison that a figure takes part in, and the findings that name it. */
function CheckedAgainst({ detail, place }: { detail: FigureDetail; place: Place }) {
  const t = useWords();
  const title = useRuleTitle();
  const { relations, comparisons, findings } = detail;
  return (
    <div class="panel">
      {relations.length > 0 && (
        <section>
          <h3>{t('figure.checks')}</h3>
          {relations.map((relation) => (
            <Relation key={relation.id} relation={relation} place={place} />
          ))}
        </section>
      )}
      {comparisons.length > 0 && (
        <section>
          <h3>{t('figure.comparisons')}</h3>
          {comparisons.map((comparison) => (
            <Comparison key={comparison.id} comparison={comparison} />
          ))}
        </section>
      )}
      {findings.length > 0 && (
        <section>
          <h3>{t('figure.findings')}</h3>
          <ul class="plain">
            {findings.map((row) => (
              <li key={`${row.report_id}.${row.finding}`}>
                <a href={href('findings', null, { finding: row.fingerprint, in: row.report_id })}>{title(row.rule)}</a>:{' '}
                {row.statement}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
