import type { Report } from './document.ts';

/** What a report says of itself that says nothing. */
export const noReport: Report = {
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
};
