/**
 * Puts groups that share a member together and tells whether all of some ids are in one group:
 * "a = b" and "b = c" say what an annotator wrote as "a = b = c".
 */
export function connected(groups: readonly (readonly string[])[]): (ids: readonly string[]) => boolean {
  let joined: Set<string>[] = [];
  for (const group of groups) {
    const touching = joined.filter((one) => group.some((id) => one.has(id)));
    const merged = new Set([...group, ...touching.flatMap((one) => [...one])]);
    joined = [...joined.filter((one) => !touching.includes(one)), merged];
  }
  return (ids) => joined.some((one) => ids.every((id) => one.has(id)));
}
