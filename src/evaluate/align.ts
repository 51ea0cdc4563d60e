/** Pairs of indices into two lists, ordered by the first; every index stands at most once. */
export type Alignment = [left: number, right: number][];

/**
 * Pairs the items of two lists that `likeness` finds equal (> 0) in order, as many as possible; among equally many, the
 * likest. Items that are left over, because they stand in another order, are then paired first come, first served.
 * `likeness` is 0 for different items, else at most 1.
 */
export function align<A, B>(left: readonly A[], right: readonly B[], likeness: (a: A, b: B) => number): Alignment {
  const inOrder = longestCommon(left, right, likeness);
  const usedLeft = new Set(inOrder.map(([index]) => index));
  const usedRight = new Set(inOrder.map(([, index]) => index));
  const rest: Alignment = [];
  left.forEach((a, index) => {
    if (usedLeft.has(index)) return;
    const found = right.findIndex((b, other) => !usedRight.has(other) && likeness(a, b) > 0);
    if (found < 0) return;
    usedRight.add(found);
    rest.push([index, found]);
  });
  return [...inOrder, ...rest].sort((a, b) => a[0] - b[0]);
}

/** The longest common subsequence, by dynamic programming; a pair counts 1 and its likeness breaks ties. */
function longestCommon<A, B>(left: readonly A[], right: readonly B[], likeness: (a: A, b: B) => number): Alignment {
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const small = 1 / (Math.min(left.length, right.length) + 1);
  const pair = (i: number, j: number) => {
    const like = likeness(left[i]!, right[j]!);
    return like > 0 ? 1 + like * small + best[(i + 1) * width + j + 1]! : 0;
  };
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      best[i * width + j] = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!, pair(i, j));

  const pairs: Alignment = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const here = best[i * width + j]!;
    if (here === best[(i + 1) * width + j]!) i++;
    else if (here === best[i * width + j + 1]!) j++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}
