import { sql } from 'drizzle-orm';
import type { dispute as disputes } from '@fmg/events/modules/dispute/dispute.tables';
import type { waiverRequest as waivers } from '@fmg/events/modules/waiver-request/waiver-request.tables';
import type { propertyNotice as notices } from '@fmg/facilities/modules/property-notice/property-notice.tables';
import type { NewDriverLicence } from '@fmg/privileges/modules/driver-licence/driver-licence.tables';
import type { NewReciprocitySetting } from '@fmg/privileges/modules/reciprocity/reciprocity.tables';
import type { NewTaxCard } from '@fmg/privileges/modules/tax-card/tax-card.tables';
import type { NewVehicle } from '@fmg/privileges/modules/vehicle/vehicle.tables';
import type { NewVisaCase } from '@fmg/privileges/modules/visa-case/visa-case.tables';
import { viewerWith } from '@fmg/shared/auth/viewer';
import type { Database } from '@fmg/shared/db/database';
import type { Db } from '@fmg/shared/db/db';
import type { NewStep } from '@fmg/shared/db/history';
import { fixedClock } from '@fmg/shared/domain/clock';
import { idFromKey } from '@fmg/shared/identity/ids';
import type { NodeType } from '@fmg/shared/identity/node-types';
import { pendingFacts } from '@fmg/shared/outbox/pending';
import type { Subgraph } from '@fmg/shared/server/subgraph';
import { silentLog } from '@fmg/shared/telemetry/log';
import { emptyTables, openTestDatabase, testEngines } from '@fmg/shared/testing/database';
import { testDay } from '@fmg/shared/testing/subgraph';
import { factProjections } from '@fmg/missions/records/facts/received.facts';
import { createMissions } from '@fmg/missions/server';
import { rebuildFacts } from '../src/upkeep/rebuild-facts';
import { openDemonstration } from './demonstration';
import {
  saveDispute,
  saveDriverLicence,
  savePropertyNotice,
  saveReciprocitySetting,
  saveTaxCard,
  saveVehicle,
  saveVisaCase,
  saveWaiverRequest,
} from './save-records';

const id = (type: NodeType, name: string): string => idFromKey(type, 'test', name);
const personId = id('Person', 'p');
const missionId = id('Mission', 'm');
const source = 'test';
const ordinary = { missionId, source };
const on = (day: string): Date => new Date(`${day}T17:00:00Z`);
const step = (subjectId: string, event: string, to: string, day: string): NewStep => ({
  subjectId,
  event,
  from: null,
  to,
  at: on(day),
  by: null,
  note: null,
});

