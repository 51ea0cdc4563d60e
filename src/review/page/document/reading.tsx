import type { ReportDetail } from '../../api.ts';
import { api } from '../fetching.ts';
import { useKeys } from '../keys.ts';
import { ProblemNote, Waiting } from '../parts/notes.tsx';
import { changed, go, type Place } from '../place.ts';
import { useAnswer } from '../useAnswer.ts';
import { useWords } from '../words.ts';
import { FigurePanel } from './figurePanel.tsx';
import { LaidOut } from './laidOut.tsx';
import type { Mark, Span } from './mark.ts';
import { PdfPages } from './pdf/pages.tsx';
import { ReadingBar } from './readingBar.tsx';

/** What both ways of showing a report need to know. */
export interface Shown {
  detail: ReportDetail;
  marks: readonly Mark[];
  /** What is to be in sight. */
  at: Span | null;
  chosen: string | null;
  figureHref: (id: string) => string;
}

/** A report to read: its pages if it is a PDF whose file is still there, else its text and tables; figures show their state. */
export function Reading(props: { place: Place; report: number; marks: readonly Mark[]; at: Span | null }) {
  const t = useWords();
  const { place } = props;
  const answer = useAnswer<ReportDetail>(api(`reports/${props.report}`));
  const detail = answer.data;
  const paged = detail?.report.format === 'pdf' && detail.report.file === 'same';
  const asText = !paged || place.params.get('as') === 'text';
  const chosen = place.params.get('figure');
  const figure = detail?.figures.find(({ id }) => id === chosen);
  const at = figure ? { start: figure.start_offset, end: figure.end_offset } : props.at;
  const figureHref = (id: string) => changed(place, { figure: id });
  const step = (by: number) => {
    const next = detail && neighbour(detail, at, by);
    if (next) go(figureHref(next), { replace: true });
  };
  useKeys({
    n: () => step(1),
    p: () => step(-1),
    t: () => paged && go(changed(place, { as: asText ? null : 'text' }), { replace: true }),
  });

  return (
    <section class="bench-document" aria-label={t('document.name')}>
      {answer.problem && <ProblemNote problem={answer.problem} again={answer.reload} />}
      {!detail && !answer.problem && <Waiting />}
      {detail && (
        <>
          <ReadingBar place={place} detail={detail} paged={paged} asText={asText} />
          {asText ? (
            <LaidOut {...{ detail, marks: props.marks, at, chosen, figureHref }} />
          ) : (
            <PdfPages {...{ detail, marks: props.marks, at, chosen, figureHref }} zoom={zoomOf(place)} />
          )}
          {chosen !== null && <FigurePanel place={place} report={props.report} figure={chosen} />}
        </>
      )}
    </section>
  );
}

/** In hundredths of the width that fits. */
export function zoomOf(place: Place): number {
  const zoom = Number(place.params.get('zoom') ?? 100);
  return Number.isFinite(zoom) ? Math.min(400, Math.max(50, zoom)) : 100;
}

/** The next or last figure that does not agree, from where one is; of all figures, where none disagrees. */
function neighbour({ figures }: ReportDetail, at: Span | null, by: number): string | null {
  const wrong = figures.filter(({ checked, accused }) => accused || checked === 'disagrees');
  const among = wrong.length > 0 ? wrong : figures;
  const here = at?.start ?? -1;
  const next =
    by > 0
      ? among.find(({ start_offset }) => start_offset > here)
      : among.findLast(({ start_offset }) => start_offset < here);
  return (next ?? (by > 0 ? among[0] : among.at(-1)))?.id ?? null;
}
