import { viewerWith } from '@fmg/shared/auth/viewer';
import { insertRows } from '@fmg/shared/db/bulk';
import { idFromKey } from '@fmg/shared/identity/ids';
import { testEngines } from '@fmg/shared/testing/database';
import { openTestSubgraph, type TestSubgraph } from '@fmg/shared/testing/subgraph';
import { driverLicence, type NewDriverLicence } from '../src/modules/driver-licence/driver-licence.tables';
import { taxCard, type NewTaxCard } from '../src/modules/tax-card/tax-card.tables';
import { vehicle, type NewVehicle } from '../src/modules/vehicle/vehicle.tables';
import { createPrivileges } from '../src/server';

const personId = (name: string) => idFromKey('Person', 'test', name);
const missionId = idFromKey('Mission', 'test', 'A');
const source = 'test';

const aTaxCard = (number: string, holder: string, state: NewTaxCard['state']): NewTaxCard => ({
  id: idFromKey('TaxCard', 'test', number),
  number,
  kind: 'PERSONAL',
  restricted: false,
  excludedCategories: [],
  holderId: personId(holder),
  missionId,
  state,
  requestedOn: '2024-01-01',
  issuedOn: '2024-01-05',
  expiresOn: '2028-01-05',
  source,
});

const aVehicle = (plate: string, owner: string | null, state: NewVehicle['state']): NewVehicle => ({
  id: idFromKey('Vehicle', 'test', plate),
  plate,
  plateLetter: 'D',
  plateLayout: 'LETTER_FIRST',
  missionId,
  ownerId: owner === null ? null : personId(owner),
  kind: 'TRAILER',
  make: 'Wells Cargo',
  model: 'Road Force',
  year: 2020,
  state,
  appliedOn: '2024-01-01',
  registeredOn: '2024-01-05',
  source,
});

const aLicence = (number: string, holder: string, state: NewDriverLicence['state']): NewDriverLicence => ({
  id: idFromKey('DriverLicence', 'test', number),
  number,
  holderId: personId(holder),
  missionId,
  state,
  issuedOn: '2024-01-05',
  expiresOn: '2028-01-05',
  source,
});

describe.each(testEngines())('what privileges computes from the facts of others, on %s', (engine) => {
  let graph: TestSubgraph;
  beforeAll(async () => {
    graph = await openTestSubgraph(createPrivileges, engine);
    const { db } = graph.database;
    await insertRows(db, taxCard, [
      aTaxCard('T1', 'leaver', 'RECALLED'),
      aTaxCard('T2', 'leaver', 'RETURNED'),
      aTaxCard('T3', 'other', 'LOST'),
    ]);
    await insertRows(db, vehicle, [
      aVehicle('DXY 0001', 'leaver', 'REGISTERED'),
      aVehicle('DXY 0002', 'leaver', 'CLOSED'),
      aVehicle('DXY 0003', null, 'REGISTERED'),
    ]);
    await insertRows(db, driverLicence, [
      aLicence('L1', 'leaver', 'UNDER_REVIEW'),
      aLicence('L2', 'other', 'SURRENDERED'),
    ]);
  });
  afterAll(() => graph.close());

  const documents = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on AccreditationCase { outstandingDocuments { kind number } } } }`;
  const caseOf = (person: string | null, ...cards: string[]) => ({
    __typename: 'AccreditationCase',
    id: idFromKey('AccreditationCase', 'test', person ?? 'none'),
    documentFacts: {
      missionId,
      personId: person === null ? null : personId(person),
      cards: cards.map((number) => ({ number })),
    },
  });

  test('documents that have to go back are the cards that are stated, and what the person holds here (R48)', async () => {
    const refs = [caseOf('leaver', 'C1'), caseOf('other'), caseOf(null, 'C2')];
    expect(await graph.ask(documents, { refs })).toEqual({
      _entities: [
        {
          outstandingDocuments: [
            { kind: 'IDENTITY_CARD', number: 'C1' },
            { kind: 'TAX_CARD', number: 'T1' },
            { kind: 'PLATES', number: 'DXY 0001' },
            { kind: 'DRIVER_LICENCE', number: 'L1' },
          ],
        },
        { outstandingDocuments: [] },
        { outstandingDocuments: [{ kind: 'IDENTITY_CARD', number: 'C2' }] },
      ],
    });
    expect(await graph.statements(documents, { refs })).toBe(3); // tax cards, plates, licences
    expect(await graph.statements(documents, { refs: refs.slice(2) })).toBe(0);
  });

  test('a clerk sees those of the own mission, and of no other', async () => {
    const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on AccreditationCase { outstandingDocuments { number } } } }`;
    const seenBy = async (name: string) => {
      const own = idFromKey('Mission', 'test', name);
      const viewer = viewerWith(['MISSION_CLERK'], { missionId: own, missionIds: [own] });
      const variables = { refs: [caseOf(null, 'C2')] };
      const { data } = await graph.subgraph.execute({ query, variables, requestId: 'test', viewer });
      return JSON.parse(JSON.stringify(data)) as unknown;
    };
    expect(await seenBy('A')).toEqual({ _entities: [{ outstandingDocuments: [{ number: 'C2' }] }] });
    expect(await seenBy('B')).toEqual({ _entities: [{ outstandingDocuments: null }] });
  });

  test('an officer on the Diplomatic List has full immunity, unless a national or resident of the host State; it takes no statement', async () => {
    const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on DiplomaticListEntry { fullImmunity } } }`;
    const refs = [false, true].map((usNationalOrResident, index) => ({
      __typename: 'DiplomaticListEntry',
      id: `dle_${index}`,
      statusFacts: { category: 'DIPLOMATIC_AGENT', usNationalOrResident },
    }));
    expect(await graph.ask(query, { refs })).toEqual({
      _entities: [{ fullImmunity: true }, { fullImmunity: false }],
    });
    expect(await graph.statements(query, { refs })).toBe(0);
  });
});