const visaId = id('VisaCase', 'v');
const visa: Omit<NewVisaCase, 'state'> = {
  ...ordinary,
  id: visaId,
  visaClass: 'A_1',
  holderId: personId,
  applicationKind: 'FIRST',
  submittedOn: '2026-01-02',
  decidedOn: '2026-01-05',
  validFrom: '2026-01-06',
  validUntil: '2027-01-05',
  interviewRequired: false,
};
const cardId = id('TaxCard', 't');
const card: Omit<NewTaxCard, 'state'> = {
  excludedCategories: [],
  ...ordinary,
  id: cardId,
  number: 'P1',
  kind: 'PERSONAL',
  restricted: false,
  holderId: personId,
  requestedOn: '2025-01-02',
  issuedOn: '2025-01-10',
  expiresOn: '2028-01-09',
};
const vehicleId = id('Vehicle', 'v');
const vehicle: Omit<NewVehicle, 'state'> = {
  ...ordinary,
  id: vehicleId,
  plate: 'DXY 0001',
  plateLetter: 'D',
  plateLayout: 'LETTER_FIRST',
  ownerId: personId,
  kind: 'TRAILER',
  make: 'Maker',
  model: 'Model',
  year: 2024,
  appliedOn: '2025-01-02',
  registeredOn: '2025-02-01',
};
const licenceId = id('DriverLicence', 'l');
const licence: Omit<NewDriverLicence, 'state'> = {
  ...ordinary,
  id: licenceId,
  number: 'DL1',
  holderId: personId,
  issuedOn: '2025-03-01',
  expiresOn: '2028-02-29',
};
const settingId = id('ReciprocitySetting', 's');
const setting: NewReciprocitySetting = {
  source,
  id: settingId,
  countryCode: 'FR',
  benefit: 'DIPLOMATIC_STAFF',
  level: 'LIMITED',
  limit: 12,
  validFrom: '2025-05-01',
  authority: 'Office of Foreign Missions',
  legalBasis: '22 USC 4304(b)',
  excludedCategories: [],
};
const noticeId = id('PropertyNotice', 'n');
const notice: Omit<typeof notices.$inferInsert, 'state'> & { id: string } = {
  ...ordinary,
  id: noticeId,
  kind: 'LEASE',
  intendedUse: 'Office',
  receivedOn: '2025-11-01',
  commercialUse: false,
  conditions: [],
};
const disputeId = id('Dispute', 'd');
const dispute: Omit<typeof disputes.$inferInsert, 'state'> = {
  ...ordinary,
  id: disputeId,
  kind: 'CRIMINAL_REFERRAL',
  partyId: personId,
  openedOn: '2025-06-01',
  maximumMonths: 24,
};
const waiverId = id('WaiverRequest', 'w');
const waiver: Omit<typeof waivers.$inferInsert, 'state'> = {
  scope: ['CRIMINAL'],
  ...ordinary,
  id: waiverId,
  disputeId,
  personId,
  seriousCrime: true,
  referredOn: '2025-06-02',
  requestedOn: '2025-06-10',
  deadline: '2025-07-10',
  decidedOn: '2025-07-01',
};

/** What an owner writes first and then, and the row that the missions subgraph has after each of them. */
interface Story {
  table: string;
  first(tx: Db): Promise<void>;
  then(tx: Db): Promise<void>;
  rows: readonly [Record<string, unknown>, Record<string, unknown>];
}

