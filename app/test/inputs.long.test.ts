// What cannot be kept as it was said is refused wherever an input can stand: by the gateway, and by each subgraph alone.
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { signWith, viewerHeader } from '@fmg/shared/auth/signature';
import { viewerWith } from '@fmg/shared/auth/viewer';
import type { Database } from '@fmg/shared/db/database';
import { fixedClock } from '@fmg/shared/domain/clock';
import { hostSubgraph } from '@fmg/shared/server/host';
import { silentLog } from '@fmg/shared/telemetry/log';
import { openTestDatabase } from '@fmg/shared/testing/database';
import { testDay } from '@fmg/shared/testing/subgraph';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
  type GraphQLArgument,
  type GraphQLFormattedError,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { startGraph, localEndpoints, type Graph } from '../src/serving/graph';
import { createSubgraphs, subgraphNames } from '../src/subgraphs/subgraphs';
import { asAuditor, testSecret } from './running-graph';
import { listen, stopServer } from './stand-in';

/** For each scalar a value that exists, and one that does not: as literal, and as variable. */
const values: Readonly<Record<string, { right: string; wrong: string; wrongVariable: unknown }>> = {
  Date: { right: '"2026-01-15"', wrong: '"2026-09-31"', wrongVariable: '2026-09-31' },
  DateTime: {
    right: '"2026-01-15T10:00:00Z"',
    wrong: '"2026-01-15T24:00:00Z"',
    wrongVariable: '2026-09-31T10:00:00Z',
  },
  Decimal: { right: '"1.50"', wrong: '"-0"', wrongVariable: '01' },
  String: { right: '"a"', wrong: '"a\\u0000"', wrongVariable: '\uD800' },
  ID: { right: '"a"', wrong: '"a\\u202e"', wrongVariable: 'a\u0000' },
  Float: { right: '1', wrong: '1e400', wrongVariable: 2 ** 53 },
};
const others: Readonly<Record<string, string>> = { Int: '1', Boolean: 'true' };

/** Texts that no field keeps that changes something, and those that only remarks keep: they may have several lines, or none. */
const unkept = ['A\u001b[31m', 'a\u202eb', 'a\u2067b', 'a\u0085b'];
const ofRemarks = ['', ' \t', 'a\nb', 'x'.repeat(5000)];
const remarks = ['archivesAndPremises', 'consularDistrict', 'defects', 'functions', 'justification', 'legalBasis', 'note', 'reason', 'workload']; // prettier-ignore

/** A place where a value of a scalar can stand. */
interface InputPosition {
  kind: 'query' | 'mutation';
  /** The way to it, from the arguments of the field on. */
  way: readonly (string | number)[];
  scalar: string;
  /** The field with something at the place, as text. */
  with(value: string): string;
  /** The type that a variable at the place has. */
  type: string;
}

/** How deep inputs are looked into: filters of filters have no end. */
const mostSteps = 3;

/** All places of the root fields. */
function placesOf(schema: GraphQLSchema): InputPosition[] {
  const found: InputPosition[] = [];
  for (const [kind, type] of [['query', schema.getQueryType()], ['mutation', schema.getMutationType()]] as const) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (field.name.startsWith('_')) continue;
      for (const argument of field.args) {
        const inField = (value: string): string => {
          const more = field.args.filter((each) => each !== argument && isRequiredArgument(each));
          const given = [`${argument.name}: ${value}`, ...more.map((each) => `${each.name}: ${minimal(each.type)}`)];
          const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
          return `${field.name}(${given.join(', ')})${selection}`;
        };
        collect(argument, [argument.name], inField, (way, scalar, inPlace, leaf) =>
          found.push({ kind, way, scalar, with: inPlace, type: String(leaf) }));
      }
    }
  }
  return found;
} // prettier-ignore

type Found = (
  way: readonly (string | number)[],
  scalar: string,
  inPlace: (value: string) => string,
  type: GraphQLInputType,
) => void;

function collect(
  { type }: Pick<GraphQLArgument, 'type'>,
  way: readonly (string | number)[],
  inPlace: (value: string) => string,
  found: Found,
): void {
  const open = getNullableType(type);
  if (isListType(open))
    return collect({ type: open.ofType }, [...way, 0], (value) => inPlace(`[${value}]`), found);
  if (isScalarType(open) && open.name in values) return found(way, open.name, inPlace, type);
  if (!isInputObjectType(open) || way.length > mostSteps) return;
  for (const field of Object.values(open.getFields())) {
    const more = Object.values(open.getFields()).filter(
      (each) => each !== field && isRequiredInputField(each),
    );
    const filled = more.map((each) => `${each.name}: ${minimal(each.type)}`);
    const inField = (value: string): string =>
      inPlace(`{ ${[`${field.name}: ${value}`, ...filled].join(', ')} }`);
    collect(field, [...way, field.name], inField, found);
  }
}

/** The least that a type takes. */
function minimal(type: GraphQLInputType): string {
  const open = getNullableType(type);
  if (isListType(open)) return '[]';
  if (isEnumType(open)) return open.getValues()[0]?.name ?? '';
  if (!isInputObjectType(open)) return values[String(open)]?.right ?? others[String(open)] ?? '';
  const required = Object.values(open.getFields()).filter(isRequiredInputField);
  return `{ ${required.map((each) => `${each.name}: ${minimal(each.type)}`).join(', ')} }`;
}

