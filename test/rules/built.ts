/** A regular expression that a file of src/ has built while it ran. */
export interface Built {
  file: string;
  expression: RegExp;
}

/**
 * Everything that files of src/ build with `new RegExp` while `run` is at work. What a module builds when it is loaded
 * shows only if `run` is the first to load it.
 */
export async function builtWhile(run: () => Promise<void>): Promise<Built[]> {
  const found: Built[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given: [string, string]) {
      const expression = new target(...given);
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const file = /[/\\](src[/\\][^:?)]+\.ts)/.exec(caller)?.[1];
      if (file !== undefined) found.push({ file: file.replaceAll('\\', '/'), expression });
      return expression;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}
