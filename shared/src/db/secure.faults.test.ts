// PostgreSQL as operators run it: secure connections, passwords by SCRAM, and PgBouncer in session mode. Each client is a process of its own,
// because what it trusts is said to Node when it starts.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chown, writeFile } from 'node:fs/promises';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describeOnCluster, freePort, makeCluster, type Cluster } from '../testing/cluster';
import { recordSeen } from '../testing/seen';
import type { ReadsOver } from './engine/opened';

const run = promisify(execFile);
const both: ReadsOver[] = ['driver', 'wire'];
const password = 'a secret: with / and @';

/** What each client does: it reads over the connections of reads, writes, is cancelled, and says in one line what it saw. */
const client = `
const { sql } = require('drizzle-orm');
const { integer, pgTable } = require('drizzle-orm/pg-core');
const { openDatabase } = require('@fmg/shared/db/engine/open');
const { statement } = require('@fmg/shared/db/statement');
const { publicViewer } = require('@fmg/shared/auth/viewer');
const kept = pgTable('kept', { id: integer('id'), size: integer('size') });
const sizes = statement((db) => db.select({ size: kept.size }).from(kept).where(sql\`\${kept.id} > \${sql.placeholder('after')}\`));
const secure = statement((db) => db.select({ ssl: sql\`(select ssl from pg_stat_ssl where pid = pg_backend_pid())\` }).from(kept).limit(1));
const slow = statement((db) => db.select({ waited: sql\`pg_sleep(\${sql.placeholder('seconds')})::text\` }).from(kept).limit(1));
const [url, readsOver] = process.argv.slice(1);
(async () => {
  const database = await openDatabase({ url, readsOver, connections: 2 });
  const read = await sizes(database.reader, { after: 0 });
  const [{ ssl }] = await secure(database.reader, {});
  await database.own.transaction((tx) => tx.insert(kept).values({ id: -1, size: 0 }));
  const left = slow(database.reader.for({ viewer: publicViewer, signal: AbortSignal.timeout(200) }), { seconds: 20 });
  const began = performance.now();
  await left.catch(() => undefined);
  const cancelledMs = Math.round(performance.now() - began);
  console.log(JSON.stringify({ sizes: read.map(({ size }) => size).sort(), ssl, cancelledMs }));
  await database.close();
})().catch((error) => {
  while (error.cause) error = error.cause;
  console.log(JSON.stringify({ error: String(error.message) }));
  process.exit(0);
});
`;

interface Told {
  sizes?: number[];
  ssl?: boolean;
  cancelledMs?: number;
  error?: string;
}

async function ask(url: string, readsOver: ReadsOver, trusted?: string): Promise<Told> {
  const env = { ...process.env, ...(trusted !== undefined && { NODE_EXTRA_CA_CERTS: trusted }) };
  const { stdout } = await run(process.execPath, ['-e', client, url, readsOver], { env, timeout: 60_000 });
  return JSON.parse(stdout) as Told; // what the client prints
}

/** An authority, and a certificate of it for a name; in files that the server alone reads. */
async function certify(data: string): Promise<void> {
  const inData = (...args: string[]) => run('openssl', args, { cwd: data });
  const names = join(data, 'names');
  await writeFile(names, 'subjectAltName = DNS:localhost\n');
  await inData(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=tests',
    '-keyout',
    'ca.key',
    '-out',
    'ca.crt',
  );
  await inData(
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-subj',
    '/CN=localhost',
    '-keyout',
    'server.key',
    '-out',
    'server.csr',
  );
  await inData(
    'x509',
    '-req',
    '-in',
    'server.csr',
    '-CA',
    'ca.crt',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    '2',
    '-extfile',
    names,
    '-out',
    'server.crt',
  );
  await run('chmod', ['600', join(data, 'server.key')]);
  const { uid, gid } = statSync(data);
  await Promise.all(['server.key', 'server.crt', 'ca.crt'].map((name) => chown(join(data, name), uid, gid)));
}

