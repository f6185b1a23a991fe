// What the report on the compliance of a mission tells to whom, and what the log says of it.
import { eq } from 'drizzle-orm';
import { findEntries, findHeads } from '@fmg/shared/audit/audit.store';
import { changeChain, type Entry } from '@fmg/shared/audit/entry';
import { viewerWith, type Role, type Viewer } from '@fmg/shared/auth/viewer';
import { insertRows } from '@fmg/shared/db/bulk';
import { testEngines } from '@fmg/shared/testing/database';
import { openTestSubgraph, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import { accreditationCase } from '../src/records/accreditation/accreditation.tables';
import { appointment } from '../src/records/appointment/appointment.tables';
import { ensureCountries } from '../src/records/country/country.store';
import { transition } from '../src/records/history/history.tables';
import { householdMember } from '../src/records/household/household.tables';
import { mission } from '../src/records/mission/mission.tables';
import { nationality, person } from '../src/records/person/person.tables';
import { createMissions } from '../src/server';
import { aCase, aMember, aMission, anEndedPost, aPerson, aPost, id } from './builders';

const A = 'Embassy A';

/** Somebody turns 21 on that day: an officer then is of age, a child has grown out of the household. */
const birthday = '2025-11-20';
const eve = '2025-11-19';
const bornThen = { birthDate: '2004-11-20' };

async function fill({ database: { db } }: TestSubgraph): Promise<void> {
  await ensureCountries(db);
  await insertRows(db, mission, [aMission(A)]);
  const officer = { passportKind: 'DIPLOMATIC', stateCode: 'DC' } as const;
  const dependant = { nameClass: 'DEPENDANT' } as const;
  await insertRows(db, person, [
    aPerson('Ambassador', A, officer),
    aPerson('Young', A, { ...officer, ...bornThen }),
    aPerson('Stranger', A, { ...officer, passportKind: 'ORDINARY' }),
    aPerson('Gone', A, officer),
    aPerson('Nominee', A, { nameClass: 'AGREMENT' }),
    aPerson('Grown', A, { ...dependant, ...bornThen }),
    aPerson('Child', A, { ...dependant, birthDate: '2015-01-01' }),
  ]);
  await insertRows(
    db,
    nationality,
    ['Ambassador', 'Young', 'Gone'].map((name) => ({
      id: name,
      personId: id('Person', name),
      missionId: id('Mission', A),
      countryCode: 'FR',
      since: null,
      until: null,
    })),
  );
  const began = new Date('2024-03-01T15:00:00Z');
  await insertRows(db, appointment, [
    aPost('Ambassador', A, {
      category: 'HEAD_OF_MISSION',
      rank: 'AMBASSADOR',
      headClass: 'AMBASSADOR',
      headsMission: true,
      functionsBeganAt: began,
      precedenceFrom: began,
    }),
    aPost('Young', A),
    aPost('Stranger', A, { notifiedOn: '2024-03-10' }),
    anEndedPost('Gone', A, '2025-12-01'),
  ]);
  await insertRows(db, householdMember, [
    aMember('Grown', 'Ambassador', A, { relation: 'CHILD' }),
    aMember('Child', 'Ambassador', A, { relation: 'CHILD' }),
  ]);
  const declared = { kind: 'PERSONA_NON_GRATA', state: 'PNG_DECLARED', openedOn: '2025-12-01' } as const;
  await insertRows(db, accreditationCase, [
    aCase('Ambassador', A, { kind: 'HEAD_OF_MISSION' }),
    aCase('Nominee', A, { ...declared, appointmentId: null, departBy: '2025-12-10' }),
  ]);
  const step = (name: string, to: string, at: string) => ({
    id: name,
    subjectId: id('AccreditationCase', name),
    event: 'step',
    from: null,
    to,
    at: new Date(at),
  });
  await insertRows(db, transition, [
    step('Ambassador', 'AGREMENT_GRANTED', '2024-01-15T15:00:00Z'),
    step('Nominee', 'PNG_DECLARED', '2025-12-01T15:00:00Z'),
  ]);
}

interface Line {
  rule: string;
  passed: boolean | null;
  explanation: string;
  subject: { id: string } | null;
}

describe.each(testEngines())('the compliance of a mission on %s', (engine) => {
  let graph: TestSubgraph;
  let asked = 0;
  beforeAll(async () => {
    graph = await openTestSubgraph(createMissions, engine);
    await fill(graph);
  });
  afterAll(() => graph.close());

  async function report(role: Role, asOf?: string, more: Partial<Viewer> = {}): Promise<Line[]> {
    const query = `query ($id: ID!, $asOf: Date) { mission(id: $id) { accreditationCompliance(asOf: $asOf) { rule passed explanation subject { id } } } }`;
    const { data, errors } = await graph.subgraph.execute({
      query,
      variables: { id: id('Mission', A), asOf },
      requestId: `report ${(asked += 1)}`,
      viewer: viewerWith([role], more),
    });
    expect(errors).toBeUndefined();
    const { mission: found } = JSON.parse(JSON.stringify(data)) as {
      mission: { accreditationCompliance: Line[] };
    }; // as selected
    return found.accreditationCompliance;
  }

  /** What a report says of a rule: what was found of each record, by its id. */
  const of = (rule: string, lines: readonly Line[]) =>
    lines.flatMap((each) => (each.rule === rule ? [[each.passed, each.subject?.id ?? null]] : []));

  /** What the log says of the latest report. */
  async function logged(): Promise<Entry | undefined> {
    const { own } = graph.database;
    const chains = (await findHeads(own, 'missions')).filter(({ chain }) => chain !== changeChain);
    const found = chains.map(({ chain }) => findEntries(own, 'missions', { chain, after: 0, limit: 10_000 }));
    return (await Promise.all(found)).flat().find(({ requestId }) => requestId === `report ${asked}`);
  }

  const personal = ['R6', 'R14', 'R15', 'R23'];
  const young = id('Appointment', 'Young');
  const stranger = id('Appointment', 'Stranger');

  test.each<Role>(['DESK_OFFICER', 'PROPERTY_OFFICER', 'SENIOR_DECISION'])(
    'tells %s nothing that personal data decide, on any day, and says so',
    async (role) => {
      const lines = await report(role);
      for (const rule of personal) expect([rule, of(rule, lines)]).toEqual([rule, [[null, null]]]);
      expect(lines.find(({ rule }) => rule === 'R6')?.explanation).toBe(
        'Not judged for you: you may not see all that the rule reads (PERSONAL_DATA).',
      );
      const texts = JSON.stringify(lines);
      expect(texts).not.toMatch(/years old|resident of|passport is|is not a national|the capital|grown out/);
      const isPersonal = (each: Line) => personal.includes(each.rule);
      expect((await report(role, eve)).filter(isPersonal)).toEqual(
        (await report(role, birthday)).filter(isPersonal),
      );
      expect((await logged())?.classes).not.toContain('PERSONAL_DATA');
    },
  );

  test('judges ages as of today, so that no series of days finds a birthday', async () => {
    const [before, then, now] = [
      await report('ACCREDITATION_OFFICER', eve),
      await report('ACCREDITATION_OFFICER', birthday),
      await report('ACCREDITATION_OFFICER'),
    ];
    for (const rule of ['R6', 'R14']) expect(of(rule, before)).toEqual(of(rule, then));
    expect(of('R6', now)).toEqual([[false, stranger]]); // Young is 21 today
    expect(of('R14', then)).toEqual([[true, null]]);
    expect(of('R14', now)).toEqual([[false, id('HouseholdMember', 'Grown')]]);
    expect(JSON.stringify([before, then])).not.toContain('years old');
  });

  test('names in the log everybody whose personal data were judged, passed or not, and their class', async () => {
    await report('ACCREDITATION_OFFICER');
    const entry = await logged();
    expect(entry?.classes).toEqual(expect.arrayContaining(['COMPLIANCE', 'PERSONAL_DATA']));
    const people = entry?.subjects.filter((each) => each.startsWith('per_')).toSorted();
    // Gone is of no age that counts, but other rules were held against the post.
    const judged = ['Ambassador', 'Young', 'Stranger', 'Grown', 'Child', 'Gone'];
    expect(people).toEqual(expect.arrayContaining(judged.map((name) => id('Person', name))));
    await report('DESK_OFFICER');
    const ofStaff = await logged();
    expect(ofStaff?.classes).toContain('STAFF');
    expect(ofStaff?.subjects).toEqual(
      expect.arrayContaining(['Young', 'Gone'].map((name) => id('Person', name))),
    );
    await report('PROPERTY_OFFICER');
    const other = await logged();
    expect(other?.classes).toEqual(['COMPLIANCE']);
    expect(other?.subjects).not.toContain(id('Person', 'Young'));
  });

  test('counts nothing as a breach, or as none, because the viewer may not see it', async () => {
    const all = await report('AUDITOR');
    expect(of('R1', all)).toEqual([[true, null]]);
    expect(of('R6', all)).toEqual([[false, stranger]]);
    expect(all.filter(({ passed }) => passed === null)).toEqual([]);
    for (const role of [
      'DESK_OFFICER',
      'ACCREDITATION_OFFICER',
      'PRIVILEGES_OFFICER',
      'PROPERTY_OFFICER',
    ] as const)
      expect([role, of('R1', await report(role))]).toEqual([role, [[null, null]]]);
    const clerk = { missionId: id('Mission', A), missionIds: [id('Mission', A)], stateCode: 'FR' };
    expect(await report('MISSION_CLERK', undefined, clerk)).toEqual(all);
    // Each rule that a role may hear of is judged by the same records.
    for (const role of [
      'DESK_OFFICER',
      'PRIVILEGES_OFFICER',
      'PROPERTY_OFFICER',
      'SENIOR_DECISION',
    ] as const) {
      const told = (await report(role)).filter(({ rule, passed }) => passed !== null && rule !== 'R13');
      expect(all).toEqual(expect.arrayContaining(told));
    }
    expect(of('R7', await report('DESK_OFFICER'))).toEqual([[false, stranger]]);
    expect(of('R7', await report('PROPERTY_OFFICER'))).toEqual([[null, null]]);
    expect(of('R12', await report('DESK_OFFICER'))).toEqual([[null, null]]);
  });

  test('leaves out a record that the viewer may not know of', async () => {
    const declaration = id('AccreditationCase', 'Nominee');
    expect(of('R13', await report('LEGAL_ADVISER'))).toEqual([[false, declaration]]);
    expect((await logged())?.subjects).toEqual(
      expect.arrayContaining([declaration, id('Person', 'Nominee')]),
    );
    const lines = await report('PRIVILEGES_OFFICER');
    expect(of('R13', lines)).toEqual([[true, null]]);
    expect(lines.find(({ rule }) => rule === 'R13')?.explanation).toBe(
      'Every record of the mission that you may see keeps the rule.',
    );
    const { subjects } = (await logged()) ?? { subjects: [declaration] };
    expect(subjects).not.toContain(declaration);
    expect(subjects).not.toContain(id('Person', 'Nominee'));
  });

  test('knows an officer who is not of age', async () => {
    await graph.database.db
      .update(person)
      .set({ birthDate: '2005-03-01' })
      .where(eq(person.id, id('Person', 'Young')));
    expect(of('R6', await report('AUDITOR'))).toContainEqual([false, young]);
  });
});