const held = { person_id: personId, held_until: null };
const stories: Readonly<Record<string, Story>> = {
  'a visa that is issued and revoked': {
    table: 'facts_issued_visa',
    first: (tx) =>
      saveVisaCase(tx, { ...visa, state: 'ISSUED' }, step(visaId, 'print', 'ISSUED', '2026-01-06')),
    then: (tx) =>
      saveVisaCase(tx, { ...visa, state: 'REVOKED' }, step(visaId, 'revoke', 'REVOKED', '2026-01-14')),
    rows: [
      {
        visa_case_id: visaId,
        person_id: personId,
        visa_class: 'A_1',
        issued_on: '2026-01-06',
        valid_until: '2027-01-05',
        ended_on: null,
      },
      { ended_on: '2026-01-14' },
    ],
  },
  'a tax card that is issued and given back': {
    table: 'facts_held_document',
    first: (tx) =>
      saveTaxCard(tx, { ...card, state: 'ISSUED' }, step(cardId, 'issue', 'ISSUED', '2025-01-10')),
    then: (tx) =>
      saveTaxCard(tx, { ...card, state: 'RETURNED' }, step(cardId, 'return', 'RETURNED', '2026-01-12')),
    rows: [
      { ...held, document_id: cardId, kind: 'TAX_CARD', held_from: '2025-01-10' },
      { held_until: '2026-01-12' },
    ],
  },
  'that plates are recalled, and so still held,': {
    table: 'facts_held_document',
    first: (tx) =>
      saveVehicle(
        tx,
        { ...vehicle, state: 'REGISTERED' },
        step(vehicleId, 'register', 'REGISTERED', '2025-02-01'),
      ),
    then: (tx) =>
      saveVehicle(tx, { ...vehicle, state: 'RECALLED' }, step(vehicleId, 'recall', 'RECALLED', '2026-01-10')),
    rows: [
      { ...held, document_id: vehicleId, kind: 'PLATES', held_from: '2025-02-01' },
      { held_until: null },
    ],
  },
  'a licence that is surrendered': {
    table: 'facts_held_document',
    first: (tx) =>
      saveDriverLicence(tx, { ...licence, state: 'VALID' }, step(licenceId, 'issue', 'VALID', '2025-03-01')),
    then: (tx) =>
      saveDriverLicence(
        tx,
        { ...licence, state: 'SURRENDERED' },
        step(licenceId, 'surrender', 'SURRENDERED', '2026-01-13'),
      ),
    rows: [
      { ...held, document_id: licenceId, kind: 'DRIVER_LICENCE', held_from: '2025-03-01' },
      { held_until: '2026-01-13' },
    ],
  },
  'a cap that is set and ended': {
    table: 'facts_staffing_cap',
    first: (tx) => saveReciprocitySetting(tx, setting, on('2025-05-01')),
    then: (tx) => saveReciprocitySetting(tx, { ...setting, validUntil: '2026-02-01' }, on('2026-01-14')),
    rows: [
      {
        id: settingId,
        mission_id: null,
        country_code: 'FR',
        kind: 'DIPLOMATIC_STAFF',
        cap: 12,
        valid_from: '2025-05-01',
        valid_until: null,
      },
      { valid_until: '2026-02-01' },
    ],
  },
  'premises that were not disapproved, and approved after all,': {
    table: 'facts_approved_premises',
    first: (tx) =>
      savePropertyNotice(
        tx,
        { ...notice, state: 'DEEMED_NOT_DISAPPROVED' },
        step(noticeId, 'deem', 'DEEMED_NOT_DISAPPROVED', '2026-01-01'),
      ),
    then: (tx) =>
      savePropertyNotice(
        tx,
        { ...notice, state: 'APPROVED', decision: 'APPROVED', decidedOn: '2026-01-12' },
        step(noticeId, 'approve', 'APPROVED', '2026-01-12'),
      ),
    rows: [
      {
        notice_id: noticeId,
        mission_id: missionId,
        approved_from: '2025-12-31',
        approved_until: null,
      },
      { approved_from: '2026-01-12' },
    ],
  },
  'a charge that is disposed of': {
    table: 'facts_pending_charge',
    first: (tx) =>
      saveDispute(tx, { ...dispute, state: 'OPENED' }, step(disputeId, 'open', 'OPENED', '2025-06-01')),
    then: (tx) =>
      saveDispute(
        tx,
        { ...dispute, state: 'CLOSED', closedOn: '2026-01-10' },
        step(disputeId, 'close', 'CLOSED', '2026-01-10'),
      ),
    rows: [
      {
        dispute_id: disputeId,
        person_id: personId,
        maximum_months: 24,
        pending_from: '2025-06-01',
        pending_until: null,
      },
      { pending_until: '2026-01-10' },
    ],
  },
  'a departure that a refused waiver requires': {
    table: 'facts_required_departure',
    first: async (tx) => {
      await saveDispute(
        tx,
        { ...dispute, state: 'ESCALATED' },
        step(disputeId, 'open', 'OPENED', '2025-06-01'),
      );
      await saveWaiverRequest(
        tx,
        { ...waiver, state: 'DEPARTURE_REQUIRED' },
        step(waiverId, 'requireDeparture', 'DEPARTURE_REQUIRED', '2025-07-04'),
      );
    },
    then: (tx) =>
      saveWaiverRequest(
        tx,
        { ...waiver, state: 'CLOSED_DEPARTED' },
        step(waiverId, 'recordDeparture', 'CLOSED_DEPARTED', '2025-07-20'),
      ),
    rows: [
      {
        waiver_request_id: waiverId,
        person_id: personId,
        mission_id: missionId,
        required_on: '2025-07-04',
        departed_on: null,
      },
      { departed_on: '2025-07-20' },
    ],
  },
};