describeOnCluster('a server that wants secure connections and passwords', () => {
  let cluster: Cluster;
  let authority: string;

  beforeAll(async () => {
    cluster = await makeCluster({
      settings: ['fsync = off', 'ssl = on', "password_encryption = 'scram-sha-256'"],
      access: ['hostssl all office 127.0.0.1/32 scram-sha-256', 'hostnossl all office 127.0.0.1/32 reject'],
      prepare: certify,
    });
    authority = join(cluster.directory, 'data', 'ca.crt');
    await query(`create role office login password '${password}'; create role fmg_app nologin; grant fmg_app to office;
      create table kept (id int, size int); insert into kept values (1, 10), (2, 20);
      grant select, insert on kept to office, fmg_app`);
  }, 120_000);
  afterAll(() => cluster.remove());

  const query = (text: string) => run('psql', ['-q', '-v', 'ON_ERROR_STOP=1', cluster.url(), '-c', text]);
  const url = (mode: string, { host = 'localhost', secret = password, port = cluster.port } = {}): string =>
    `postgres://office:${encodeURIComponent(secret)}@${host}:${port}/postgres?sslmode=${mode}`;

  test.each(both)(
    '%s: signs in by SCRAM over a secure connection, and is cancelled over one',
    async (over) => {
      const told = await ask(url('require'), over);
      expect(told).toMatchObject({ sizes: [10, 20], ssl: true });
      expect(told.cancelledMs).toBeLessThan(5000);
      recordSeen({
        area: 'The database',
        fault: `Secure connections (sslmode=require, SCRAM), reads over the ${over}`,
        required: 'Reads, changes and cancellations work over them',
        seen: `All did; a statement of 20 s whose client left was over after ${told.cancelledMs} ms`,
      });
    },
  );

  test.each(both)(
    '%s: verify-full takes the certificate of a known authority, and no other',
    async (over) => {
      expect(await ask(url('verify-full'), over, authority)).toMatchObject({ sizes: [10, 20], ssl: true });
      expect((await ask(url('verify-full'), over)).error).toMatch(/certificate/);
      expect((await ask(url('verify-full', { host: '127.0.0.1' }), over, authority)).error).toMatch(
        /altnames|IP/,
      );
      recordSeen({
        area: 'The database',
        fault: `sslmode=verify-full with a known authority, an unknown one, and another name, reads over the ${over}`,
        required: 'The first works, the others are refused before a password is sent',
        seen: 'So it was',
      });
    },
  );

  test.each(both)(
    '%s: a wrong password, and a connection that is not secure, are refused at once',
    async (over) => {
      expect((await ask(url('require', { secret: 'wrong' }), over)).error).toMatch(
        /password authentication failed/,
      );
      expect((await ask(url('disable'), over)).error).toMatch(/pg_hba|rejects connection/);
    },
  );

  const describeBouncer = existsSync('/usr/sbin/pgbouncer') ? describe : describe.skip;

  describeBouncer('behind PgBouncer', () => {
    test.each(both)('%s: sessions are kept, also after a restart behind it', async (over) => {
      const port = await freePort();
      const child = await startBouncer(cluster, port);
      try {
        const through = `postgres://postgres@127.0.0.1:${port}/postgres?sslmode=disable`;
        expect(await ask(through, over)).toMatchObject({ sizes: [10, 20] });
        await cluster.stop('fast');
        await cluster.start();
        const began = performance.now();
        let told = await ask(through, over);
        while (told.error !== undefined && performance.now() - began < 30_000)
          told = await ask(through, over);
        expect(told).toMatchObject({ sizes: [10, 20] });
        recordSeen({
          area: 'The database',
          fault: `PgBouncer in session mode, and a restart of the server behind it, reads over the ${over}`,
          required: 'Reads, changes and cancellations work, and work again after the restart',
          seen: `They did, again after ${Math.round(performance.now() - began)} ms`,
        });
      } finally {
        child.kill('SIGKILL');
      }
    });
  });
});

/** PgBouncer before a cluster, as the user of the cluster: it does not run as root. */
async function startBouncer(cluster: Cluster, port: number): Promise<ChildProcess> {
  const file = join(cluster.directory, `bouncer-${port}.ini`);
  const lines = [
    '[databases]',
    `* = host=127.0.0.1 port=${cluster.port}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = any',
    'pool_mode = session',
    'server_login_retry = 1',
    // What it does not know it keeps to itself: sessions are told their settings by their first statement, too.
    'ignore_startup_parameters = extra_float_digits,plan_cache_mode,statement_timeout,idle_in_transaction_session_timeout,tcp_keepalives_idle,tcp_keepalives_interval,tcp_keepalives_count,role',
  ];
  // Whoever signs in is whom `any` names.
  await writeFile(file, lines.join('\n').replace('* = host', '* = user=postgres host'));
  const { uid, gid } = statSync(cluster.directory);
  await chown(file, uid, gid);
  const child = spawn('/usr/sbin/pgbouncer', [file], { uid, gid, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  while (!said.includes('process up')) {
    if (child.exitCode !== null) throw new Error(`PgBouncer does not start: ${said}`);
    await wait(50);
  }
  return child;
}
