// What the database itself refuses, whoever writes; and the import of published visits.
import { insertRows } from '@fmg/shared/db/bulk';
import type { Database } from '@fmg/shared/db/database';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { openTestDatabase } from '@fmg/shared/testing/database';
import {
  dispute,
  diplomaticNote,
  leaderVisit,
  participant,
  exchangeProgramme,
  waiverRequest,
} from '../src/db';
import {
  upsertLeaderVisits,
  type PublishedLeaderVisit,
} from '../src/modules/leader-visit/leader-visit.store';

const source = { source: DEMONSTRATION };
const missionId = idFromKey('Mission', 'test', 'm');
const waiver = {
  id: idFromKey('WaiverRequest', 'test', 'w'),
  disputeId: idFromKey('Dispute', 'test', 'd'),
  personId: idFromKey('Person', 'test', 'p'),
  missionId,
  state: 'WAIVER_REQUESTED' as const,
  scope: ['CRIMINAL' as const],
  seriousCrime: true,
  referredOn: '2025-06-02',
  requestedOn: '2025-06-10',
  deadline: '2025-07-10',
  ...source,
};
const noteId = idFromKey('DiplomaticNote', 'test', 'n');
const programmeId = idFromKey('ExchangeProgramme', 'test', 'e');
const stay = {
  id: idFromKey('Participant', 'test', 's'),
  name: 'Test',
  programmeId,
  missionId,
  category: 'TEACHER' as const,
  state: 'ACTIVE' as const,
  startsOn: '2025-01-01',
  endsOn: '2026-01-01',
  homeResidenceRule: false,
  inAgricultureOrHospitality: false,
  extensionMonths: 0,
  ...source,
};

describe('what the database refuses', () => {
  let database: Database;

  beforeAll(async () => {
    database = await openTestDatabase();
    await insertRows(database.db, dispute, [
      {
        id: waiver.disputeId,
        kind: 'CRIMINAL_REFERRAL',
        state: 'ESCALATED',
        missionId,
        partyId: waiver.personId,
        openedOn: '2025-06-01',
        ...source,
      },
    ]);
    await insertRows(database.db, diplomaticNote, [
      {
        id: noteId,
        number: '1',
        direction: 'INCOMING',
        kind: 'VERBALE',
        sentOn: '2025-06-20',
        missionId,
        subject: 'Waiver',
        ...source,
      },
    ]);
    await insertRows(database.db, exchangeProgramme, [
      {
        id: programmeId,
        title: 'Test',
        kind: 'ARTS',
        state: 'RUNNING',
        startsOn: '2025-01-01',
        endsOn: '2026-01-01',
        missionId,
        ...source,
      },
    ]);
  });
  afterAll(() => database.close());

  const refusal = async (work: Promise<void>): Promise<string> => {
    try {
      await work;
    } catch (error) {
      return String(error instanceof Error && error.cause instanceof Error ? error.cause.message : error);
    }
    return 'accepted';
  };
  const tryWaiver = (change: Partial<typeof waiverRequest.$inferInsert>): Promise<string> =>
    refusal(
      database.db.transaction(async (tx) => {
        await insertRows(tx, waiverRequest, [{ ...waiver, ...change }]);
        tx.rollback();
      }),
    );

  test('a request that is only asked is accepted', async () => {
    expect(await tryWaiver({})).toMatch(/rollback/i);
  });

  test('there is no waiver without a note of the sending State (VCDR 32(2), R29)', async () => {
    expect(await tryWaiver({ state: 'WAIVED' })).toMatch('waiver_request_express_check');
    expect(await tryWaiver({ state: 'WAIVED', decisionNoteId: noteId })).toMatch(/rollback/i);
  });

  test('departure is required for serious crime only, administrative action for lesser only (R30)', async () => {
    expect(await tryWaiver({ state: 'DEPARTURE_REQUIRED', seriousCrime: false })).toMatch(
      'waiver_request_departure_check',
    );
    expect(await tryWaiver({ state: 'ADMINISTRATIVE_ACTION' })).toMatch(
      'waiver_request_administrative_check',
    );
  });

  test('a waiver is asked for something, and only for what can be waived (VCDR 32(4))', async () => {
    expect(await tryWaiver({ scope: [] })).toMatch('waiver_request_scope_check');
  });

  test('a request that is out names the day and the deadline', async () => {
    expect(await tryWaiver({ deadline: null })).toMatch('waiver_request_asked_check');
  });

  test('only teachers and au pairs are given more months, and au pairs 6, 9 or 12', async () => {
    const tryStay = (change: Partial<typeof participant.$inferInsert>): Promise<string> =>
      refusal(
        database.db.transaction(async (tx) => {
          await insertRows(tx, participant, [{ ...stay, ...change }]);
          tx.rollback();
        }),
      );
    expect(await tryStay({ extensionMonths: 24 })).toMatch(/rollback/i);
    expect(await tryStay({ extensionMonths: 25 })).toMatch('participant_extension_check');
    expect(await tryStay({ category: 'AU_PAIR', extensionMonths: 7 })).toMatch('participant_extension_check');
    expect(await tryStay({ category: 'INTERN', extensionMonths: 6 })).toMatch('participant_extension_check');
  });
});

