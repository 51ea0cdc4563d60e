import type { ScaleLinear, ScaleTime } from 'd3-scale';
import { useFormat } from '../format.ts';
import { useWords } from '../words.ts';
import { calendar } from './calendar.ts';

export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Lines and labels behind the points. People who hear the page have the table. */
export function Axes(props: { x: ScaleTime<number, number>; y: ScaleLinear<number, number>; frame: Frame }) {
  const t = useWords();
  const { number } = useFormat();
  const { x, y, frame } = props;
  const [from, to] = x.domain() as [Date, Date];
  const spans = calendar(from, to, Math.max(2, Math.floor((frame.right - frame.left) / 62)), (at) =>
    t('series.quarter', at),
  );
  const within = (value: number) => Math.min(frame.right, Math.max(frame.left, value));
  return (
    <g class="axis" aria-hidden="true">
      {y.ticks(5).map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <line x1={frame.left} x2={frame.right} class={tick === 0 ? 'base' : undefined} />
          <text x={frame.left - 8} dy="0.32em" text-anchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      {spans.map(({ label, start, end }) => {
        const [left, right] = [within(x(start)), within(x(end))];
        return (
          <g key={+start}>
            {left > frame.left && (
              <line x1={left} x2={left} y1={frame.top} y2={frame.bottom + 5} class="turn-of-year" />
            )}
            {right - left > 20 && (
              <text x={(left + right) / 2} y={frame.bottom + 20} text-anchor="middle">
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
