import { noReport } from '../../model/noReport.ts';
import type { Organisation } from '../../model/series.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import { organisationOf } from '../../series/organisation.ts';
import { bare } from './words.ts';

/** Finds the organisations that a list may mean: one where it is clear, none where none has reports. */
export function issuerFinder(known: readonly Organisation[], rules: RuleSet): (written: string) => Organisation[] {
  const governing = rules.entries('body').filter(({ governs }) => governs);
  const governs = ({ key }: Organisation) => governing.some(({ id }) => key.startsWith(`${id}, `));
  const byKey = new Map(known.map((one) => [one.key, one]));
  const found = new Map<string, Organisation[]>();
  return (written) => {
    const before = found.get(written);
    if (before) return before;
    const those = find(written);
    found.set(written, those);
    return those;
  };

  function find(written: string): Organisation[] {
    const issuer = written.split(',')[0]!.trim();
    const read = issuer === '' ? null : organisationOf(written, { ...noReport, issuer, place: '?' }, rules);
    // A key with an open province is that of any province.
    const exact = byKey.get(written) ?? (read && read.province !== null ? byKey.get(read.key) : undefined);
    if (exact) return [exact];
    const mayLie = ({ province }: Organisation) =>
      read?.province == null || province === null || bare(province) === bare(read.province);
    const names = new Set([issuer, ...(read ? [read.name] : [])].map(bare));
    const named = known.filter((one) => names.has(bare(one.name)) && mayLie(one));
    if (named.length > 0) return named;
    // An area alone stands for the body that governs it.
    const seated = known.filter((one) => mayLie(one) && bare(one.name).endsWith(` ${bare(issuer)}`));
    const governors = seated.filter(governs);
    return governors.length > 0 ? governors : seated;
  }
}
