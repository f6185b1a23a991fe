// The floor: `node app/dist/bench/floor.js`; node:http, one hand-written statement for each operation, and nothing else.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runCommand } from '@fmg/app/command-line/run-command';
import { loadConfig } from '@fmg/app/settings/config';
import { systemClock, today } from '@fmg/shared/domain/clock';
import { sealed, unsealed, useCursorKey } from '@fmg/shared/pagination/cursor-seal';
import postgres from 'postgres';
import { partOfBench } from './arguments';
import type { OperationName } from './config';
import { floorSql } from './floor-sql';
import { connectionsOfFloor } from './limits';

interface Request {
  query: string;
  variables: { id?: string; after?: string };
}

async function main(): Promise<void> {
  const { databaseUrl = '' } = loadConfig();
  const sql = postgres(databaseUrl, {
    max: connectionsOfFloor,
    connection: { plan_cache_mode: 'force_generic_plan' },
  });
  const [secret] = await sql<{ value: string }[]>`select value from access.secret where name = 'cursors'`;
  useCursorKey(secret?.value ?? '');
  const server = createServer((request, response) => {
    answer(sql, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has such an address
  console.log(`The floor answers at http://127.0.0.1:${port}/graphql`);
}

async function answer(sql: postgres.Sql, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { query, variables } = await read(request);
  const name = operationOf(query);
  const [row] = await sql.unsafe<{ data: string }[]>(floorSql[name], parametersOf(name, variables), {
    prepare: true,
  });
  const data = row?.data ?? 'null';
  const body = Buffer.from(`{"data":${name === 'register' || name === 'page' ? withSeal(data) : data}}`);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
}

async function read(request: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Request; // only the bench asks
}

const byWord: Readonly<Record<string, OperationName>> = {
  BenchMission: 'mission',
  MissionOverview: 'overview',
  BenchRegister: 'register',
  BenchPage: 'page',
};

function operationOf(query: string): OperationName {
  const name = byWord[/\bquery (\w+)/.exec(query)?.[1] ?? ''];
  if (name === undefined) throw new Error('The floor knows the operations of the bench only.');
  return name;
}

/** The same with the cursor as the graph seals it. */
function withSeal(data: string): string {
  return data.replace(
    /("endCursor"\s*:\s*")([^"]*)"/,
    (_, before: string, text: string) =>
      `${before}${sealed('mission', Buffer.from(text, 'base64url').toString('utf8'))}"`,
  );
}

function parametersOf(name: OperationName, { id = '', after = '' }: Request['variables']): string[] {
  if (name === 'mission') return [id];
  const day = today(systemClock);
  if (name === 'overview') return [id, day];
  const [, , lastName, lastId] = JSON.parse(unsealed('mission', after) ?? '[]') as string[]; // as the graph writes it
  return [lastName ?? '', lastId ?? '', day];
}

runCommand(partOfBench('floor'), main);
