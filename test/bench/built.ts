const dist = new URL('../../dist/', import.meta.url);

/** A module of the compiled program, under the type of its source: `built<typeof import('…/src/rules/load.ts')>('rules/load.js')`. */
export const built = <M>(path: string): Promise<M> => import(new URL(path, dist).href) as Promise<M>;
