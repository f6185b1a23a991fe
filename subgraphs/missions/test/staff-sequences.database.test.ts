import * as fc from 'fast-check';
import { viewerWith, type Viewer } from '@fmg/shared/auth/viewer';
import { insertRows } from '@fmg/shared/db/bulk';
import { addDays } from '@fmg/shared/domain/clock';
import { isState, replay, type MachineStep } from '@fmg/shared/domain/machine';
import { testEngines } from '@fmg/shared/testing/database';
import { postStatusIn } from '../src/records/accreditation/accreditation.rules';
import { mission } from '../src/records/mission/mission.tables';
import { staffMachine } from '../src/procedures/staff-notification/staff-notification.machine';
import { aMission, id } from './builders';
import { accreditation as officer, clerkOf, Office } from './office';

const clerk = clerkOf('Embassy A');
const visaOfficer = viewerWith(['PRIVILEGES_OFFICER']);

const notice = {
  missionId: id('Mission', 'Embassy A'),
  category: 'ADMIN_TECH_STAFF',
  papers: { visaClass: 'A_2', entryRecordNumber: '1' },
};
const transferred = { sendingStatePaysArrival: true, sendingStatePaysReturn: true, rotatesWithinYears: 4 };
const agent = { livesInCapitalArea: true, weeklyHours: 40, outsideActivity: false, pendingChargeMonths: 0 };

const happenings = [
  'notify',
  'accept',
  'register',
  'return',
  'resubmit',
  'refuse',
  'withdraw',
  'change',
  'propose',
  'promote',
  'terminate',
  'endRecognition',
  'extend',
  'giveBack',
  'depart',
  'changeStatus',
  'wait',
] as const;

type Asked = [viewer: Viewer, mutation: string, input: Record<string, unknown>, selection?: string];

interface Snapshot {
  cases: { id: string; state: string; closed_on: string | null; status: string; grace: string | null }[];
  steps: (MachineStep & { subject_id: string })[];
  held: number;
  valid: number;
}

