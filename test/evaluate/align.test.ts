import { describe, expect, it } from 'vitest';
import { align } from '../../src/evaluate/align.ts';

const equal = (a: string, b: string) => (a === b ? 1 : 0);

describe('align', () => {
  it('pairs equal items in order and leaves the others out', () => {
    expect(align(['a', 'b', 'c'], ['a', 'x', 'c'], equal)).toEqual([
      [0, 0],
      [2, 2],
    ]);
  });

  it('pairs repeated items with their neighbours, not with the first that is equal', () => {
    // the first "1" of the left list is not in the right one
    expect(align(['1', 'p', '1', 'q'], ['p', '1', 'q'], equal)).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
  });

  it('pairs what stands in another order afterwards', () => {
    expect(align(['a', 'b', 'c'], ['c', 'a', 'b'], equal)).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
  });

  it('prefers likeness among equally long alignments', () => {
    const like = (a: string, b: string) => (a[0] !== b[0] ? 0 : a === b ? 1 : 0.5);
    expect(align(['1x'], ['1y', '1x'], like)).toEqual([[0, 1]]);
  });

  it('never trades a pair for likeness', () => {
    const like = (a: string, b: string) => (a[0] !== b[0] ? 0 : a === b ? 1 : 0.1);
    expect(align(['1x', '1y'], ['1z', '1x'], like)).toHaveLength(2);
  });

  it('handles empty lists', () => {
    expect(align([], ['a'], equal)).toEqual([]);
    expect(align(['a'], [], equal)).toEqual([]);
  });
});
