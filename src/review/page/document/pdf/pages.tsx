import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Box, Places } from '../../../api.ts';
import { api } from '../../fetching.ts';
import { Note, Waiting } from '../../parts/notes.tsx';
import { rove } from '../../roving.ts';
import { useAnswer } from '../../useAnswer.ts';
import { useWords } from '../../words.ts';
import type { Mark, Span } from '../mark.ts';
import type { Shown } from '../reading.tsx';
import { showIn } from '../showIn.ts';
import { PdfPage } from './page.tsx';
import { usePdf } from './usePdf.ts';

export type MarkedBox = Box & Pick<Mark, 'role' | 'start'>;

/** The pages of a PDF as printed, with boxes over its figures and over the evidence. */
export function PdfPages(props: Shown & { zoom: number }) {
  const t = useWords();
  const scroller = useRef<HTMLElement>(null);
  const { detail, marks, at, zoom } = props;
  const path = `reports/${detail.report.report_id}`;
  const { pages, failed } = usePdf(api(`${path}/file`));
  const width = useWidth(scroller, pages !== null);
  const spans = [...marks, ...(at && marks.length === 0 ? [at] : [])].map(({ start, end }) => `${start}-${end}`);
  const places = useAnswer<Places>(spans.length === 0 ? null : api(`${path}/places`, { spans: spans.join(',') }));
  const boxes = useMemo(() => marked(places.data, marks), [places.data, marks]);

  useEffect(() => {
    if (!pages || !at || width === 0) return;
    const find = () => scroller.current?.querySelector(`[data-start="${at.start}"]`);
    showIn(scroller.current, find());
  }, [pages, at?.start, places.data, width === 0]);

  if (failed) return <Note>{t('document.broken')}</Note>;
  return (
    <section
      class="pages"
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
      tabIndex={0}
      aria-label={t('document.pages')}
      onKeyDown={rove}
    >
      {!pages && <Waiting />}
      {pages?.map((page, index) => (
        <PdfPage
          key={page.page.pageNumber}
          page={page}
          scale={(Math.min(width, 1000) / page.width) * (zoom / 100)}
          figures={detail.figures}
          marks={boxes.filter((box) => box.page === index + 1)}
          at={at}
          shown={props}
        />
      ))}
    </section>
  );
}

function marked(places: Places | null, marks: readonly Mark[]): MarkedBox[] {
  return (places?.spans ?? []).flatMap(({ start, end, boxes }) => {
    const mark = marks.find((one: Span) => one.start === start && one.end === end);
    return mark ? boxes.map((box) => ({ ...box, role: mark.role, start })) : [];
  });
}

/** The room that a page has, kept up to date when the window changes. */
function useWidth(element: { current: HTMLElement | null }, ready: boolean): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [ready]);
  return width;
}
