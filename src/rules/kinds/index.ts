/** Registry of rule kinds: one line for each kind of entry that may stand in `rules/`. */
import { character } from './character.ts';
import { checkRule } from './check.ts';
import { division } from './division.ts';
import * as documents from './documents.ts';
import { encoding } from './encoding.ts';
import * as figures from './figures.ts';
import { knownDocument } from './knownDocument.ts';
import { measureWord } from './measure.ts';
import { pattern } from './pattern.ts';
import { phrase } from './phrase.ts';
import { restatement } from './restatement.ts';
import { seriesMeasure, seriesWord } from './series.ts';
import { tier } from './tier.ts';

/** Schema of one entry of each kind. A kind named in `checkKinds` affects checks only, not what is extracted. */
export const ruleKinds = {
  character,
  encoding,
  check: checkRule,
  pattern,
  phrase,
  'document-type': documents.documentType,
  body: documents.body,
  area: documents.area,
  province: documents.province,
  tier,
  'series-measure': seriesMeasure,
  'series-word': seriesWord,
  'known-document': knownDocument,
  unit: figures.unit,
  'unit-family': figures.unitFamily,
  scale: figures.scale,
  'number-word': figures.numberWord,
  status: figures.status,
  channel: figures.channel,
  level: figures.level,
  identity: figures.identity,
  division,
  cue: figures.cue,
  'not-unit': figures.notUnit,
  restatement,
  'measure-word': measureWord,
  'label-word': figures.labelWord,
} as const;

export const checkKinds: ReadonlySet<string> = new Set([
  'check',
  'phrase',
  'known-document',
  'tier',
  'series-measure',
  'series-word',
]);
