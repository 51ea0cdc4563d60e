import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { questionsOf } from '../readme/parts.ts';
import { temporaryStore } from './handmade.ts';

const questions = questionsOf(readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8'));

test('the README has twelve questions', () => {
  expect(questions).toHaveLength(12);
  expect(new Set(questions.map(({ title }) => title)).size).toBe(12);
});

test.each(questions)('$title: goes by an index, however many reports there are', async ({ sql }) => {
  const database = await temporaryStore();
  const plan = await database.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
  expect(plan.some(({ detail }) => detail.includes('USING'))).toBe(true);
  // A scan of what another step has found is none of a table.
  expect(plan.filter(({ detail }) => /^SCAN (?!CONSTANT)/.test(detail))).toEqual([]);
  // Nearly every report is an original: an index of copies leads to all of them.
  expect(plan.filter(({ detail }) => /\(copy_of=\?\)|\(superseded_by=\?\)/.test(detail))).toEqual([]);
});
