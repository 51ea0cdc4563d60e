import { follows } from '../../series/periods.ts';
import { type AcrossCheck, compare, unless } from './comparison.ts';
import type { Statement } from './history.ts';
import { windowsPart } from './windows.ts';

const id = 'carry-over-mismatch';

/** What was open at the end of one period is what the next one begins with. */
export const carryOver: AcrossCheck = {
  id,
  run(series, context) {
    const { history, measures } = context;
    const next = measures.get(series.sample.measure ?? '')?.next;
    const opening = next === undefined ? null : history.like(series, { measure: next });
    return (opening?.statements ?? []).filter(isOwn).flatMap((begun) =>
      series.statements
        .filter((closed) => isOwn(closed) && closed.from !== begun.from)
        .filter((closed) => follows(begun.point.period, closed.point.period))
        .map((closed) => unless(windowsPart(closed, begun), compare(id, begun, [closed], context))),
    );
  },
};

const isOwn = ({ point }: Statement) => point.own;
