import { isFraction, type Term } from './term.ts';

/** How many parts right behind or before a total are tried as one run. */
const lengths = [2, 3, 4, 5, 6];

/**
 * Runs of figures behind a total that stand together: in one bracket, between semicolons, in one sentence, the run right
 * behind it, and what the fractions of one sentence count. Each is tried once.
 */
export function runsBehind(
  behind: readonly Term[],
  total: Term,
  text: string,
  isInner: (term: Term) => boolean,
): Term[][] {
  const runs = (some: readonly Term[], together: (a: Term, b: Term) => boolean): Term[][] => {
    const all: Term[][] = [];
    for (const term of some) {
      const last = all.at(-1);
      if (last && together(last.at(-1)!, term)) last.push(term);
      else all.push([term]);
    }
    return all;
  };
  const sameSentence = (a: Term, b: Term) => a.sentence === b.sentence && a.bracket === b.bracket;
  const sameClause = (a: Term, b: Term) => sameSentence(a, b) && !text.slice(a.end, b.start).includes(';');
  const level = behind.filter(({ bracket }) => bracket === total.bracket || bracket === null);
  // A count in brackets right behind its share stands on one level with the others, and parts of a part do not.
  const shared = behind.filter((term) => level.includes(term) || isBehindShare(term, text));
  const outer = level.filter((term) => !isInner(term));
  const near = [
    level,
    ...(shared.length > level.length ? [shared] : []),
    ...(outer.length < level.length ? [outer] : []),
  ].flatMap((some) => lengths.map((length) => some.slice(0, length)));
  const upper = level.filter((term, at) => at === 0 || !isFraction(level[at - 1]!, term, text));
  return distinct([
    ...runs(behind, sameClause),
    ...runs(behind, sameSentence),
    ...near.filter((run) => run.every((one) => one.line === total.line)),
    ...(upper.length < level.length ? runs(upper, sameSentence) : []),
  ]);
}

const isBehindShare = ({ bracket, start }: Term, text: string) =>
  bracket !== null &&
  start === bracket.open + 1 &&
  /%\s?$/u.test(text.slice(Math.max(0, bracket.open - 3), bracket.open));

/** The runs that end right before a total, outside brackets that are closed again. */
export function runsBefore(before: readonly Term[], total: Term): Term[][] {
  const level = before.filter(({ bracket }) => bracket === total.bracket || bracket === null);
  return distinct(lengths.map((length) => level.slice(-length)));
}

function distinct(runs: readonly Term[][]): Term[][] {
  return [
    ...new Map(runs.filter((run) => run.length > 1).map((run) => [run.map(({ index }) => index).join(), run])).values(),
  ];
}
