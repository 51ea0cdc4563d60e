import { allMatches } from '../../text/search.ts';
import type { DocumentVocabulary } from '../references/vocabulary.ts';
import type { IssuerRead, IssuerReader } from './issuer.ts';

const longestName = 4;

/** The report's province: its letterhead's, or the only one that the text names. */
export function findProvince(
  text: string,
  issuer: IssuerRead | null,
  words: DocumentVocabulary,
  issuers: IssuerReader,
): string | null {
  if (issuer?.seat != null) return issuers.province(issuer.seat) ?? issuer.seat;
  const known = new Set<string>();
  const unknown = new Set<string>();
  for (const { groups } of allMatches(words.patterns.get('identity.province'), text)) {
    const name = groups!.name!;
    const province = longestProvince(name, issuers);
    if (province !== null) known.add(province);
    else if (words.isProvinceLevel(groups!.scope!) && name !== name.toUpperCase()) unknown.add(name);
    if (known.size > 1) return null;
  }
  return [...known][0] ?? (unknown.size === 1 ? [...unknown][0]! : null);
}

/** The pattern may take in capitalised words behind the name. */
function longestProvince(name: string, issuers: IssuerReader): string | null {
  const parts = name.split(/(?=[ ])/u);
  for (let length = Math.min(parts.length, longestName + 2); length > 0; length--) {
    const province = issuers.province(parts.slice(0, length).join(''));
    if (province !== null) return province;
  }
  return null;
}
