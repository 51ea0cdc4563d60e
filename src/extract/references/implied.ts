import type { Issuer } from './draft.ts';
import { fits, knownIssuerAt } from './issuer.ts';
import { matchAt, matchBefore } from './match.ts';
import { type Head, type Place, zoneReach } from './place.ts';

const clauseEnd = /[.!?…;]\s/gu;

/**
 * The issuer of a document that is the means of what its sentence tells ("… by letter No. 762"): the body named last
 * that can have written it, else, where none is named, the head of the paragraph.
 */
export function issuerOfMeans({ text, words, bodies, draft, before, line }: Place, head: Head | null): Issuer | null {
  const means = matchBefore(words.patterns.get('issuer.means'), text, draft.start, 16);
  if (!means) return null;
  const from = Math.max(line, before?.tail ?? 0, draft.start - zoneReach);
  const zone = text.slice(from, means.index);
  const named = bodies.between(from + ([...zone.matchAll(clauseEnd)].at(-1)?.index ?? 0), means.index);
  if (named.length === 0) return head?.issuer ?? null;
  const body = named.findLast(({ value }) => fits(value, draft.symbol, words));
  if (!body) return null;
  const title = matchBefore(words.patterns.get('issuer.title-before'), text, body.start, body.start - from);
  return knownIssuerAt(text, title?.index ?? body.start, words);
}

/**
 * "In Letter No. 762, the committee asks …": the subject of the next clause. Without "in", only a central body that has
 * such numbers to itself: a district carries out the province's plan under the same symbol.
 */
export function issuerOfClause({ text, words, draft }: Place): Issuer | null {
  const issuer = text.startsWith(', ', draft.tail) ? knownIssuerAt(text, draft.tail + 2, words) : null;
  if (!issuer || !fits(issuer.body, draft.symbol, words)) return null;
  const alone = issuer.body!.scope === 'national';
  if (!alone && !matchBefore(words.patterns.get('issuer.introduced'), text, draft.start, 8)) return null;
  return matchAt(words.patterns.get('issuer.clause'), text, issuer.end) && issuer;
}
