/** A timer waits no longer than this; a longer limit is none. */
export const milliseconds = (seconds: number): number => Math.min(seconds * 1000, 2 ** 31 - 1);
