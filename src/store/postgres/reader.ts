import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { QueryProblem } from '../queryProblem.ts';
import { viewNames } from '../schema/views.ts';
import { PostgresProblem } from './problem.ts';

/** Who may read the views, and nothing else. */
const readers = 'doisoat_reader';
const readable = [...viewNames, 'doisoat_schema'];
const prefix = 'doisoat_query_';
/** A user made for one query can log in for so long; who is left over from a call that was killed is removed later. */
const validFor = '2 minutes';

/** Rights with which a server's files, programs or other sessions can be reached. */
const dangerous = [
  ...['pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program', 'pg_read_all_data'],
  ...[
    'pg_write_all_data',
    'pg_signal_backend',
    'pg_monitor',
    'pg_read_all_settings',
    'pg_checkpoint',
    'pg_database_owner',
  ],
];

/** A connection for a stranger's SQL. */
export interface Reader {
  client: pg.Client;
  close(): Promise<void>;
}

/**
 * Connects as somebody who can do nothing but read the views: as a user made for this one query where the address's own may
 * make users, as the address's own where that one is harmless.
 * @throws QueryProblem 'unsafe' where neither is so
 */
export async function openReader(address: string, seconds: number): Promise<Reader> {
  const owner = await connect({ connectionString: address });
  try {
    const rights = await rightsOf(owner);
    if (!rights.creates) {
      if (!rights.harmless) throw new QueryProblem('unsafe');
      return { client: await restricted(owner, seconds), close: () => owner.end() };
    }
    const user = `${prefix}${randomBytes(8).toString('hex')}`;
    const password = randomBytes(24).toString('base64url');
    await makeUser(owner, user, password);
    const close = async (client?: pg.Client) => {
      await client?.end().catch(() => {});
      await owner.query(`DROP ROLE IF EXISTS ${user}`).catch(() => {});
      await owner.end();
    };
    try {
      const { host, port, database, ssl } = owner as pg.Client & { ssl?: boolean };
      const client = await connect({ host, port, database: database!, user, password, ...(ssl ? { ssl } : {}) });
      return { client: await restricted(client, seconds), close: () => close(client) };
    } catch (error) {
      await close();
      // The server lets nobody in by password.
      throw error instanceof PostgresProblem && /28\w{3}$/.test(error.code) ? new QueryProblem('unsafe') : error;
    }
  } catch (error) {
    await owner.end().catch(() => {});
    throw error;
  }
}

async function connect(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ ...config, application_name: 'doisoat query' });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new PostgresProblem(error);
  }
}

async function rightsOf(owner: pg.Client): Promise<{ creates: boolean; harmless: boolean }> {
  const { rows } = await owner.query(
    `SELECT rolsuper OR rolcreaterole AS creates,
       NOT rolsuper AND NOT rolcreaterole AND NOT rolcreatedb AND NOT rolreplication AND NOT rolbypassrls
       AND NOT EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = ANY ($1) AND pg_has_role(current_user, r.oid, 'MEMBER'))
       AND NOT has_schema_privilege(current_schema(), 'CREATE')
       AND NOT EXISTS (SELECT 1 FROM pg_class c WHERE c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
         AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND (pg_has_role(current_user, c.relowner, 'MEMBER')
           OR has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE'))) AS harmless
     FROM pg_roles WHERE rolname = current_user`,
    [dangerous],
  );
  return rows[0] as { creates: boolean; harmless: boolean };
}

/** Makes a user for one query. Those of former calls that were killed are removed. */
async function makeUser(owner: pg.Client, user: string, password: string): Promise<void> {
  const say = (sql: string) =>
    owner.query(sql).catch((error) => {
      throw new PostgresProblem(error);
    });
  const { rows: left } = await say(
    `SELECT rolname FROM pg_roles WHERE rolname ~ '^${prefix}[0-9a-f]{16}$' AND rolvaliduntil < now()`,
  );
  for (const { rolname } of left as { rolname: string }[]) await owner.query(`DROP ROLE ${rolname}`).catch(() => {});
  await say('BEGIN');
  await say(`SELECT pg_advisory_xact_lock(hashtextextended('${readers}', 0))`);
  const { rows: known } = await say(`SELECT 1 FROM pg_roles WHERE rolname = '${readers}'`);
  if (known.length === 0) await say(`CREATE ROLE ${readers} NOLOGIN`);
  const { rows } = await say(
    `SELECT current_schema() AS schema, current_database() AS name, has_schema_privilege('${readers}', current_schema(), 'USAGE')
       AND has_database_privilege('${readers}', current_database(), 'CONNECT')
       AND ${readable.map((view) => `has_table_privilege('${readers}', '${view}', 'SELECT')`).join(' AND ')} AS granted`,
  );
  const { schema, name, granted } = rows[0] as { schema: string; name: string; granted: boolean };
  if (!granted) {
    await say(`GRANT CONNECT ON DATABASE ${pg.escapeIdentifier(name)} TO ${readers}`);
    await say(`GRANT USAGE ON SCHEMA ${pg.escapeIdentifier(schema)} TO ${readers}`);
    await say(`GRANT SELECT ON ${readable.join(', ')} TO ${readers}`);
  }
  const { rows: until } = await say(`SELECT (now() + interval '${validFor}')::text AS until`);
  await say(
    `CREATE ROLE ${user} LOGIN PASSWORD '${password}' VALID UNTIL '${(until[0] as { until: string }).until}'
       NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION CONNECTION LIMIT 1 IN ROLE ${readers}`,
  );
  await say('COMMIT');
}

/** Nothing is written, nothing takes long, whatever is asked. */
async function restricted(client: pg.Client, seconds: number): Promise<pg.Client> {
  const most = Math.min(Math.ceil(seconds * 1000), 2 ** 31 - 1);
  await client.query(
    `SET jit = off; SET work_mem = '32MB'; SET max_parallel_workers_per_gather = 0; SET lock_timeout = '5s';
     SET statement_timeout = ${most}; BEGIN READ ONLY`,
  );
  return client;
}
