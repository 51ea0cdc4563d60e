import { expect, test } from 'vitest';
import { type Measurement, onPaper } from './onPaper.ts';

const row = (measure: string, input: string, size: number, speed: Record<string, number>, found = 0) => ({
  ...{ measure, input, size },
  result: { speed, found, laps: 1, processor: 1, peak: 1 },
});

const measurement: Measurement = {
  machine: { cores: 2 },
  rows: [
    row('many machines', '1 worker', 1000, { loading: 99 }, 999),
    row('many machines', '2 workers', 1000, { loading: 10 }, 310),
    row('many machines', '2 workers', 100, { loading: 5 }, 40),
    row('recognising', 'scan of 200 dpi', 10, { recognising: 0.5 }),
  ],
};

test('what many reports need is reckoned from the largest run', () => {
  // 3.6 million reports at 10 a second take 100 hours of 2 cores; 36,000 scans of 5 pages at half a page a second 100 more.
  expect(onPaper([measurement], 3_600_000, 0.01)).toEqual({
    reports: '3,600,000',
    'hours of one core, read and loaded': '200',
    'hours of one core, 1 % of them recognised': '200',
    'machines of 8 cores for 24 hours': '3',
    // (310 MB - 40 MB) / 900 reports = 0.3 MB each.
    'database, TB': '1.0',
  });
});

test('what was not measured is said', () => {
  expect(() => onPaper([{ ...measurement, rows: measurement.rows.slice(1) }], 1, 0)).not.toThrow();
  expect(() => onPaper([{ ...measurement, rows: [] }], 1, 0)).toThrow('Not measured: many machines, 2 workers.');
});
