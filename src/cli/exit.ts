/** Exit statuses, as the interface contract has them. */
export const exit = { done: 0, findings: 1, usage: 2, unreadable: 3 } as const;

/** The call is wrong: one line for the user, exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
