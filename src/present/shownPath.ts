import { relative } from 'node:path';
import { harmless } from './harmless.ts';

/** A path as the user would type it here. */
export const shownPath = (path: string): string => {
  const near = relative(process.cwd(), path);
  return harmless(near.length < path.length ? near : path);
};
