/** Registry of the finders of relations: one line each; later ones see what earlier ones found. */
import type { Proposer } from '../proposal.ts';
import { accounts } from './accounts.ts';
import { balances } from './balances.ts';
import { changes } from './changes.ts';
import { deductions } from './deductions.ts';
import { divided } from './divided.ts';
import { fits } from './fits.ts';
import { introduced } from './introduced.ts';
import { listColumns } from './listColumns.ts';
import { lists } from './lists.ts';
import { ratios } from './ratios.ts';
import { remainders } from './remainders.ts';
import { restated } from './restated.ts';
import { rests } from './rests.ts';
import { scoreLists } from './scoreLists.ts';
import { scores } from './scores.ts';
import { selections } from './selections.ts';
import { sums } from './sums.ts';
import { tables } from './tables.ts';

export const proposers: readonly Proposer[] = [
  tables,
  sums,
  introduced,
  balances,
  remainders,
  divided,
  scoreLists,
  listColumns,
  fits,
  accounts,
  selections,
  rests,
  ratios,
  scores,
  deductions,
  changes,
  lists,
  restated,
];
