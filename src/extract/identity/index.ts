import type { Identity, Reading } from '../../model/analysis.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';

/** Makes the extractor of the report's own identity: number, date, issuer, title, period, signer, recipients. */
export function makeIdentityExtractor(_rules: RuleSet): (reading: Reading) => Identity {
  return () => ({
    report: {
      type: null,
      number: null,
      year: null,
      symbol: null,
      place: null,
      date: null,
      issuer: null,
      province: null,
      title: null,
      period: null,
      dataWindow: null,
      signer: null,
      recipients: [],
    },
    places: {},
    windowProblem: null,
  });
}
