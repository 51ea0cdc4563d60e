import { useEffect, useRef, useState } from 'preact/hooks';
import type { Box, PlacedFigure } from '../../../api.ts';
import { useWords } from '../../words.ts';
import type { Span } from '../mark.ts';
import type { Shown } from '../reading.tsx';
import { draw } from './draw.ts';
import type { MarkedBox } from './pages.tsx';
import type { OpenPage } from './usePdf.ts';

/** One page: drawn while it is near what one sees, with a link over each figure. */
export function PdfPage(props: {
  page: OpenPage;
  scale: number;
  figures: readonly PlacedFigure[];
  marks: readonly MarkedBox[];
  at: Span | null;
  shown: Shown;
}) {
  const t = useWords();
  const { page, scale, shown } = props;
  const number = page.page.pageNumber;
  const holder = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const near = useNear(holder);
  useEffect(
    () => (near && scale > 0 && canvas.current ? draw(page.page, canvas.current, scale) : undefined),
    [near, scale],
  );
  const on = (box: Box) => ({
    left: `${(100 * box.left) / page.width}%`,
    top: `${(100 * box.top) / page.height}%`,
    width: `${(100 * (box.right - box.left)) / page.width}%`,
    height: `${(100 * (box.bottom - box.top)) / page.height}%`,
  });
  return (
    <div
      class="pdf-page"
      ref={holder}
      data-page={number}
      style={{ width: `${page.width * scale}px`, height: `${page.height * scale}px` }}
    >
      <canvas ref={canvas} role="img" aria-label={t('document.pageImage', { page: number })} />
      {props.marks.map((box) => (
        <span
          key={`${box.start} ${box.left} ${box.top}`}
          class={`evidence-box ${box.role}`}
          data-start={box.start}
          style={on(box)}
        />
      ))}
      {props.figures.flatMap((figure) =>
        figure.boxes
          .filter((box) => box.page === number)
          .map((box, index) => (
            <FigureBox
              key={`${figure.id}.${index}`}
              figure={figure}
              first={index === 0}
              place={on(box)}
              shown={shown}
            />
          )),
      )}
    </div>
  );
}

/** A figure on its page. One that goes over a line has several boxes; the keys stop at the first. */
function FigureBox(props: { figure: PlacedFigure; first: boolean; place: Record<string, string>; shown: Shown }) {
  const t = useWords();
  const { figure, shown } = props;
  const chosen = shown.chosen === figure.id;
  const state = figure.accused ? 'disagrees' : figure.checked;
  const stop = chosen || (shown.chosen === null && shown.detail.figures[0]?.id === figure.id);
  return (
    <a
      class={chosen ? `figure-box ${state} chosen` : `figure-box ${state}`}
      href={shown.figureHref(figure.id)}
      style={props.place}
      data-rove={props.first ? '' : undefined}
      data-start={figure.start_offset}
      data-figure={figure.id}
      tabIndex={props.first && stop ? 0 : -1}
      title={`${figure.quote}: ${t(`checked.${state}`)}`}
      aria-hidden={props.first ? undefined : true}
      aria-current={chosen ? 'true' : undefined}
    >
      <span class="unseen">{`${figure.quote}: ${t(`checked.${state}`)}`}</span>
    </a>
  );
}

/** Whether something is in sight or a little way off. */
function useNear(element: { current: HTMLElement | null }): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const watch = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: '1200px 0px',
    });
    watch.observe(element.current);
    return () => watch.disconnect();
  }, []);
  return near;
}
