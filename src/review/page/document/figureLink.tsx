import type { PlacedFigure } from '../../api.ts';
import { useWords } from '../words.ts';
import type { Shown } from './reading.tsx';

/** A figure in the text of a report, marked by its state; it leads to what it was checked against. */
export function FigureLink({ figure, shown, words }: { figure: PlacedFigure; shown: Shown; words: string }) {
  const t = useWords();
  const chosen = shown.chosen === figure.id;
  const first = shown.chosen === null && shown.detail.figures[0]?.id === figure.id;
  const state = figure.accused ? 'disagrees' : figure.checked;
  return (
    <a
      class={chosen ? `figure ${state} chosen` : `figure ${state}`}
      href={shown.figureHref(figure.id)}
      data-rove
      data-start={figure.start_offset}
      data-figure={figure.id}
      tabIndex={chosen || first ? 0 : -1}
      title={t(`checked.${state}`)}
      aria-current={chosen ? 'true' : undefined}
    >
      {words}
      <span class="unseen"> ({t(`checked.${state}`)})</span>
    </a>
  );
}
