// Writers that send changes under keys of their own until each is acknowledged, and what a database holds of every key.
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock, today } from '@fmg/shared/domain/clock';
import { rowsOf } from '@fmg/shared/db/execute';
import type { Db } from '@fmg/shared/db/db';
import { sql } from 'drizzle-orm';

/** Where changes are sent, by whom, and for which mission. */
export interface Desk {
  /** Where the graph answers; resolves once it does. */
  url(): Promise<string>;
  authorization: string;
  mission: { id: string; state: string };
}

/** A change that was sent once or more often. */
export interface SentChange {
  desk: Desk;
  name: 'fileAppointmentNotice' | 'declarePersonaNonGrata';
  input: { idempotencyKey: string } & Readonly<Record<string, unknown>>;
  /** What came in place of acknowledgements: codes, or that nothing came. */
  failures: string[];
  /** The case, once it is acknowledged. */
  caseId: string | undefined;
}

/** What came of sending a change: the case that it made, or a code in its place. */
export type WriteOutcome = { caseId: string } | { failure: string };

/** A request that ended without an answer. */
export const noAnswer = 'no answer';

/** The answer says that the change is made, and by an error that what was to be read of it could not be read. */
export const unread = 'made, not read';

/** What may come in place of an acknowledgement: each says that the change can be sent again with its key. */
export const passing: readonly string[] = [
  noAnswer,
  unread,
  'DATABASE_UNAVAILABLE',
  'OUTCOME_UNKNOWN',
  'DEADLINE_EXCEEDED',
  'FACTS_PENDING',
];

const documents: Readonly<Record<SentChange['name'], string>> = {
  fileAppointmentNotice: `mutation Write($input: FileAppointmentNoticeInput!) {
    made: fileAppointmentNotice(input: $input) { case { id } refusals { code } }
  }`,
  declarePersonaNonGrata: `mutation Write($input: DeclarePersonaNonGrataInput!) {
    made: declarePersonaNonGrata(input: $input) { case { id } refusals { code } }
  }`,
};

/** How long an answer is waited for: longer than the graph takes for any, in milliseconds. */
const timeoutMs = 30_000;

/** Sends a change once. */
export async function send({
  desk,
  name,
  input,
}: Pick<SentChange, 'desk' | 'name' | 'input'>): Promise<WriteOutcome> {
  interface Body {
    data?: { made?: { case: { id: string } | null; refusals: { code: string }[] } | null } | null;
    errors?: { extensions?: { code?: string } }[];
  }
  const url = await desk.url();
  let body: Body;
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: desk.authorization },
      body: JSON.stringify({ query: documents[name], variables: { input } }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    body = (await response.json()) as Body; // an answer of the graph
  } catch {
    return { failure: noAnswer };
  }
  const made = body.data?.made;
  const refused = made?.refusals[0]?.code;
  if (made?.case != null) return { caseId: made.case.id };
  if (refused !== undefined) return { failure: refused };
  const code = body.errors?.[0]?.extensions?.code ?? 'no code';
  if (made == null) return { failure: code };
  return { failure: passing.includes(code) ? unread : `made, and not read for ${code}` };
}

/** Notifies somebody new, who is named like the key. */
export function noticeOf(desk: Desk, key: string): SentChange {
  const { mission } = desk;
  const input = {
    missionId: mission.id,
    idempotencyKey: key,
    category: 'ADMIN_TECH_STAFF',
    arrivedOn: today(systemClock),
    papers: { visaClass: 'A_2', entryRecordNumber: '12345678902' },
    person: {
      familyName: key,
      givenNames: 'Test',
      birthDate: '1975-05-06',
      nationalities: [mission.state],
      passport: { kind: 'DIPLOMATIC', number: key, countryCode: mission.state, expiresOn: '2035-01-01' },
    },
  };
  return { desk, name: 'fileAppointmentNotice', input, failures: [], caseId: undefined };
}

/** Declares whom a notice was about; this is told to the other parts of the graph. */
function declarationOf({ desk, input, caseId }: SentChange): SentChange {
  const declared = { caseId, departBy: '2099-12-31', idempotencyKey: `${input.idempotencyKey} declared` };
  return { desk, name: 'declarePersonaNonGrata', input: declared, failures: [], caseId: undefined };
}

/** Writers at work. */
export interface Writing {
  /** All that was sent. */
  changes: readonly SentChange[];
  acknowledged(): number;
  /** Resolves when a change is acknowledged that was not yet. */
  next(): Promise<void>;
  /** Lets each writer bring what it has begun to its end. */
  end(): Promise<void>;
}

/** How long a writer waits before it sends a change again, in milliseconds. */
const againMs = 100;

/** How long a change may remain without an acknowledgement, in milliseconds. */
const longestMs = 120_000;

/**
 * Starts a writer at each desk: it notifies somebody and declares that person, again and again. What is not acknowledged is sent again with the
 * same key, but for every third, which is given up after its first failure.
 */