const refusedAt = (path: string[], input: readonly (string | number)[]): Answer => ({
  status: 400,
  code: 'BAD_USER_INPUT',
  path,
  input,
});

interface Answer {
  status: number;
  code: unknown;
  path: unknown;
  input: unknown;
}

type Ask = (query: string, variables: Record<string, unknown>) => Promise<Answer>;

/** One after the other through the list, evenly spread, so that every kind and every depth is among them. */
function some<Item>(list: readonly Item[], most: number): Item[] {
  const step = Math.max(1, Math.floor(list.length / most));
  return list.filter((_, index) => index % step === 0);
}

describe('inputs that would have to be changed', () => {
  let database: Database;
  let servers: Server[];
  let graph: Graph;
  const asks = new Map<string, Ask>();
  const schemas = new Map<string, GraphQLSchema>();

  const asker =
    (url: string, headersFor: (body: string) => Record<string, string> = () => ({})): Ask =>
    async (query, variables) => {
      const body = JSON.stringify({ query, variables });
      const headers = { 'content-type': 'application/json', ...headersFor(body) };
      const response = await fetch(url, { method: 'POST', headers, body });
      const { errors } = (await response.json()) as { errors?: GraphQLFormattedError[] }; // an answer of the graph
      const { path, extensions } = errors?.[0] ?? {};
      return { status: response.status, code: extensions?.['code'], path, input: extensions?.['input'] };
    };

  beforeAll(async () => {
    database = await openTestDatabase();
    const clock = fixedClock(testDay);
    const subgraphs = createSubgraphs({ database, clock, log: silentLog });
    const sign = signWith(testSecret);
    servers = subgraphs.map((subgraph) => hostSubgraph(subgraph, silentLog, testSecret));
    for (const [index, { name, schema }] of subgraphs.entries()) {
      const call = { viewer: viewerWith(['AUDITOR']), subgraph: name, requestId: 'a test' };
      const headersFor = (body: string) => ({
        [viewerHeader]: sign({ ...call, deadline: Date.now() + 10_000, body }),
      });
      asks.set(name, asker(await listen(servers[index] ?? createServer()), headersFor));
      schemas.set(name, schema);
    }
    graph = await startGraph({
      endpoints: localEndpoints(database, silentLog, clock),
      log: silentLog,
      identify: asAuditor,
      port: 0,
      host: '127.0.0.1',
    });
    asks.set('gateway', asker(`${graph.url}/graphql`));
    schemas.set('gateway', buildSchema(readFileSync(resolve(__dirname, '../../schema/api.graphql'), 'utf8')));
  });
  afterAll(async () => {
    await graph.stop();
    await Promise.all(servers.map(stopServer));
    await database.close();
  });

  const ask: (where: string, ...asked: Parameters<Ask>) => Promise<Answer> = async (where, ...asked) =>
    await (asks.get(where)?.(...asked) ?? Promise.reject(new Error(`nobody is at ${where}`)));
  const placesAt = (where: string): InputPosition[] =>
    placesOf(schemas.get(where) ?? buildSchema('type Query { a: Int }'));

  describe.each(['gateway', ...subgraphNames])('at %s', (where) => {
    test('are refused as literals, with their places', async () => {
      const all = placesAt(where);
      expect(all.length).toBeGreaterThan(100);
      for (const place of some(all, 100)) {
        const { kind, way, scalar } = place;
        const query = `${kind} { asked: ${place.with(values[scalar]?.wrong ?? '')} }`;
        const answer = await ask(where, query, {});
        expect({ query, ...answer }).toEqual({ query, ...refusedAt(['asked'], way) });
      }
    }, 120_000);

    test('are refused as texts that change something, with their places', async () => {
      const places = placesAt(where).filter(({ kind, scalar }) => kind === 'mutation' && scalar === 'String');
      for (const [index, place] of places.entries()) {
        const { way, type } = place;
        const isRemark = remarks.includes(String(way.findLast((step) => typeof step === 'string')));
        const wrong = isRemark ? unkept : [...unkept, ...ofRemarks];
        const query = `mutation ($wrong: ${type}) { asked: ${place.with('$wrong')} }`;
        for (const text of wrong) {
          const answer = await ask(where, query, { wrong: text });
          expect({ query, text, ...answer }).toEqual({ query, text, ...refusedAt(['asked'], way) });
        }
        const written = JSON.stringify(wrong[index % wrong.length]);
        const literal = await ask(where, `mutation { asked: ${place.with(written)} }`, {});
        expect({ written, ...literal }).toEqual({ written, ...refusedAt(['asked'], way) });
      }
      // Everything is changed in one part of the graph.
      expect(places.length > 100).toBe(['gateway', 'missions'].includes(where));
    }, 120_000);

    test('are refused as variables, with their places', async () => {
      for (const place of some(placesAt(where), 100)) {
        const { kind, way, scalar, type } = place;
        const query = `${kind} ($wrong: ${type}) { asked: ${place.with('$wrong')} }`;
        const answer = await ask(where, query, { wrong: values[scalar]?.wrongVariable });
        expect({ query, ...answer }).toEqual({ query, ...refusedAt(['asked'], way) });
      }
    }, 120_000);
  });
});
