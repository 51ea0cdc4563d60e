import type { FigureContext } from '../context.ts';
import type { FigureDraft } from '../draft.ts';
import type { Frame } from '../frame.ts';
import type { Around } from './around.ts';

/** What happened to dossiers, in the words of the vocabulary: the same in every report; null where nothing says it. */
export function statusName({ status, channel }: Pick<Frame, 'status' | 'channel'>): string | null {
  if (!channel) return status?.value.measure ?? null;
  if (!status || status.value.intake) return channel.value.measure;
  return `${status.value.measure} ${channel.value.name}`;
}

/** The status that a figure shows: dossiers told by their channel alone have come in, and only new ones come in by a channel. */
export function shownStatus({ status, channel }: Frame, dossier: boolean, intake: string | null): string | null {
  if (dossier && channel && (!status || status.value.intake)) return intake;
  return status?.value.name ?? null;
}

/** How much of the line above is read. */
const farthest = 240;

/** The one status that the line above tells of the dossiers listed below. */
export function introducedStatus(one: FigureDraft, { text, structure, vocabulary }: FigureContext): string | null {
  const { parent } = structure.lineAt(one.start);
  const above = parent === null ? undefined : structure.lines[parent];
  const said = above ? vocabulary.frame.scan(text, above.start, Math.min(above.end, above.start + farthest)) : [];
  const statuses = new Set(said.filter(({ value }) => value.slot === 'status').map(({ value }) => value.measure));
  return statuses.size === 1 ? [...statuses][0]! : null;
}

const opening = 40;
const leadLength = 16;

/** The field of work of dossiers: told beside the figure, else by the words that open its sentence or line. */
export function fieldOf(
  one: FigureDraft,
  around: Around,
  { text, structure, vocabulary }: FigureContext,
): string | null {
  const { field } = vocabulary.measures.terms;
  const near = [around.before, around.label, around.behind].flatMap((words) => field.scan(words));
  const names = new Set(near.map(({ value }) => value));
  if (names.size > 0) return names.size === 1 ? near[0]!.value : null;
  const { body } = structure.lineAt(one.start);
  for (const begin of [Math.max(body, structure.sentenceAt(one.start).start), body]) {
    const words = text.slice(begin, Math.min(one.start, begin + opening));
    const found = field.scan(words)[0];
    if (found && found.start <= leadLength && /^\s?[,:]/u.test(words.slice(found.end))) return found.value;
  }
  return null;
}
