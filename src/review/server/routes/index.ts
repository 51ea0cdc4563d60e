import type { Route } from '../frame/route.ts';
import { document, documents } from './documents.ts';
import { figure } from './figures.ts';
import { finding, findings } from './findings.ts';
import { events, jobs, load } from './load.ts';
import { openapi } from './openapi.ts';
import { file, layout, places } from './pages.ts';
import { query } from './query.ts';
import { report, reports } from './reports.ts';
import { search } from './search.ts';
import { choices, series } from './series.ts';
import { session } from './session.ts';
import { give, withdraw } from './verdicts.ts';

const described: readonly Route[] = [
  ...[session, findings, finding, give, withdraw],
  ...[reports, report, layout, places, file, figure],
  ...[series, choices, documents, document, search, query],
  ...[load, jobs, events],
];

/** Every address of the API; a new one is a file beside this one and a name here. */
export const routes: readonly Route[] = [...described, openapi(described)];
