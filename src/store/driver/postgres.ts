import type pg from 'pg';
import type { Database, Row, Value } from '../driver.ts';
import { type PackedRows, storable } from '../packed.ts';
import { ask, Connections } from '../postgres/connections.ts';
import { translate } from '../postgres/translate.ts';
import { asInSqlite } from '../postgres/values.ts';

/** Those who write share this lock; who must be alone has it for himself. */
const writing = 0x646f6973;
const mostAtOnce = 500;
/** For so many seconds a server that has gone is waited for. */
const usualPatience = 60;

/** A database on a PostgreSQL server. */
export class PostgresDatabase implements Database {
  readonly kind = 'postgres';
  readonly #connections: Connections;
  #cursors = 0;

  private constructor(connections: Connections) {
    this.#connections = connections;
  }

  static async open(address: string, access: 'write' | 'read'): Promise<PostgresDatabase> {
    const connections = new Connections(address, access, 0);
    try {
      await connections.query({ text: 'SELECT 1' });
    } catch (error) {
      await connections.close();
      throw error;
    }
    connections.patience = usualPatience;
    return new PostgresDatabase(connections);
  }

  /** For so many seconds a server that has gone is waited for. */
  set patience(seconds: number) {
    this.#connections.patience = seconds;
  }

  /** A statement in PostgreSQL's own words, with values as its library gives them. */
  raw(text: string, values: unknown[] = []): Promise<pg.QueryResult> {
    return this.#connections.query({ text, values });
  }

  async run(sql: string, values: readonly Value[] = []): Promise<void> {
    await this.#connections.query(toQuery(sql, values));
  }

  async all<T = Row>(sql: string, values: readonly Value[] = []): Promise<T[]> {
    return (await this.#connections.query(toQuery(sql, values))).rows as T[];
  }

  async get<T = Row>(sql: string, values: readonly Value[] = []): Promise<T | undefined> {
    return (await this.all<T>(sql, values))[0];
  }

  async exec(sql: string): Promise<void> {
    await this.#connections.query({ text: sql });
  }

  async insert(table: string, { columns, pieces }: PackedRows, same: Row = {}): Promise<void> {
    const names = [...Object.keys(same), ...columns].join(', ');
    const text = `INSERT INTO ${table} (${names}) SELECT ${names} FROM json_populate_recordset(NULL::${table}, $1)`;
    for (const piece of pieces) {
      const rows = (JSON.parse(piece) as Value[][]).map((row) => ({
        ...same,
        ...Object.fromEntries(columns.map((name, index) => [name, row[index]])),
      }));
      await this.#connections.query({ text, values: [JSON.stringify(rows)] });
    }
  }

  async *rows<T = Row>(sql: string, values: readonly Value[] = []): AsyncGenerator<T> {
    const { text, ...query } = toQuery(sql, values);
    const name = `rows_${++this.#cursors}`;
    const lend = borrowed<pg.PoolClient>();
    // Between two rows the connection stays with this loop, whatever its caller does meanwhile.
    const open = this.#connections.inTransaction;
    const done = this.#connections.hold(async (client) => {
      if (!open) await ask(client, 'BEGIN READ ONLY');
      try {
        await ask(client, { ...query, text: `DECLARE ${name} NO SCROLL CURSOR FOR ${text}` });
        await lend.to(client);
      } finally {
        await ask(client, open ? `CLOSE ${name}` : 'ROLLBACK').catch(() => {});
      }
    }, open);
    done.catch(lend.failed);
    try {
      const client = await lend.taken;
      for (;;) {
        const { rows } = await ask(client, { text: `FETCH ${mostAtOnce} FROM ${name}`, types: asInSqlite });
        yield* rows as T[];
        if (rows.length < mostAtOnce) break;
      }
    } finally {
      lend.back();
      await done.catch(() => {});
    }
  }

  /** A connection of its own; writers share a lock, so that `alone` can wait for them. */
  transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.#inside('BEGIN', async () => {
      await this.#connections.query({ text: 'SELECT pg_advisory_xact_lock_shared($1)', values: [writing] });
      return work();
    });
  }

  /** Statements that belong together, whoever compares meanwhile. */
  together<T>(work: () => Promise<T>): Promise<T> {
    return this.#inside('BEGIN', work);
  }

  /** A connection of its own for something that lasts; `lost` comes when the server has gone. */
  keepSession(work: (ask: (sql: string) => Promise<unknown>, lost: Promise<void>) => Promise<void>): Promise<void> {
    return this.#connections.lasting(work);
  }

  atOneMoment<T>(work: () => Promise<T>): Promise<T> {
    return this.#inside('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work);
  }

  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#connections.again(() =>
      this.#connections.hold(async (client) => {
        await ask(client, { text: 'SELECT pg_advisory_lock($1)', values: [writing] });
        try {
          return await work();
        } finally {
          await ask(client, { text: 'SELECT pg_advisory_unlock($1)', values: [writing] }).catch(() => {});
        }
      }),
    );
  }

  async lock(name: string): Promise<void> {
    const text = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';
    await this.#connections.query({ text, values: [name] });
  }

  async newIds(table: string, count: number): Promise<number[]> {
    const text = `SELECT nextval(pg_get_serial_sequence('${table}', 'id')) AS id FROM generate_series(1, $1)`;
    const { rows } = await this.#connections.query({ text, values: [count], types: asInSqlite });
    return (rows as { id: number }[]).map(({ id }) => id);
  }

  async columns(table: string): Promise<{ name: string; type: string }[]> {
    const text = `SELECT attname AS name, CASE atttypid WHEN 'int4'::regtype THEN 'INTEGER' WHEN 'int8'::regtype THEN 'INTEGER'
        WHEN 'float8'::regtype THEN 'REAL' WHEN 'text'::regtype THEN 'TEXT' ELSE 'ANY' END AS type
      FROM pg_attribute WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped ORDER BY attnum`;
    return (await this.#connections.query({ text, values: [table] })).rows;
  }

  interrupt(): void {
    void this.#connections.cancel();
  }

  close(): Promise<void> {
    return this.#connections.close();
  }

  #inside<T>(begin: string, work: () => Promise<T>): Promise<T> {
    return this.#connections.again(() =>
      this.#connections.hold(async (client) => {
        await ask(client, begin);
        try {
          const result = await work();
          await ask(client, 'COMMIT');
          return result;
        } catch (error) {
          await ask(client, 'ROLLBACK').catch(() => {});
          throw error;
        }
      }, true),
    );
  }
}

function toQuery(sql: string, values: readonly Value[]): pg.QueryConfig {
  const { text, lists } = translate(sql);
  const given = values.map((value, at) =>
    lists.has(at + 1) ? (JSON.parse(String(value)) as Value[]) : storable(value),
  );
  return { text, values: given, types: asInSqlite };
}

/** Something that one function lends and another gives back. */
function borrowed<T>() {
  let give: (thing: T) => void;
  let failed: (error: unknown) => void;
  let back: () => void;
  const taken = new Promise<T>((resolve, reject) => {
    give = resolve;
    failed = reject;
  });
  const returned = new Promise<void>((resolve) => {
    back = resolve;
  });
  const to = (thing: T) => {
    give(thing);
    return returned;
  };
  return { taken, to, failed: (error: unknown) => failed(error), back: () => back() };
}
