// Reads on PGlite: each text is parsed and planned once, then only bound and executed.
import { protocol, type PGlite } from '@electric-sql/pglite';
import { LRUCache } from 'lru-cache';
import { settingsOf, type RowScope } from '../../auth/rows';
import { aroundAll, describedIn, exchange } from '../../library-internals/pglite';
import { TurnOfLoop } from '../../turn-of-loop';
import { appRole } from '../policies';
import { readRows, staysText, type ColumnParser } from '../connection/protocol-rows';
import { throwIfGone } from '../../cancellation';
import type { Runner } from '../reader';

const { serialize } = protocol;

const executeAndSync = Buffer.concat([serialize.execute({}), serialize.sync()]);

/** A statement that the engine has prepared. */
interface PreparedStatement {
  name: string;
  parameterTypes: readonly number[];
  /** What turns the text of each column into its value. */
  parsers: readonly ColumnParser[];
}

/** How long the statements of one turn of the event loop may hold it together, in milliseconds; the last of them as long as it takes. */
const mostMsInTurn = 10;

/** Statements that are kept prepared; what was used least recently makes room for the next. */
const LIMIT = 500;

/**
 * Runs reads on an engine, one after another, and never within somebody's transaction. The engine has one session: it carries
 * the viewer of a read until the next read, and is the owner's again before anything else runs.
 */
export async function openPgliteReads(client: PGlite): Promise<Runner> {
  // The text of a read is fixed and its lists travel as one array: one plan serves every call.
  await client.exec('set plan_cache_mode = force_generic_plan');
  const session = await openSession(client);
  const exclusively = aroundAll(client, async (work) => {
    await session.become(undefined);
    return await work();
  });
  const reads = { owner: openReads(client), viewer: openReads(client) };
  const turn = new TurnOfLoop(mostMsInTurn);
  return {
    // A statement that runs cannot be stopped: the engine has this thread to itself until it ends.
    run: async (text, parameters, { rows, signal }) => {
      await client.waitReady;
      return await exclusively(async () => {
        await turn.take(1);
        throwIfGone(signal);
        const began = performance.now();
        await session.become(rows);
        const found = await (rows === undefined ? reads.owner : reads.viewer)(text, parameters);
        turn.spend(performance.now() - began);
        return found;
      });
    },
  };
}

/** Whose session the engine's is at present. */
interface Session {
  /** Makes it that of the viewers of some rows, or of the owner. Nothing may run after it has failed. */
  become(rows: RowScope | undefined): Promise<void>;
}

const BECOME = `select set_config('role', $1, false),
  set_config($2, $3, false), set_config($4, $5, false), set_config($6, $7, false)`;

const nobody: RowScope = { seen: [], own: [], owners: [] };

async function openSession(client: PGlite): Promise<Session> {
  const become = await exchange(client, () => prepare(client, BECOME));
  let carried: RowScope | 'owner' | 'unsure' = 'owner';
  return {
    become: async (rows) => {
      const next = rows ?? 'owner';
      if (carried === next) return;
      carried = 'unsure';
      const role = rows === undefined ? 'none' : appRole;
      const settings = settingsOf(rows ?? nobody).flat();
      await exchange(client, () => execute(client, become, [role, ...settings]));
      carried = next;
    },
  };
}

/** Runs statements of one role, which are prepared once. */
function openReads(client: PGlite) {
  const dropped: PreparedStatement[] = [];
  const statements = new LRUCache<string, PreparedStatement>({
    max: LIMIT,
    dispose: (prepared, _, reason) => reason === 'evict' && dropped.push(prepared),
  });
  const runPrepared = async (text: string, parameters: readonly unknown[]): Promise<unknown[][]> => {
    let prepared = statements.get(text);
    if (prepared === undefined) {
      prepared = await prepare(client, text);
      statements.set(text, prepared);
      for (const each of dropped.splice(0)) await close(client, each);
    }
    return await execute(client, prepared, parameters);
  };
  return async (text: string, parameters: readonly unknown[]): Promise<unknown[][]> => {
    try {
      return await exchange(client, () => runPrepared(text, parameters));
    } catch (error) {
      // Tables may have changed under the statement: it is prepared anew, and fails again if it is faulty.
      const prepared = statements.get(text);
      if (prepared === undefined) throw error;
      statements.delete(text);
      await close(client, prepared);
      return await exchange(client, () => runPrepared(text, parameters));
    }
  };
}

let names = 0;

async function prepare(client: PGlite, text: string): Promise<PreparedStatement> {
  const name = `read_${(names += 1)}`;
  const { messages } = await client.execProtocol(
    Buffer.concat([
      serialize.parse({ name, text }),
      serialize.describe({ type: 'S', name }),
      serialize.sync(),
    ]),
    { syncToFs: false },
  );
  const { parameters: parameterTypes, columns } = describedIn(messages);
  const parsers = columns.map((type): ColumnParser => {
    const parser = staysText.has(type) ? undefined : client.parsers[type];
    return parser === undefined ? undefined : (value) => parser(value, type);
  });
  return { name, parameterTypes, parsers };
}

async function execute(
  client: PGlite,
  { name, parameterTypes, parsers }: PreparedStatement,
  parameters: readonly unknown[],
): Promise<unknown[][]> {
  const values = parameters.map((value, index) => {
    if (value === null || value === undefined) return null;
    const serializer = client.serializers[parameterTypes[index] ?? 0];
    return serializer === undefined ? String(value) : (serializer(value) as string); // serializers give text
  });
  const chunks: Buffer[] = [];
  const onRawData = (chunk: Uint8Array): void => void chunks.push(Buffer.from(chunk)); // a copy: the engine writes over its own
  await client.execProtocolRawStream(
    Buffer.concat([serialize.bind({ statement: name, values }), executeAndSync]),
    { syncToFs: false, onRawData },
  );
  return readRows(Buffer.concat(chunks), parsers);
}

async function close(client: PGlite, { name }: PreparedStatement): Promise<void> {
  const messages = [serialize.close({ type: 'S', name }), serialize.sync()];
  await client.execProtocol(Buffer.concat(messages), { syncToFs: false });
}
