import { readFileSync, writeFileSync } from 'node:fs';
import type { Class, Tried } from './proof.ts';

/** How many of some changes, or figures, were found. */
interface Share {
  caught: number;
  of: number;
}

const add = (shares: Map<string, Share>, name: string, caught: boolean, weight: number) => {
  const share = shares.get(name) ?? { caught: 0, of: 0 };
  shares.set(name, { caught: share.caught + (caught ? weight : 0), of: share.of + weight });
};

/** What the proof came to: changes by class, and within it by kind of relation and who found it; and figures. */
export class Tally {
  readonly #shares = new Map<string, Share>();
  readonly missed: string[] = [];

  /** A figure and its changes count as often as there are figures that it stands for. */
  add(report: string, { node, trials, weight, around }: Tried): void {
    for (const { class: wanted, change, broken, caught, elsewhere } of trials) {
      if (wanted === null) continue;
      const counted = broken.filter(({ explicit }) => explicit || wanted !== 'explicit');
      const names = new Set(counted.map(({ kind, proposer }) => `${wanted}: ${kind}, ${proposer ?? 'not found'}`));
      for (const name of [wanted, ...names]) add(this.#shares, name, caught, weight);
      if (caught) continue;
      const instead = elsewhere.length > 0 ? `, only ${elsewhere.join()}` : '';
      this.missed.push(
        `${report}: ${change.how} ${change.printed} in "${around}" breaks ${[...names].join('; ')}${instead}`,
      );
    }
    if (trials.length === 0) return;
    const all = trials.every(({ caught }) => caught);
    const kind = node.figure.table === null ? 'running text' : 'tables';
    const names = ['figures', `figures: ${kind}`, ...(node.figure.dossier ? ['figures: dossiers'] : [])];
    for (const name of names) add(this.#shares, name, all, weight);
  }

  share(name: Class | 'figures'): number {
    const { caught, of } = this.#shares.get(name) ?? { caught: 0, of: 0 };
    return of === 0 ? 1 : caught / of;
  }

  /** One line a class and kind. */
  toString(): string {
    const lines = [...this.#shares].sort(([a], [b]) => (a < b ? -1 : 1));
    return lines
      .map(([name, { caught, of }]) => {
        const percent = `${((100 * caught) / of).toFixed(1)} %`;
        return `${name.padEnd(44)}${percent.padStart(8)}${caught.toFixed(0).padStart(7)} of ${of.toFixed(0)}`;
      })
      .join('\n');
  }
}

const file = new URL('floor.json', import.meta.url);
type Floors = Record<string, Record<Class | 'figures', number>>;

/** The shares below which nothing may fall, by how much of the corpus is tried. */
export const floors = (): Floors => JSON.parse(readFileSync(file, 'utf8')) as Floors;

/** Raises the floor to the shares of a run, in whole percent: a relation that is newly found, and not yet accused, may lower a share a little. */
export function raiseFloor(name: string, tally: Tally): void {
  const all = floors();
  const floor = all[name] ?? { explicit: 0, slips: 0, figures: 0 };
  for (const one of ['explicit', 'slips', 'figures'] as const)
    floor[one] = Math.max(floor[one], Math.floor(tally.share(one) * 100) / 100);
  writeFileSync(file, `${JSON.stringify({ ...all, [name]: floor }, null, 2)}\n`);
}