describe.each(testEngines())('what others tell the missions subgraph on %s', (engine) => {
  let database: Database;
  let missions: Subgraph;
  const config = () => ({ database, clock: fixedClock(testDay), log: silentLog });

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    missions = createMissions(config());
  });
  beforeEach(() => emptyTables(database));
  afterAll(() => database.close());

  async function rowsOf(text: string): Promise<Record<string, unknown>[]> {
    const result: unknown = await database.own.execute(
      sql.raw(`select row_to_json(each)::text as json from (${text}) as each`),
    );
    const rows = (Array.isArray(result) ? result : (result as { rows: unknown }).rows) as { json: string }[]; // one column
    return rows.map(({ json }) => JSON.parse(json) as Record<string, unknown>); // a row is a record
  }
  const known = (table: string) => rowsOf(`select * from missions.${table} order by 1`);
  const write = (work: (tx: Db) => Promise<void>) => database.own.transaction(work);
  /** Takes in everything: what others do on the same server can keep it from being settled for a moment. */
  async function takeIn(): Promise<void> {
    for (let tries = 0; tries < 500; tries += 1) {
      await missions.relay.catchUp();
      if ((await pendingFacts(database.own, 'missions', factProjections)).length === 0) return;
      await new Promise((resume) => setTimeout(resume, 10));
    }
    throw new Error('the facts do not arrive');
  }

  test.each(Object.entries(stories))(
    '%s arrives, once in effect, and again from its row',
    async (_, story) => {
      const [first, change] = story.rows;
      const after = { ...first, ...change };
      await write(story.first);
      await takeIn();
      expect(await known(story.table)).toEqual([first]);
      await write(story.then);
      await takeIn();
      await takeIn();
      expect(await known(story.table)).toEqual([after]);
      await database.own.execute(
        sql.raw(`truncate missions.${story.table}, privileges.outbox, facilities.outbox, events.outbox`),
      );
      await rebuildFacts('missions', config());
      await takeIn();
      expect(await known(story.table)).toEqual([after]);
    },
  );

  test('what comes of a change that fails is not told', async () => {
    const failing = write(async (tx) => {
      await saveReciprocitySetting(tx, setting, on('2025-05-01'));
      throw new Error('not so');
    });
    await expect(failing).rejects.toThrow('not so');
    await takeIn();
    expect(await known('facts_staffing_cap')).toEqual([]);
  });

  test('what concerns nobody else is not told: applications, plates of missions, settings of other benefits, civil claims', async () => {
    await write(async (tx) => {
      const { decidedOn: _on, validFrom: _from, validUntil: _until, ...application } = visa;
      await saveVisaCase(
        tx,
        { ...application, state: 'SUBMITTED' },
        step(visaId, 'submit', 'SUBMITTED', '2026-01-02'),
      );
      await saveVehicle(
        tx,
        { ...vehicle, ownerId: null, state: 'REGISTERED' },
        step(vehicleId, 'register', 'REGISTERED', '2025-02-01'),
      );
      await saveReciprocitySetting(tx, { ...setting, benefit: 'VEHICLES' }, on('2025-05-01'));
      await saveDispute(
        tx,
        { ...dispute, kind: 'DEBT', maximumMonths: null, state: 'OPENED' },
        step(disputeId, 'open', 'OPENED', '2025-06-01'),
      );
    });
    expect(await rowsOf('select key from privileges.outbox union all select key from events.outbox')).toEqual(
      [],
    );
  });
});

