import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { isConflict, isGone, PostgresProblem } from './problem.ts';

/** A connection that a piece of work has for itself. */
interface Held {
  client: pg.PoolClient;
  /** Whether a transaction is open on it. */
  inTransaction: boolean;
}

const pause = { least: 100, most: 2000 };
const mostConflicts = 20;

/**
 * Connections to a server. What is done inside `hold` goes to one of them, everything else to any. What fails because the
 * server has gone is done again for `patience` seconds.
 */
export class Connections {
  readonly #address: string;
  readonly #pool: pg.Pool;
  readonly #held = new AsyncLocalStorage<Held>();
  readonly #busy = new Set<pg.PoolClient>();
  patience: number;

  constructor(address: string, access: 'write' | 'read', patience: number) {
    this.#address = address;
    this.patience = patience;
    this.#pool = new pg.Pool({ connectionString: address, application_name: 'doisoat', max: 10 });
    this.#pool.on('error', () => {});
    this.#pool.on('connect', (client) => {
      client.on('error', () => {});
      const readOnly = access === 'read' ? '; SET default_transaction_read_only = on' : '';
      // What a server has confirmed must outlive its fall, or a file could be taken for loaded.
      client.query(`SET jit = off; SET synchronous_commit = on${readOnly}`).catch(() => {});
    });
  }

  get inTransaction(): boolean {
    return this.#held.getStore()?.inTransaction ?? false;
  }

  async query(query: pg.QueryConfig): Promise<pg.QueryResult> {
    const held = this.#held.getStore();
    if (held) return ask(held.client, query);
    return this.again(() => this.#with((client) => ask(client, query)));
  }

  /** Does work on one connection, which all its statements then go to. */
  hold<T>(work: (client: pg.PoolClient) => Promise<T>, inTransaction = false): Promise<T> {
    const held = this.#held.getStore();
    if (held) return this.#held.run({ client: held.client, inTransaction }, () => work(held.client));
    return this.#with((client) => this.#held.run({ client, inTransaction }, () => work(client)));
  }

  /** Does work again where the server went away in its midst, or another transaction was in its way. */
  async again<T>(work: () => Promise<T>): Promise<T> {
    if (this.#held.getStore()) return work();
    const began = Date.now();
    let wait = pause.least;
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        if (
          !(isGone(error) && Date.now() - began < this.patience * 1000) &&
          !(isConflict(error) && attempt < mostConflicts)
        )
          throw error;
        await setTimeout(isConflict(error) ? pause.least * Math.random() : wait);
        wait = Math.min(wait * 2, pause.most);
      }
    }
  }

  /** A connection that is none of the pool's. */
  async lasting(work: (ask: (sql: string) => Promise<unknown>, lost: Promise<void>) => Promise<void>): Promise<void> {
    const client = new pg.Client({ connectionString: this.#address, application_name: 'doisoat', keepAlive: true });
    client.on('error', () => {});
    const lost = new Promise<void>((resolve) => client.once('end', resolve));
    await client.connect();
    try {
      await work((sql) => client.query(sql), lost);
    } finally {
      await client.end().catch(() => {});
    }
  }

  /** Stops every statement that is running. */
  async cancel(): Promise<void> {
    const numbers = [...this.#busy].map((client) => (client as unknown as { processID: number }).processID);
    await this.#pool.query('SELECT pg_cancel_backend(pid) FROM unnest($1::int[]) pid', [numbers]).catch(() => {});
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #with<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect().catch((error) => {
      throw new PostgresProblem(error);
    });
    this.#busy.add(client);
    let broken = false;
    try {
      return await work(client);
    } catch (error) {
      broken = isGone(error);
      throw error;
    } finally {
      this.#busy.delete(client);
      client.release(broken);
    }
  }
}

export const ask = (client: pg.PoolClient, query: pg.QueryConfig | string): Promise<pg.QueryResult> =>
  client.query(query as pg.QueryConfig).catch((error) => {
    throw new PostgresProblem(error);
  });
