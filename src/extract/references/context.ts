import { type DateRead, toDate } from './dates.ts';
import type { Draft, Issuer } from './draft.ts';
import { fits, knownIssuerAt } from './issuer.ts';
import { matchBefore } from './match.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

/** What a sentence says of all documents that it lists: "Ngày 3/2/2021 UBND huyện đã ban hành: …; …; …". */
interface Head {
  issuer: Issuer;
  date: DateRead | null;
  /** Start of the line that it stands in. */
  line: number;
}

const zoneReach = 900;
const sentenceEnd = /[.!?…]\s(?=\p{Lu})/u;
const bullet = /^\s?(?:[-+•]|\p{Ll}\)|\d{1,2}[.)])?\s?$/u;

/** Gives mentions without an issuer or date of their own those of their sentence or list. Drafts are in text order. */
export function inheritFromSentence(text: string, drafts: readonly Draft[], words: DocumentVocabulary): void {
  let head: Head | null = null;
  let listed = false;
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1];
    const line = text.lastIndexOf('\n', draft.start - 1) + 1;
    const own = ownHead(text, draft, line, before, words);
    if (own) {
      head = own;
      listed = true;
    } else if (head && !goesOn(text, draft, line, before, words, listed)) {
      listed = false;
      if (line !== head.line) head = null;
    }
    if (!head) return;
    const means = !listed && matchBefore(words.patterns.get('issuer.means'), text, draft.start, 12) !== null;
    if (!listed && !means) return;
    if (draft.issuer || !fits(head.issuer.body, draft.symbol, words)) return;
    draft.issuer = head.issuer;
    if (listed && !draft.date && head.date) draft.date = head.date;
  });
  shareBackwards(text, drafts, words);
}

/** The head that governs a mention directly, or by the colon behind which it stands. */
function ownHead(
  text: string,
  draft: Draft,
  line: number,
  before: Draft | undefined,
  words: DocumentVocabulary,
): Head | null {
  const floor = Math.max(before?.end ?? 0, draft.start - zoneReach);
  let from = Math.max(line, floor);
  if (bullet.test(text.slice(line, Math.min(draft.start, line + 8))) && text[line - 2] === ':')
    from = Math.max(text.lastIndexOf('\n', line - 2) + 1, floor);
  const zone = text.slice(from, draft.start);
  const matches = [...zone.matchAll(words.patterns.get('issuer.head'))];
  const match = matches.at(-1);
  if (!match) return null;
  const rest = zone.slice(match.index + match[0].length);
  const direct = matchBefore(words.patterns.get('issuer.object'), rest, rest.length, rest.length);
  const governs = direct?.start === 0 || (/:\s?(?:[-+]\s)?$/.test(rest) && !sentenceEnd.test(rest));
  const issuer = governs ? knownIssuerAt(text, from + match.index, words) : null;
  if (!issuer) return null;
  const leading = matchBefore(words.patterns.get('date.leading'), zone, match.index, 60);
  const found = leading && toDate(leading.match);
  const shift = from + Math.max(0, match.index - 60);
  const date = found && { ...found, start: found.start + shift, end: found.end + shift };
  return { issuer, date, line };
}

/** Whether a mention is the next member of the same list. */
function goesOn(
  text: string,
  draft: Draft,
  line: number,
  before: Draft | undefined,
  words: DocumentVocabulary,
  listed: boolean,
): boolean {
  if (!listed || !before) return false;
  if (before.start < line)
    return bullet.test(text.slice(line, Math.min(draft.start, line + 8))) && draft.start - line < 8;
  if (sentenceEnd.test(text.slice(before.end, draft.start))) return false;
  return matchBefore(words.patterns.get('subject.joint-before'), text, draft.start, 60) !== null;
}

/** "Chỉ thị A, Kết luận B của Ban Thường vụ Tỉnh ủy": the issuer behind the last is that of those before it. */
function shareBackwards(text: string, drafts: readonly Draft[], words: DocumentVocabulary): void {
  for (let index = drafts.length - 2; index >= 0; index--) {
    const [draft, next] = [drafts[index]!, drafts[index + 1]!];
    if (draft.issuer || !next.issuer || next.issuer.start < next.end) continue;
    if (!fits(next.issuer.body, draft.symbol, words)) continue;
    const joint = matchBefore(words.patterns.get('document.list-joint'), text, next.start, 40);
    if (joint && joint.start <= draft.tail && !text.slice(joint.start, next.start).includes(';'))
      draft.issuer = next.issuer;
  }
}
