import { expect, it } from 'vitest';
import { contextOf } from '../../src/check/context.ts';
import { runReportChecks } from '../../src/check/index.ts';
import { type Known, printKnown } from '../../src/check/knownDocuments.ts';
import { printDate } from '../../src/check/mentions.ts';
import { loadRules } from '../../src/rules/load.ts';
import { read } from '../extract/read.ts';

/** Every entry of the shipped register, cited as reports cite it. */
const rules = loadRules();
const { entries } = contextOf(rules).known;

const cite = (known: Known, date = known.date) =>
  `Thực hiện ${known.typeName} số ${printKnown(known)} ngày ${printDate(date)} của ${known.issuer} về ${known.title}, các cơ quan đã triển khai.`;
const findings = (text: string) => runReportChecks(read(text), rules, () => null);

/** Another day of the same month: a slip that no other check sees. */
const slipped = (date: string) => `${date.slice(0, 8)}${date.endsWith('11') ? '12' : '11'}`;

it('has entries, each of a known issuer', () => {
  expect(entries.length).toBeGreaterThan(50);
  expect(entries.filter(({ organisation }) => organisation === null).map(({ id }) => id)).toEqual([]);
});

it('cited rightly, no document is accused of anything', () => {
  const accused = entries.flatMap((known) => findings(cite(known)).map(({ message }) => `${known.id}: ${message}`));
  expect(accused).toEqual([]);
});

it('all cited in one report, they do not accuse one another', () => {
  expect(findings(entries.map((known) => cite(known)).join('\n')).map(({ message }) => message)).toEqual([]);
});

it('a wrong day is found, with the right one', () => {
  const missed = entries.filter((known) => {
    const found = findings(cite(known, slipped(known.date))).filter(({ rule }) => rule === 'conflicting-date');
    return found.length !== 1 || found[0]!.expected !== known.date;
  });
  expect(missed.map(({ id }) => id)).toEqual([]);
});