describe('the import of published visits', () => {
  let database: Database;
  const visit = (id: string, change: Partial<PublishedLeaderVisit> = {}): PublishedLeaderVisit => ({
    id,
    visitor: `Visitor ${id}`,
    title: 'President',
    kind: 'WORKING_VISIT',
    startsOn: '1990-05-01',
    endsOn: '1990-05-04',
    countryCode: 'AR',
    fromName: 'Argentina',
    description: 'Working visit.',
    retrievedOn: '2026-01-01',
    ...change,
  });

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  test('the same list twice changes nothing, whatever the day of retrieval; a change counts and raises the version', async () => {
    const { db } = database;
    expect(await upsertLeaderVisits(db, [visit('1'), visit('2')])).toEqual({
      inserted: 2,
      changed: 0,
      unchanged: 0,
    });
    expect(await upsertLeaderVisits(db, [visit('1', { retrievedOn: '2026-02-01' }), visit('2')])).toEqual({
      inserted: 0,
      changed: 0,
      unchanged: 2,
    });
    expect(
      await upsertLeaderVisits(db, [
        visit('1'),
        visit('2', { endsOn: '1990-05-05', retrievedOn: '2026-02-01' }),
        visit('3'),
      ]),
    ).toEqual({ inserted: 1, changed: 1, unchanged: 1 });
    const rows = await db.select().from(leaderVisit).orderBy(leaderVisit.sourceRow);
    expect(
      rows.map(({ id, version, endsOn, retrievedOn }) => ({ id, version, endsOn, retrievedOn })),
    ).toEqual([
      {
        id: idFromKey('LeaderVisit', 'foreign-leader-visits', '1'),
        version: 1,
        endsOn: '1990-05-04',
        retrievedOn: '2026-01-01',
      },
      {
        id: idFromKey('LeaderVisit', 'foreign-leader-visits', '2'),
        version: 2,
        endsOn: '1990-05-05',
        retrievedOn: '2026-02-01',
      },
      {
        id: idFromKey('LeaderVisit', 'foreign-leader-visits', '3'),
        version: 1,
        endsOn: '1990-05-04',
        retrievedOn: '2026-01-01',
      },
    ]);
  });

  test('an empty list is no change, and a value that becomes unknown is one', async () => {
    expect(await upsertLeaderVisits(database.db, [])).toEqual({ inserted: 0, changed: 0, unchanged: 0 });
    expect(await upsertLeaderVisits(database.db, [visit('9'), visit('9', { title: null })])).toEqual({
      inserted: 1,
      changed: 0,
      unchanged: 0,
    });
    expect(await upsertLeaderVisits(database.db, [visit('9')])).toEqual({
      inserted: 0,
      changed: 1,
      unchanged: 0,
    });
  });
});
