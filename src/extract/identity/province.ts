import type { DocumentVocabulary } from '../references/vocabulary.ts';
import type { IssuerRead, IssuerReader } from './issuer.ts';

const longestName = 4;

/** The report's province: its issuer's own, or the only one that the text names ("Sở Nội vụ tỉnh Hà Nam"). */
export function findProvince(
  text: string,
  issuer: IssuerRead | null,
  words: DocumentVocabulary,
  issuers: IssuerReader,
): string | null {
  const own = issuer?.place == null ? null : issuers.province(issuer.place);
  if (own !== null && words.isProvinceLevel(issuer!.scope)) return own;
  const named = new Set<string>();
  for (const { groups } of text.matchAll(words.patterns.get('identity.province'))) {
    const province = longestProvince(groups!.name!, issuers);
    if (province !== null) named.add(province);
    if (named.size > 1) return null;
  }
  return [...named][0] ?? null;
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
