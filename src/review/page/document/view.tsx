import { useMemo } from 'preact/hooks';
import type { ReportDetail } from '../../api.ts';
import { api } from '../fetching.ts';
import { reportName } from '../parts/head.tsx';
import { ProblemNote, Waiting } from '../parts/notes.tsx';
import { Title } from '../parts/title.tsx';
import { href, type Place } from '../place.ts';
import { useAnswer } from '../useAnswer.ts';
import { useWords } from '../words.ts';
import type { Mark, Span } from './mark.ts';
import { Reading } from './reading.tsx';
import { ReportPanel } from './reportPanel.tsx';

/** One report to read, and beside it what is known of it or of the figure that is chosen. */
export function DocumentView({ place }: { place: Place }) {
  const t = useWords();
  const report = Number(place.id);
  const answer = useAnswer<ReportDetail>(api(`reports/${encodeURIComponent(place.id ?? '')}`));
  const asked = place.params.get('at');
  const at = useMemo(() => spanOf(asked), [asked]);
  const marks = useMemo<Mark[]>(() => (at ? [{ ...at, role: 'compared' }] : []), [at]);
  return (
    <div class="bench two">
      <section class="bench-detail" aria-labelledby="report-title">
        <a class="back always" href={href('reports')}>
          ‹ {t('reports.title')}
        </a>
        {answer.problem && <ProblemNote problem={answer.problem} again={answer.reload} />}
        {!answer.data && !answer.problem && <Waiting />}
        {answer.data && (
          <>
            <Title id="report-title">{reportName(answer.data.report)}</Title>
            <ReportPanel place={place} detail={answer.data} />
          </>
        )}
      </section>
      {answer.data && <Reading place={place} report={report} marks={marks} at={at} />}
    </div>
  );
}

/** A span of the text as the address has it: `120-131`. */
export function spanOf(text: string | null): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '') ?? [];
  return start === undefined || Number(end) <= Number(start) ? null : { start: Number(start), end: Number(end) };
}
