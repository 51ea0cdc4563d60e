import { availableParallelism } from 'node:os';

/** The program runs compiled, or from its sources in development; what is started anew must be of the same kind. */
const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));

/** The address of a module beside this one. */
export const sibling = (name: string): string => new URL(`./${name}${ending}`, import.meta.url).href;

/**
 * Patterns are compiled to machine code at once: those that V8 first interprets are compiled without optimisation as soon as
 * there is much code, and then take up to five times as long.
 */
export const engineOption = '--no-regexp-tier-up';

/** Options for one of so many reading processes, which let it read the sources too. */
export const processOptions = (workers: number): string[] => [
  engineOption,
  // Where every core has its process, garbage that is collected by several threads only costs more.
  ...(workers >= availableParallelism() ? ['--single-threaded-gc'] : []),
  ...(ending === '.ts' ? ['--import', import.meta.resolve('tsx')] : []),
];

/** The same for a thread, where the loader must be told to register itself. */
export function threadOptions(): string[] {
  if (ending !== '.ts') return [];
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  return ['--import', `data:text/javascript,import { register } from ${loader}; register();`];
}

/** The memory of a thread in a process that may have so many MB. */
export const threadLimits = (megabytes: number) => ({
  // Below the limit of the process, so that V8 collects its garbage before it is called too much.
  maxOldGenerationSizeMb: Math.ceil(megabytes * 0.75),
  // What a report leaves behind dies young when there is room for all of it: a quarter less work.
  maxYoungGenerationSizeMb: Math.min(128, Math.ceil(megabytes / 8)),
});
