/** Registry of the checks over many reports: one line each. */
import { carryOver } from './carryOver.ts';
import type { AcrossCheck } from './comparison.ts';
import { cumulative } from './cumulative.ts';
import { levelSum } from './levelSum.ts';
import { periodSum } from './periodSum.ts';
import { restated } from './restated.ts';

export const acrossChecks: readonly AcrossCheck[] = [carryOver, cumulative, periodSum, levelSum, restated];
