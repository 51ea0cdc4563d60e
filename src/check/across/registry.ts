/** Registries of the checks over many reports: one line each. */
import { carryOver } from './carryOver.ts';
import type { AcrossCheck } from './comparison.ts';
import { cumulative } from './cumulative.ts';
import { growthAgainst } from './growthAgainst.ts';
import { levelSum } from './levelSum.ts';
import { periodSum } from './periodSum.ts';
import { restated } from './restated.ts';
import { unitRow } from './unitRow.ts';

/** Of an organisation's reports with each other. */
export const ownChecks: readonly AcrossCheck[] = [carryOver, cumulative, periodSum, restated, growthAgainst];

/** Of what it says of its units with what they say, period by period. */
export const levelChecks: readonly AcrossCheck[] = [levelSum, unitRow];
/** The rules of these, by their identifiers. */
export const levelRules: readonly string[] = [...new Set(levelChecks.map(({ id }) => id))];

/** All that compare reports, those of documents aside: they are checks of one report too. */
export const acrossChecks: readonly { id: string }[] = [...ownChecks, ...levelChecks, { id: 'missing-period' }];
