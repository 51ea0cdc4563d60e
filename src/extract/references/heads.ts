import { toDate } from './dates.ts';
import { knownIssuerAt } from './issuer.ts';
import { matchAt, matchBefore } from './match.ts';
import { type Head, opensLine, type Place, sentenceEnd, zoneReach } from './place.ts';

/** The head that governs a mention directly, or by the colon behind which it stands. */
export function ownHead(place: Place): Head | null {
  const { text, words, draft, line, before } = place;
  const floor = Math.max(before?.end ?? 0, draft.start - zoneReach);
  let from = Math.max(line, floor);
  if (opensLine(place) && text[line - 2] === ':')
    from = Math.max(floor, floor + text.slice(floor, line - 2).lastIndexOf('\n') + 1);
  const head = lastHead(place, from);
  if (!head) return null;
  const rest = text.slice(head.end, draft.start);
  const direct = matchBefore(words.patterns.get('issuer.object'), rest, rest.length, rest.length);
  const listing = matchBefore(words.patterns.get('issuer.listing'), rest, rest.length, 12);
  const governs = direct?.index === 0 || (listing !== null && !sentenceEnd.test(rest));
  const issuer = governs ? knownIssuerAt(text, head.start, words) : null;
  if (!issuer) return null;
  const leading = matchBefore(words.patterns.get('date.leading'), text, head.start, 60);
  return { issuer, date: leading && toDate(leading) };
}

/** The last place before a mention where a body, its title before it, is said to issue. */
function lastHead({ text, words, bodies, draft }: Place, from: number): { start: number; end: number } | null {
  for (const body of bodies.between(from, draft.start).reverse()) {
    const verb = matchAt(words.patterns.get('issuer.head'), text, body.end);
    if (!verb || body.end + verb[0].length > draft.start) continue;
    const title = matchBefore(words.patterns.get('issuer.title-before'), text, body.start, body.start - from);
    return { start: title?.index ?? body.start, end: body.end + verb[0].length };
  }
  return null;
}

/** "… also issued Plan No. 5": a verb without its subject goes on with the issuer of the mention before it. */
export function continuedHead({ text, words, draft, line, before }: Place): Head | null {
  if (!before?.issuer || before.start < line) return null;
  const continued = matchBefore(words.patterns.get('issuer.continued'), text, draft.start, 40);
  return continued && { issuer: before.issuer, date: null };
}

/** "the Resolutions of the council: No. 5 …": the issuer in the head of a list with a colon. */
export function listHead({ text, words, bodies, draft, line }: Place): Head | null {
  const colon = matchBefore(words.patterns.get('document.list-colon'), text, draft.start, 12);
  if (!colon) return null;
  const body = bodies.between(Math.max(line, colon.index - zoneReach), colon.index).at(-1);
  if (!body) return null;
  const title = matchBefore(words.patterns.get('issuer.title-before'), text, body.start, 60);
  const issuer = knownIssuerAt(text, title?.index ?? body.start, words);
  if (issuer?.end !== colon.index) return null;
  const of = matchBefore(words.patterns.get('document.list-head-of'), text, issuer.start, 60);
  return of && { issuer, date: null };
}

/** Whether a mention is the next member of the same list. */
export function goesOn(place: Place): boolean {
  const { text, words, draft, line, before } = place;
  if (!before) return false;
  if (before.start < line) return opensLine(place);
  if (sentenceEnd.test(text.slice(before.end, draft.start))) return false;
  return ['subject.joint-before', 'issuer.listing'].some(
    (id) => matchBefore(words.patterns.get(id), text, draft.start, 60) !== null,
  );
}
