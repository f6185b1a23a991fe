// Every operation of a client fits the budget of the role that sends it, and every budget is one that can be reasoned about.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { budgetOf, budgets } from '@fmg/gateway/limits/budgets';
import { prepareMeasure } from '@fmg/gateway/limits/measure';
import { parseListSizes } from '@fmg/gateway/limits/sizes';
import { roles, viewerWith, type Role } from '@fmg/shared/auth/viewer';
import { buildSchema, getIntrospectionQuery, Kind, parse, validate } from 'graphql';

const root = resolve(__dirname, '../..');
const schema = buildSchema(readFileSync(join(root, 'schema/api.graphql'), 'utf8'));
const sizes = parseListSizes(readFileSync(join(root, 'schema/bounded-lists.txt'), 'utf8'));

/** Who sends the operations of each file. */
const senders: Readonly<Record<string, readonly Role[]>> = {
  'analytics-cohorts': ['ANALYST'],
  'analytics-issuances': ['ANALYST', 'PUBLIC'],
  compliance: ['AUDITOR'],
  crisis: ['DS_OFFICER'],
  'diplomatic-list': ['PUBLIC'],
  disputes: ['LEGAL_ADVISER'],
  exchange: ['EXCHANGE_OFFICER'],
  'head-of-mission': ['PROTOCOL_OFFICER', 'MISSION_CLERK'],
  'immunity-explained': ['LEGAL_ADVISER'],
  'mission-overview': ['DESK_OFFICER'],
  'mission-page': ['DESK_OFFICER'],
  'mission-register': ['PUBLIC'],
  node: ['ACCREDITATION_OFFICER'],
  'privileges-desk': ['PRIVILEGES_OFFICER'],
  property: ['PROPERTY_OFFICER'],
  'protocol-event': ['PROTOCOL_OFFICER'],
  relations: ['DESK_OFFICER'],
  security: ['DS_OFFICER'],
  'staff-notifications': ['MISSION_CLERK', 'ACCREDITATION_OFFICER', 'SENIOR_DECISION'],
  'verify-status': ['LAW_ENFORCEMENT'],
};

/** The largest that a client sends: full pages, and as many ids as are served at once. */
const variables = { first: 200, ids: Array.from({ length: 200 }, () => 'x') };

function costsOf(text: string): { name: string; cost: number }[] {
  const document = parse(text);
  return document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION
      ? [
          {
            name: each.name?.value ?? 'nameless',
            cost: prepareMeasure(schema, sizes, document, each)(variables).all,
          },
        ]
      : [],
  );
}

const folders = [join(root, 'schema/operations'), resolve(root, '../shared/contract/operations')].filter(
  (folder) => existsSync(folder),
);
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name): [string, string] => [
      name.replace('.graphql', ''),
      readFileSync(join(folder, name), 'utf8'),
    ]),
);

test.each(files)('%s fits the budgets of those who send it', (file, text) => {
  const sent = senders[file] ?? [];
  expect(sent.length).toBeGreaterThan(0);
  for (const { name, cost } of costsOf(text))
    for (const role of sent)
      expect({ name, role, fits: cost <= budgets[role].operation, cost }).toMatchObject({ fits: true });
});

test('whoever may explore can read the whole schema', () => {
  expect(validate(schema, parse(getIntrospectionQuery()))).toEqual([]);
  const [introspection] = costsOf(getIntrospectionQuery());
  for (const { operation } of Object.values(budgets)) expect(introspection?.cost).toBeLessThan(operation);
});

test('every role has a budget with its reason, and can spend it several times in a minute', () => {
  expect(Object.keys(budgets).toSorted()).toEqual([...roles].toSorted());
  for (const { operation, minute, because } of Object.values(budgets)) {
    expect(minute).toBeGreaterThanOrEqual(5 * operation);
    expect(because).not.toBe('');
  }
});

test.each(roles)('signing in as %s takes nothing away that the public may spend', (role) => {
  const { PUBLIC } = budgets;
  for (const { operation, minute } of [budgets[role], budgetOf(viewerWith([role]))]) {
    expect(operation).toBeGreaterThanOrEqual(PUBLIC.operation);
    expect(minute).toBeGreaterThanOrEqual(PUBLIC.minute);
  }
});

test('whoever has several roles spends the largest of each', () => {
  const { ANALYST } = budgets;
  expect(budgetOf(viewerWith(['LAW_ENFORCEMENT', 'ANALYST']))).toEqual({
    operation: ANALYST.operation,
    minute: ANALYST.minute,
  });
  expect(budgetOf(viewerWith([]))).toEqual(budgetOf(viewerWith(['PUBLIC'])));
});