describe.each(testEngines())('whatever is filed in whatever order, on %s', (engine) => {
  let opened: Office;
  let office: Office;
  let day = '2026-01-15';
  const make = (...[viewer, mutation, input, selection = 'case { id }']: Asked) =>
    office.change<Record<string, unknown>>(viewer, mutation, input, selection);
  const rows = <Row>(text: string) => office.rows<Row>(text);

  beforeAll(async () => {
    opened = await Office.open(engine);
  });
  afterAll(() => opened.close());

  async function begin(): Promise<string> {
    day = '2026-01-15';
    office = opened;
    await office.empty();
    await insertRows(office.database.db, mission, [aMission('Embassy A')]);
    const registered = await make(
      clerk,
      'registerPerson',
      {
        missionId: notice.missionId,
        person: {
          familyName: 'Agent',
          givenNames: 'Anna',
          birthDate: '1985-03-04',
          nationalities: ['FR'],
          passport: { kind: 'DIPLOMATIC', number: 'D-1', countryCode: 'FR', expiresOn: '2030-01-01' },
        },
      },
      'person { id }',
    );
    return (registered['person'] as { id: string }).id;
  }

  async function happen(what: (typeof happenings)[number], personId: string): Promise<void> {
    const [latest] = await rows<{ id: string }>(
      'select id from missions.accreditation_case order by recorded_at desc, id desc limit 1',
    );
    const caseId = latest?.id ?? id('AccreditationCase', 'none');
    switch (what) {
      case 'notify':
        await make(clerk, 'fileAppointmentNotice', {
          ...notice,
          personId,
          arrivedOn: day,
          statement: transferred,
        });
        return;
      case 'accept':
        await make(officer, 'acceptAppointment', { caseId });
        return;
      case 'register':
        await make(officer, 'registerWithoutPrivileges', { caseId });
        return;
      case 'return':
        await make(officer, 'returnAppointmentNotice', { caseId, defects: ['The title is missing.'] });
        return;
      case 'resubmit':
        await make(clerk, 'resubmitAppointmentNotice', { caseId, title: 'Archivist' });
        return;
      case 'refuse':
        await make(officer, 'refuseAppointment', { caseId, reason: 'OTHER' });
        return;
      case 'withdraw':
        await make(clerk, 'withdrawAppointmentNotice', { caseId });
        return;
      case 'change':
        await make(clerk, 'fileChangeNotice', { caseId, homeAddress: { street: `${day} Some Street` } });
        return;
      case 'propose':
        await make(clerk, 'fileChangeNotice', { caseId, title: `Archivist since ${day}` });
        return;
      case 'promote':
        await make(clerk, 'filePromotion', {
          caseId,
          category: 'DIPLOMATIC_AGENT',
          rank: 'ATTACHE',
          changeOfStatusFiled: true,
          terminationFiled: true,
          papers: { visaClass: 'A_1' },
          statement: agent,
        });
        return;
      case 'terminate':
        await make(clerk, 'fileTerminationNotice', { caseId, terminatedOn: day });
        return;
      case 'endRecognition':
        await make(officer, 'endRecognition', { caseId });
        return;
      case 'extend':
        await make(officer, 'extendGrace', { caseId, reason: 'Illness.' });
        return;
      case 'giveBack':
        for (const card of await rows<{ id: string }>(
          `select id from missions.identity_card where state = 'VALID'`,
        ))
          await make(officer, 'returnIdentityCard', { identityCardId: card.id }, 'identityCard { id }');
        return;
      case 'depart':
        await make(clerk, 'recordDeparture', { caseId });
        return;
      case 'changeStatus':
        await make(visaOfficer, 'recordChangeOfStatus', { caseId });
        return;
      case 'wait':
        day = addDays(day, 7);
        office = opened.on(day);
    }
  }

  async function look(): Promise<Snapshot> {
    const count = async (text: string): Promise<number> =>
      (await rows<{ count: number }>(text))[0]?.count ?? 0;
    return {
      cases: await rows(
        `select c.id, c.state, c.closed_on::text, c.grace_ends_on::text as grace, a.status from missions.accreditation_case c
           join missions.appointment a on a.id = c.appointment_id order by c.id`,
      ),
      steps: await rows(
        `select subject_id, event, from_state as from, to_state as to from missions.transition order by subject_id, number`,
      ),
      held: await count('select count(*)::int from missions.appointment where current'),
      valid: await count(
        `select coalesce(max(n), 0)::int as count from (select count(*) as n from missions.identity_card where state = 'VALID' group by appointment_id) each`,
      ),
    };
  }

  function check(before: Snapshot, after: Snapshot): void {
    for (const { id: caseId, state, closed_on: closedOn, status, grace } of after.cases) {
      const history = after.steps.filter((each) => each.subject_id === caseId);
      expect(replay(staffMachine, history)).toEqual({ ok: true, state });
      if (!isState(staffMachine, state)) throw new Error(`no state of the life cycle: ${state}`);
      expect(status).toBe(postStatusIn('STAFF', state));
      expect(closedOn !== null).toBe(staffMachine.ends.includes(state));
      expect([state, grace]).not.toEqual(['TERMINATED_IN_GRACE', null]);
      // Nothing of a history is lost, and what has ended stays as it was.
      const earlier = before.steps.filter((each) => each.subject_id === caseId);
      expect(history.slice(0, earlier.length)).toEqual(earlier);
      const known = before.cases.find((each) => each.id === caseId);
      const goesOn = known?.state !== state || history.length > earlier.length;
      expect(known?.closed_on != null && goesOn).toBe(false);
    }
    expect(after.cases.length).toBeGreaterThanOrEqual(before.cases.length);
    expect(after.held).toBeLessThanOrEqual(1);
    expect(after.valid).toBeLessThanOrEqual(1);
  }

  test('no case comes to an impossible state, and its history says where it stands', async () => {
    const reached = new Set<string>();
    // Mostly the way that a case takes, so that walks get somewhere, and between the steps anything at all.
    const way = fc.constantFrom(
      ['notify', 'accept'] as const,
      ['notify', 'return', 'resubmit', 'accept'] as const,
      ['promote', 'accept'] as const,
      ['terminate', 'giveBack', 'depart'] as const,
      ['endRecognition', 'extend', 'wait', 'changeStatus'] as const,
    );
    const walk = fc.array(
      fc.oneof(
        { weight: 3, arbitrary: way },
        { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...happenings)) },
      ),
      { minLength: 3, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(walk, async (legs) => {
        const personId = await begin();
        let before = await look();
        for (const what of legs.flat()) {
          await happen(what, personId);
          const after = await look();
          check(before, after);
          for (const each of after.cases) reached.add(each.state);
          before = after;
        }
      }),
      { numRuns: 20 },
    );
    // The walks have been somewhere.
    expect([...reached]).toEqual(expect.arrayContaining(['NOTIFIED', 'ACCREDITED', 'TERMINATED_IN_GRACE']));
  }, 120_000);
});
