import type { Identity, Reading, Span } from '../../model/analysis.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import { vocabularyOf } from '../references/vocabulary.ts';
import { IssuerReader } from './issuer.ts';
import { readParts } from './parts.ts';
import { findProvince } from './province.ts';

/** Makes the extractor of the report's own identity: number, date, issuer, title, period, signer, recipients. */
export function makeIdentityExtractor(rules: RuleSet): (reading: Reading) => Identity {
  const words = vocabularyOf(rules);
  const issuers = new IssuerReader(rules, words);
  return ({ source, normal }) => {
    const { text } = normal;
    const parts = readParts(text, words, issuers);
    const issuer = parts?.issuer ?? null;
    const span = (part: Span | null | undefined) => (part ? normal.span(part.start, part.end) : null);
    const title = span(parts?.title);
    const places = {
      number: span(parts?.number),
      date: span(parts?.date),
      issuer: span(issuer),
      title,
      period: span(parts?.period),
      dataWindow: span(parts?.window),
    };
    const window = parts?.window ?? null;
    return {
      report: {
        type: parts?.type ?? null,
        number: parts?.number?.digits ?? null,
        year: parts?.number?.year ?? null,
        symbol: parts?.number?.symbol ?? null,
        place: parts?.place ?? null,
        date: parts?.date?.iso ?? null,
        issuer: issuer?.name ?? null,
        province: findProvince(text, issuer, words, issuers),
        title:
          title &&
          source.text
            .slice(title.start, title.end)
            .replace(/[\s*]+/gu, ' ')
            .trim(),
        period: parts?.period?.period ?? null,
        dataWindow: window?.window ?? null,
        signer: parts?.signer ?? null,
        recipients: parts?.recipients ?? [],
      },
      places: Object.fromEntries(Object.entries(places).filter(([, place]) => place !== null)),
      ...(parts?.closing ? { closing: { ...span(parts.closing)!, period: parts.closing.period } } : {}),
      windowProblem: window && !window.window ? text.slice(window.start, window.end) : null,
    };
  };
}
