import { scaleLinear, scaleUtc } from 'd3-scale';
import { line as pathOf } from 'd3-shape';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SeriesPoint } from '../../api.ts';
import { useFormat } from '../format.ts';
import { href } from '../place.ts';
import { rove } from '../roving.ts';
import { useWords } from '../words.ts';
import { Axes } from './axes.tsx';
import { extent } from './extent.ts';
import { keyOf, type Line, moment, periodKey, pointsOf } from './lines.ts';
import { Marker, Swatch } from './marker.tsx';
import { reportLine } from './sources.ts';

const height = 340;
const edge = { top: 14, right: 18, bottom: 30 };

/** A chart over periods. A line breaks where a period is missing; each point leads to the figure in its report. */
export function Chart({ lines, name }: { lines: readonly Line[]; name: string }) {
  const t = useWords();
  const { number } = useFormat();
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const [hotKey, setHot] = useState<string | null>(null);
  const placed = lines.flatMap((line) => pointsOf(line).map((point) => ({ line, point })));
  const points = placed.map(({ point }) => point);
  // Other lines may be drawn meanwhile.
  const hot = placed.find(({ point }) => keyOf(point) === hotKey);
  const [from, to] = extent(points.map((point) => moment(point).getTime()));
  const pad = Math.max((to - from) * 0.04, 30 * 86_400_000);
  const y = scaleLinear(extent([0, ...points.map(({ amount }) => amount)]), [height - edge.bottom, edge.top]).nice(5);
  const left = 14 + 7.5 * y.ticks(5).reduce((most, tick) => Math.max(most, number(tick).length), 0);
  const x = scaleUtc([new Date(from - pad), new Date(to + pad)], [left, Math.max(left + 50, width - edge.right)]);
  const path = pathOf<SeriesPoint>(
    (point) => x(moment(point)),
    (point) => y(point.amount),
  );
  const frame = { left, right: width - edge.right, top: edge.top, bottom: height - edge.bottom };
  const unit = points[0]?.unit;
  // What is said of every line tells none from the others.
  const tells = (word: string) => !lines.every(({ about }) => about.includes(word));

  return (
    <figure class="chart" ref={holder}>
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset.
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={t('series.chart', { name })}
          onKeyDown={rove}
        >
          <Axes x={x} y={y} frame={frame} />
          {lines.map((line, index) => (
            <g key={line.key} class={`line line-${index}`}>
              {line.runs.map(({ points: run }) => (
                <path key={run[0]?.period_start} d={path(run) ?? ''} />
              ))}
              {pointsOf(line).map((point, at) => (
                <a
                  key={keyOf(point)}
                  href={href('reports', point.report_id, { figure: point.id })}
                  data-rove
                  tabIndex={index === 0 && at === 0 ? 0 : -1}
                  aria-label={`${line.issuer}, ${point.period_label}: ${number(point.amount)} ${point.unit ?? ''}`}
                  onMouseEnter={() => setHot(keyOf(point))}
                  onFocus={() => setHot(keyOf(point))}
                >
                  <Marker shape={index} x={x(moment(point))} y={y(point.amount)} />
                </a>
              ))}
            </g>
          ))}
        </svg>
      )}
      <figcaption>
        <ul class="swatches">
          {lines.map((line, index) => (
            <li key={line.key}>
              <Swatch shape={index} /> {line.issuer}
              <span class="small"> {[...line.about.filter(tells), t(periodKey(line.periodKind))].join(', ')}</span>
            </li>
          ))}
        </ul>
        <p class="point" aria-live="polite">
          {hot ? (
            <>
              <b>
                {number(hot.point.amount)} {hot.point.unit}
              </b>{' '}
              {hot.line.issuer}, {hot.point.period_label}. {t('series.source')}: {reportLine(hot.point, t)}
            </>
          ) : (
            <span class="small">{t('series.hover', { unit: unit ?? '' })}</span>
          )}
        </p>
      </figcaption>
    </figure>
  );
}

function useWidth(element: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    watch.observe(element.current);
    return () => watch.disconnect();
  }, []);
  return width;
}
