import { useEffect, useRef } from 'preact/hooks';
import type { FindingDetail } from '../../api.ts';
import { Reading } from '../document/reading.tsx';
import { api } from '../fetching.ts';
import { useKeys } from '../keys.ts';
import { ProblemNote, Waiting } from '../parts/notes.tsx';
import { changed, type Place } from '../place.ts';
import { useAnswer } from '../useAnswer.ts';
import { useWords } from '../words.ts';
import { marksOf } from './marks.ts';
import { FindingPanel } from './panel.tsx';

/** The finding that is open, and its report with the evidence marked. */
export function OpenFinding({ place, changedList }: { place: Place; changedList: () => void }) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const fingerprint = place.params.get('finding') ?? '';
  const answer = useAnswer<FindingDetail>(
    api(`findings/${encodeURIComponent(fingerprint)}`, { report: place.params.get('in') }),
  );
  const shown = answer.data?.evidence[Number(place.params.get('e') ?? 0)] ?? answer.data?.evidence[0] ?? null;
  const report = shown?.report_id ?? answer.data?.finding.report_id ?? null;
  // On a narrow screen the list is out of sight: whoever opened this one is led to it.
  useEffect(() => {
    if (matchMedia('(max-width: 56rem)').matches) heading.current?.focus();
  }, [answer.data === null]);
  useKeys({ Enter: () => heading.current?.focus() });
  const back = changed(place, { finding: null, in: null, e: null, figure: null, as: null, zoom: null });

  return (
    <>
      <section class="bench-detail" aria-labelledby="finding-title">
        <a class="back" href={back}>
          ‹ {t('finding.back')}
        </a>
        {answer.problem && <ProblemNote problem={answer.problem} again={answer.reload} />}
        {!answer.data && !answer.problem && <Waiting />}
        {answer.data && (
          <FindingPanel
            place={place}
            detail={answer.data}
            heading={heading}
            given={() => {
              answer.reload();
              changedList();
            }}
          />
        )}
      </section>
      {answer.data && report !== null && (
        <Reading
          key={report}
          place={place}
          report={report}
          marks={marksOf(answer.data, report)}
          at={shown && shown.report_id === report ? { start: shown.start_offset, end: shown.end_offset } : null}
        />
      )}
    </>
  );
}
