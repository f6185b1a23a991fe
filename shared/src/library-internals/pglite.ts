// What PGlite does not promise: how work has the engine to itself, what it reads of a dump, and who makes its files.
import { readFileSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import type { NodeFS } from '@electric-sql/pglite/nodefs';

/** Does work while nothing else runs. */
export type Exclusively = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Lays something around everything that the engine does from now on: queries, scripts, transactions. Gives the way past it:
 * work that has the engine to itself, between the transactions of others and never within one.
 */
export function aroundAll(client: PGlite, around: Exclusively): Exclusively {
  const exclusively = client._runExclusiveTransaction.bind(client);
  client._runExclusiveTransaction = (work) => exclusively(() => around(work));
  return exclusively;
}

/** Exchanges messages with the engine that those of no other come between. */
export function exchange<Result>(client: PGlite, messages: () => Promise<Result>): Promise<Result> {
  return client._runExclusiveQuery(messages);
}

/** The types of the parameters and the columns of a statement, as the engine describes it. */
export function describedIn(messages: readonly { name: string }[]): {
  parameters: readonly number[];
  columns: readonly number[];
} {
  const described = { parameters: [] as readonly number[], columns: [] as readonly number[] };
  for (const message of messages) {
    if (message.name === 'parameterDescription' && 'dataTypeIDs' in message)
      described.parameters = message.dataTypeIDs as readonly number[]; // what this message holds
    if (message.name === 'rowDescription' && 'fields' in message)
      described.columns = (message.fields as readonly { dataTypeID: number }[]).map(
        (each) => each.dataTypeID,
      ); // as before
  }
  return described;
}

/**
 * What PGlite starts from when it is given a dump. It takes a blob, of which it reads all bytes at once. They are at hand: Node takes
 * a quarter of a second to put those of a blob together.
 */
export function contentsOf(dump: string | undefined): { loadDataDir?: Blob } {
  if (dump === undefined) return {};
  const { buffer } = readFileSync(dump); // the file and nothing else: it is larger than what Node keeps together
  return { loadDataDir: Object.assign(new Blob([]), { arrayBuffer: async () => buffer }) };
}

type Module = Parameters<NonNullable<Parameters<NodeFS['init']>[1]['preRun']>[number]>[0];

/** Makes and changes the files of PGlite; its own type says nothing of what is in it. */
interface FileOperations {
  node_ops: {
    mknod(parent: unknown, name: string, mode: number, device: number): unknown;
    setattr(node: unknown, attributes: { mode?: number }): void;
  };
}

/** Lets a module of the engine make files and directories without some modes, whatever the umask of the process is. */
export function withoutModes(module: Module, modes: number): void {
  const { node_ops: operations } = module.NODEFS as unknown as FileOperations;
  const { mknod, setattr } = operations;
  operations.mknod = (parent, name, mode, device) => mknod(parent, name, mode & ~modes, device);
  operations.setattr = (node, { mode, ...more }) =>
    setattr(node, mode === undefined ? more : { ...more, mode: mode & ~modes });
}
