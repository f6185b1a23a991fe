// What a login that serves requests can do when somebody gets it to run SQL of their own: nothing past the policies.
import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { viewerWith } from '@fmg/shared/auth/viewer';
import { openDatabase } from '@fmg/shared/db/engine/open';
import { asViewer } from '@fmg/shared/db/as-viewer';
import { always } from '@fmg/shared/pagination/condition';
import { testTemplate, testUrl } from '@fmg/shared/testing/settings';
import { benefits } from '@fmg/privileges/modules/benefit/benefit.store';

const onServer = testUrl() === undefined ? describe.skip : describe;

onServer('the login of requests', () => {
  const name = `fmg_test_login_${randomBytes(4).toString('hex')}`;
  let server: postgres.Sql;
  let owner: postgres.Sql;
  let login: postgres.Sql;
  const urlOf = (user: string | undefined): string => {
    const url = new URL(testUrl() ?? '');
    url.pathname = `/${name}`;
    if (user !== undefined) url.username = user;
    return url.href;
  };

  beforeAll(async () => {
    server = postgres(testUrl() ?? '', { max: 1, onnotice: () => undefined });
    await server.unsafe(`create database ${name} template ${testTemplate()}`);
    await server.unsafe(`create role ${name} login in role fmg_app`);
    owner = postgres(urlOf(undefined), { max: 1, onnotice: () => undefined });
    await owner.unsafe(`insert into privileges.benefit (id, category, mission_id, title, description, state, requested_on, due_on, source)
      values ('ben_1', (select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)'''))[1] from pg_constraint
        where conname = 'benefit_category_check'), 'msn_1', 'Parking', 'Parking', 'REQUESTED', '2026-01-01', '2026-02-01', 'test')`);
    login = postgres(urlOf(name), { max: 1, onnotice: () => undefined, connection: { role: 'fmg_app' } });
  });
  afterAll(async () => {
    await Promise.all([login.end(), owner.end()]);
    await server.unsafe(`drop database ${name} with (force)`);
    await server.unsafe(`drop role ${name}`);
    await server.end();
  });

  test.each([
    'select 1',
    'reset role',
    'set role none',
    'set session authorization default',
    "set fmg.nothing = 'x'",
  ])('sees nothing of what is nobody’s after "%s"', async (statement) => {
    await login.unsafe(statement);
    expect(await login.unsafe('select id from privileges.benefit')).toHaveLength(0);
  });

  test.each([
    'set role postgres',
    'set session authorization postgres',
    'alter role fmg_app bypassrls',
    'alter table privileges.benefit disable row level security',
    'alter table privileges.benefit owner to fmg_app',
    'drop policy rows on privileges.benefit',
    'create policy more on privileges.benefit using (true)',
    'create function privileges.past() returns int language sql security definer as $$ select 1 $$',
    'create or replace function access.seen() returns text[] language sql as $$ select null::text[] $$',
    'truncate privileges.benefit',
    'create table privileges.mine (id int)',
    'select * from migrations.privileges',
    'set local row_security = off; select * from privileges.benefit',
  ])('is refused "%s"', async (statement) => {
    await expect(login.unsafe(statement)).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|42P16|0LP01)$/),
    });
  });

  test('serves a graph as it is told to', async () => {
    const database = await openDatabase({ url: urlOf(undefined), appUrl: urlOf(name), connections: 2 });
    const auditor = viewerWith(['AUDITOR']);
    expect(await benefits.count(database.reader.for({ viewer: auditor }), always)).toBe(1);
    expect(await benefits.count(database.reader.for({ viewer: viewerWith(['PUBLIC']) }), always)).toBe(0);
    expect(await benefits.count(database.reader, always)).toBe(1);
    expect(await asViewer(database, auditor, (tx) => benefits.count(tx, always))).toBe(1);
    await database.close();
  });
});