export function startWriters(desks: readonly Desk[]): Writing {
  const changes: SentChange[] = [];
  let acknowledged = 0;
  let failed = 0;
  const work = { isOn: true };
  const waiting: (() => void)[] = [];
  const bringAbout = async (change: SentChange): Promise<void> => {
    changes.push(change);
    const began = performance.now();
    for (;;) {
      const answer = await send(change);
      if ('caseId' in answer) {
        change.caseId = answer.caseId;
        acknowledged += 1;
        for (const resume of waiting.splice(0)) resume();
        return;
      }
      change.failures.push(answer.failure);
      const isGivenUp = change.failures.length === 1 && (failed += 1) % 3 === 0;
      if (isGivenUp || !passing.includes(answer.failure) || performance.now() - began > longestMs) return;
      await pause(againMs);
    }
  };
  const write = async (desk: Desk, writer: number): Promise<void> => {
    for (let index = 1; work.isOn; index += 1) {
      const notice = noticeOf(desk, `Writer${writer}x${index}`);
      await bringAbout(notice);
      if (notice.caseId !== undefined) await bringAbout(declarationOf(notice));
    }
  };
  const writers = desks.map((desk, index) => write(desk, index + 1));
  return {
    changes,
    acknowledged: () => acknowledged,
    next: () => new Promise((resume) => waiting.push(resume)),
    end: async () => {
      work.isOn = false;
      await Promise.all(writers);
    },
  };
}

/** How many rows of each kind a change has written; of one that was never made none. */
export interface RowsOfChange {
  key: string;
  caseId: string | null;
  rows: Readonly<Record<string, number>>;
}

/** The rows of changes, by their keys. A key has more than one line here where anything is there twice. */
export async function rowsOfChanges(db: Db, changes: readonly SentChange[]): Promise<RowsOfChange[]> {
  const keysOf = (name: SentChange['name']): string =>
    changes.flatMap((each) => (each.name === name ? [each.input.idempotencyKey] : [])).join();
  const people = sql`missions.person p
    join missions.appointment a on a.person_id = p.id
    join missions.accreditation_case c on c.appointment_id = a.id and c.kind = 'STAFF'`;
  const entries = (action: SentChange['name'], subjects: unknown) =>
    sql`(select count(*)::int from missions.audit_entry e where e.action = ${action} and e.subjects @> ${subjects})`;
  const answers = (change: SentChange['name'], answered: unknown) =>
    sql`(select count(*)::int from missions.change_key k where k.change = ${change} and k.key = asked.key and k.answer = ${answered})`;
  const notices = await rowsOf(
    db,
    sql`select asked.key, c.id as case_id, count(p.id) over (partition by asked.key)::int as person,
        count(a.id) over (partition by asked.key)::int as appointment, count(c.id) over (partition by asked.key)::int as "case",
        (select count(*)::int from missions.nationality n where n.person_id = p.id) as nationality,
        (select count(*)::int from missions.appointment_notice n where n.case_id = c.id and n.number = 1) as notice,
        (select count(*)::int from missions.transition t where t.subject_id = c.id and t.event = 'notify') as step,
        ${answers('fileAppointmentNotice', sql`jsonb_build_object('caseId', c.id, 'appointmentId', a.id)`)} as answer,
        ${entries('fileAppointmentNotice', sql`array[c.id, a.id, p.id, c.mission_id]`)} as entry
      from unnest(string_to_array(${keysOf('fileAppointmentNotice')}, ',')) as asked (key)
      left join (${people}) on p.family_name = asked.key`,
  );
  const declarations = await rowsOf(
    db,
    sql`select asked.key, c.id as case_id, count(f.id) over (partition by asked.key)::int as file,
        (c.state = 'PNG_DECLARED' and a.status = 'PNG_DECLARED')::int as state,
        (select count(*)::int from missions.transition t where t.subject_id = c.id and t.event = 'declare') as step,
        (select count(*)::int from missions.transition t where t.subject_id = f.id) as "stepOfFile",
        (select count(*)::int from missions.outbox o where o.topic = 'departure day' and o.key = a.id
          and o.payload ->> 'personId' = p.id) as fact,
        ${answers('declarePersonaNonGrata', sql`jsonb_build_object('caseId', c.id)`)} as answer,
        ${entries('declarePersonaNonGrata', sql`array[c.id, f.id, a.id, p.id, c.mission_id]`)} as entry
      from unnest(string_to_array(${keysOf('declarePersonaNonGrata')}, ',')) as asked (key)
      join (${people}) on p.family_name || ' declared' = asked.key
      left join missions.accreditation_case f on f.appointment_id = a.id and f.kind = 'PERSONA_NON_GRATA'`,
  );
  return [...notices, ...declarations].map(({ key, case_id: caseId, ...rows }) => ({
    key: String(key),
    caseId: caseId === null ? null : String(caseId),
    rows: Object.fromEntries(Object.entries(rows).map(([name, value]) => [name, Number(value)])),
  }));
}

/** Rows of the tables that the changes write to; of the log, what tells of such changes. */
export async function totalsOf(db: Db): Promise<Record<string, number>> {
  const [row = {}] = await rowsOf(
    db,
    sql`select (select count(*)::int from missions.person) as person,
      (select count(*)::int from missions.nationality) as nationality,
      (select count(*)::int from missions.appointment) as appointment,
      (select count(*)::int from missions.accreditation_case) as "case",
      (select count(*)::int from missions.appointment_notice) as notice,
      (select count(*)::int from missions.transition) as step,
      (select count(*)::int from missions.outbox) as fact,
      (select count(*)::int from missions.change_key) as answer,
      (select count(*)::int from missions.audit_entry
        where action in ('fileAppointmentNotice', 'declarePersonaNonGrata')) as entry`,
  );
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)]));
}

/** What so many notices and declarations add to the totals. */
export function addedBy(notices: number, declarations: number): Record<string, number> {
  const both = notices + declarations;
  return {
    person: notices,
    nationality: notices,
    appointment: notices,
    notice: notices,
    case: both,
    step: notices + 2 * declarations,
    fact: declarations,
    answer: both,
    entry: both,
  };
}
