import type { Ref } from 'preact';
import type { FindingDetail } from '../../api.ts';
import { Comparison, Relation } from '../document/relation.tsx';
import { SeverityBadge } from '../parts/badges.tsx';
import { reportName } from '../parts/head.tsx';
import { href, type Place } from '../place.ts';
import { useRuleTitle } from '../session.ts';
import { useLanguage, useWords } from '../words.ts';
import { Evidence } from './evidence.tsx';
import { Values } from './values.tsx';
import { VerdictBar } from './verdictBar.tsx';

/** A finding in full: what is wrong, both values, the passages it rests on, and what the auditor thinks of it. */
export function FindingPanel(props: {
  place: Place;
  detail: FindingDetail;
  heading: Ref<HTMLHeadingElement>;
  given: () => void;
}) {
  const t = useWords();
  const language = useLanguage();
  const title = useRuleTitle();
  const { finding, relation, comparison, meaning, others } = props.detail;
  return (
    <article class="panel">
      <p class="panel-top">
        <SeverityBadge severity={finding.severity} />
        <code class="sign" title={t('finding.sign')}>
          #{finding.fingerprint.slice(0, 8)}
        </code>
      </p>
      <h2 id="finding-title" ref={props.heading} tabIndex={-1}>
        {title(finding.rule)}
      </h2>
      <p class="source">
        <a href={href('reports', finding.report_id, { figure: finding.figure })}>{reportName(finding)}</a>
      </p>
      <p class="statement">{finding.statement}</p>
      <Values row={finding} large />
      {finding.slip !== null && <p class="slip">{finding.slip}</p>}
      <VerdictBar finding={finding} covers={others.length + 1} given={props.given} />
      <Evidence place={props.place} detail={props.detail} />
      {relation && <Relation relation={relation} place={props.place} />}
      {comparison && <Comparison comparison={comparison} />}
      {meaning && (
        <details class="meaning">
          <summary>{t('finding.meaning')}</summary>
          <p>{meaning[language]}</p>
          <p>
            <code>{finding.rule}</code>
          </p>
        </details>
      )}
      {others.length > 0 && (
        <section>
          <h3>{t('finding.others')}</h3>
          <ul class="plain">
            {others.map((other) => (
              <li key={other.report_id}>
                <a href={href('findings', null, { finding: other.fingerprint, in: other.report_id })}>
                  {reportName(other)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
