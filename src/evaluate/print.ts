import { parse } from 'node:path';
import type { MessageKey, Translate } from '../locales/index.ts';
import type { Change } from './baseline.ts';
import { type Part, parts } from './compareDocument.ts';
import type { Evaluation } from './evaluate.ts';
import { layColumns } from './layColumns.ts';
import type { Measure } from './score.ts';

/** The evaluation as text for people: per document, in total, and every missed or false item. */
export function printEvaluation(evaluation: Evaluation, t: Translate): string {
  const perDocument = evaluation.documents.map(({ name, scores }) => [
    name,
    ...parts.map((part) => short(scores[part].f1)),
  ]);
  const totals = parts.map((part) => {
    const { precision, recall, f1, hits, missed, false: wrong } = evaluation.totals[part];
    return [partName(part, t), long(precision), long(recall), long(f1), `${hits} ✓ ${missed} - ${wrong} +`];
  });
  const slots = Object.entries(evaluation.slots).map(([name, { right, of }]) => [
    name,
    (right / of).toFixed(3),
    `${right}/${of}`,
  ]);
  return [
    t('eval.perDocument'),
    layColumns([[t('eval.document'), ...parts.map((part) => partName(part, t))], ...perDocument]),
    t('eval.total'),
    layColumns([['', t('eval.precision'), t('eval.recall'), 'F1', ''], ...totals]),
    ...(slots.length > 0 ? [t('eval.slots'), layColumns(slots)] : []),
    ...printItems(evaluation, t),
  ].join('\n');
}

/** What was gained and lost against the result of the last change. */
export function printChanges(changes: readonly Change[], baseline: string, t: Translate): string {
  if (changes.length === 0) return t('eval.same', { baseline });
  const lines = changes.map(({ document, part, before, now, gained, lost }) =>
    [
      `  ${document}: ${partName(part, t)}: F1 ${before.toFixed(3)} → ${now.toFixed(3)}`,
      ...gained.map((item) => `    ${t('eval.gained')}: ${item}`),
      ...lost.map((item) => `    ${t('eval.lost')}: ${item}`),
    ].join('\n'),
  );
  return [t('eval.changes', { baseline }), ...lines].join('\n');
}

/** The items of one report stand once, with the formats they were met in. */
function printItems({ documents }: Evaluation, t: Translate): string[] {
  const formats = new Map<string, Set<string>>();
  for (const { name, parts: found } of documents) {
    const { name: report, ext } = parse(name);
    for (const part of parts)
      for (const [sign, items] of [['-', found[part].missed] as const, ['+', found[part].false] as const])
        for (const item of items) {
          const line = `  ${report}: ${partName(part, t)}: ${sign} ${item.replace(/\s+/g, ' ')}`;
          formats.set(line, (formats.get(line) ?? new Set()).add(ext.slice(1)));
        }
  }
  if (formats.size === 0) return [];
  return [t('eval.items'), ...[...formats].map(([line, kinds]) => `${line} [${[...kinds].join(', ')}]`)];
}

export const partName = (part: Part, t: Translate) => t(`eval.part.${part}` satisfies MessageKey);

const short = (measure: Measure | null) => (measure === null ? '-' : measure.value.toFixed(3));
const long = (measure: Measure | null) =>
  measure === null ? '-' : `${measure.value.toFixed(3)} (${measure.low.toFixed(3)}–${measure.high.toFixed(3)})`;