describe('the demonstration data', () => {
  let database: Database;
  let missions: Subgraph;

  beforeAll(async () => {
    database = await openDemonstration();
    missions = createMissions({ database, clock: fixedClock(testDay), log: silentLog });
  }, 120_000);
  afterAll(() => database.close());

  async function numbersOf(queries: Readonly<Record<string, string>>): Promise<Record<string, number>> {
    const found: Record<string, number> = {};
    for (const [name, query] of Object.entries(queries)) {
      const { rows } = (await database.own.execute(
        sql.raw(`select count(*)::int as n from ${query}`),
      )) as unknown as {
        rows: { n: number }[];
      }; // what PGlite gives
      found[name] = rows[0]?.n ?? 0;
    }
    return found;
  }
  const owned = () =>
    numbersOf({
      visas: 'privileges.visa_case where valid_from is not null',
      open: `privileges.visa_case where state in ('ISSUED', 'EXPIRED')`,
      caps: `privileges.reciprocity_setting where benefit like '%STAFF' and level = 'LIMITED'`,
      documents: `(select id from privileges.tax_card where issued_on is not null
        union all select id from privileges.vehicle where registered_on is not null and owner_id is not null
        union all select id from privileges.driver_licence)`,
      held: `(select id from privileges.tax_card where state in ('ISSUED', 'RECALLED')
        union all select id from privileges.vehicle where owner_id is not null
          and state in ('REGISTERED', 'RENEWAL_DUE', 'SUSPENDED', 'RECALLED')
        union all select id from privileges.driver_licence where state in ('VALID', 'UNDER_REVIEW', 'SUSPENDED'))`,
      charges: `events.dispute where kind = 'CRIMINAL_REFERRAL'`,
      pending: `events.dispute where kind = 'CRIMINAL_REFERRAL' and state <> 'CLOSED'`,
      departures: `events.waiver_request where state in ('DEPARTURE_REQUIRED', 'CLOSED_DEPARTED')`,
    });
  const taken = () =>
    numbersOf({
      visas: 'missions.facts_issued_visa',
      open: 'missions.facts_issued_visa where ended_on is null',
      caps: 'missions.facts_staffing_cap',
      documents: 'missions.facts_held_document',
      held: 'missions.facts_held_document where held_until is null',
      charges: 'missions.facts_pending_charge',
      pending: 'missions.facts_pending_charge where pending_until is null',
      departures: 'missions.facts_required_departure',
    });

  test('leads to full projections, and so does what is told anew of it', async () => {
    const expected = await owned();
    expect(Object.entries(expected).filter(([name, count]) => count === 0 && name !== 'departures')).toEqual(
      [],
    );
    await missions.relay.catchUp();
    expect(await taken()).toEqual(expected);
    await database.own.execute(sql`truncate privileges.outbox, events.outbox`);
    await rebuildFacts('missions', { database, clock: fixedClock(testDay), log: silentLog });
    expect(await taken()).toEqual(expected);
  });

  test('holds nominees with an A-1 visa, whom their missions can appoint', async () => {
    await missions.relay.catchUp();
    const { rows } = (await database.own.execute(sql`
      select id, mission_id as "missionId" from missions.accreditation_case where state = 'AGREMENT_GRANTED'`)) as unknown as {
      rows: { id: string; missionId: string }[];
    }; // what PGlite gives
    expect(rows.length).toBeGreaterThan(0);
    for (const { id: caseId, missionId: own } of rows) {
      const { data } = await missions.execute({
        query: `mutation ($input: AppointHeadOfMissionInput!) {
          appointHeadOfMission(input: $input) { case { state } refusals { code message } } }`,
        variables: { input: { caseId, startsOn: '2026-02-01' } },
        requestId: 'test',
        viewer: viewerWith(['MISSION_CLERK'], { missionId: own, missionIds: [own] }),
      });
      expect(JSON.parse(JSON.stringify(data))).toEqual({
        appointHeadOfMission: { case: { state: 'APPOINTED' }, refusals: [] },
      });
    }
  });

  test('nobody is appointed by a visa of which is not known whether it holds', async () => {
    await database.own.transaction((tx) =>
      saveVisaCase(tx, { ...visa, state: 'REVOKED' }, step(visaId, 'revoke', 'REVOKED', testDay)),
    );
    const { data } = await missions.execute({
      query: `mutation { appointHeadOfMission(input: { caseId: "${id('AccreditationCase', 'any')}", startsOn: "2026-02-01" }) {
        refusals { code } } }`,
      requestId: 'test',
      viewer: viewerWith(['MISSION_CLERK'], { missionId, missionIds: [missionId] }),
    });
    expect(data).toMatchObject({ appointHeadOfMission: { refusals: [{ code: 'FACTS_PENDING' }] } });
  });
});
