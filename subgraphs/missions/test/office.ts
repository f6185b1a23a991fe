// The office under test: a missions subgraph on a database of its own, and those who file and decide.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sql } from 'drizzle-orm';
import { viewerWith, type Viewer } from '@fmg/shared/auth/viewer';
import { fixedClock, type Clock } from '@fmg/shared/domain/clock';
import type { Subgraph } from '@fmg/shared/server/subgraph';
import type { Database } from '@fmg/shared/db/database';
import { silentLog } from '@fmg/shared/telemetry/log';
import { emptyTables, openTestDatabase, type TestEngine } from '@fmg/shared/testing/database';
import { ensureCountries } from '../src/records/country/country.store';
import { createMissions } from '../src/server';
import { id } from './builders';

/** Why a change was refused, as far as tests look at it. */
export interface Refusal {
  code: string;
  message: string;
  rule: string | null;
  legalBasis: string | null;
  path: string[] | null;
}

/** What a mutation answered. */
export type Answer<Selected> = Selected & { refusals: Refusal[] };

/** The clerk of some missions, the first of them the own one. */
export const clerkOf = (...names: string[]): Viewer => {
  const missionIds = names.map((name) => id('Mission', name));
  return viewerWith(['MISSION_CLERK'], {
    subject: `clerk of ${names[0]}`,
    missionId: missionIds[0],
    missionIds,
  });
};

export const protocol = viewerWith(['PROTOCOL_OFFICER'], { subject: 'protocol' });
export const accreditation = viewerWith(['ACCREDITATION_OFFICER'], { subject: 'accreditation' });
export const property = viewerWith(['PROPERTY_OFFICER'], { subject: 'property' });
export const senior = viewerWith(['SENIOR_DECISION'], { subject: 'senior' });

/** A clock that is set by whoever asks: what runs at the same time is asked on one day. */
class SetClock implements Clock {
  private asking = 0;

  constructor(private at: string) {}

  now(): Date {
    return fixedClock(this.at).now();
  }

  /** Shows a day, or a moment, while something is asked. */
  async during<Result>(at: string, ask: () => Promise<Result>): Promise<Result> {
    if (this.asking > 0 && this.at !== at) throw new Error(`${at} is asked while it is ${this.at}`);
    this.at = at;
    this.asking += 1;
    return await ask().finally(() => (this.asking -= 1));
  }
}

/** A missions subgraph under test. */
export class Office {
  private constructor(
    readonly database: Database,
    private readonly subgraph: Subgraph,
    private readonly clock: SetClock,
    private readonly at: string,
  ) {}

  /** Opens it on a day, or at a moment. */
  static async open(engine: TestEngine, at = '2026-01-15'): Promise<Office> {
    const database = await openTestDatabase(engine);
    await database.db.execute(sql`alter table missions.audit_entry disable trigger user`);
    await database.db.execute(sql`alter table missions.audit_chain disable trigger user`);
    const clock = new SetClock(at);
    return new Office(database, createMissions({ database, clock, log: silentLog }), clock, at);
  }

  /** The same records on another day. */
  on(at: string): Office {
    return new Office(this.database, this.subgraph, this.clock, at);
  }

  /** Empties all tables but those of the log, and puts the countries back. */
  async empty(): Promise<void> {
    await emptyTables(this.database);
    await ensureCountries(this.database.db);
  }

  /** Makes a change. Throws when the answer has errors: a refusal is none. */
  async change<Selected>(
    viewer: Viewer,
    mutation: string,
    input: Record<string, unknown>,
    selection: string,
  ): Promise<Answer<Selected>> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${inputTypes[mutation] ?? type}!) { made: ${mutation}(input: $input) { ${selection} refusals { code message remedy rule legalBasis path } } }`;
    const { made } = await this.ask<{ made: Answer<Selected> }>(viewer, query, { input });
    for (const { code } of made.refusals)
      if (!isDocumented(code, mutation))
        throw new Error(`docs/refusals.md does not say that ${mutation} gives ${code}`);
    return made;
  }

  /** Answers an operation. Throws when the answer has errors. */
  async ask<Data>(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<Data> {
    const { data, errors } = await this.clock.during(this.at, () =>
      this.subgraph.execute({ query, variables, requestId: 'test', viewer }),
    );
    if (errors !== undefined) throw new Error(errors.map((each) => JSON.stringify(each)).join('\n'));
    return JSON.parse(JSON.stringify(data)) as Data; // as selected
  }

  /** Takes in what others have told. */
  async catchUp(): Promise<void> {
    await this.clock.during(this.at, () => this.subgraph.relay.catchUp());
  }

  /** The rows of a statement, whatever rows anybody may see. */
  async rows<Row>(text: string): Promise<Row[]> {
    const result: unknown = await this.database.db.execute(sql.raw(text));
    return (Array.isArray(result) ? result : (result as { rows: unknown }).rows) as Row[]; // columns as the text names them
  }

  /** The steps of a record: event and who took it. */
  async steps(subjectId: string): Promise<[event: string, by: string][]> {
    const rows = await this.rows<{ event: string; by: string }>(
      `select event, by from missions.transition where subject_id = '${subjectId}' order by number`,
    );
    return rows.map(({ event, by }) => [event, by]);
  }

  close(): Promise<void> {
    return this.database.close();
  }
}

const documented = readFileSync(resolve(__dirname, '../../../docs/refusals.md'), 'utf8');

/** True when the document of refusals says that a change may give a code, by its name or as one of many. */
function isDocumented(code: string, mutation: string): boolean {
  const givenBy = new RegExp(`^\\| \`${code}\` .* \\| ([^|]*) \\|$`, 'm').exec(documented)?.[1] ?? '';
  return givenBy.startsWith('every change') || givenBy.includes(`\`${mutation}\``);
}

/** Inputs that are not named after their mutation. */
const inputTypes: Readonly<Record<string, string>> = Object.fromEntries([
  ...[
    'consentToMission',
    'refuseMission',
    'openMission',
    'consentToMissionChange',
    'refuseMissionChange',
    'suspendMission',
    'resumeMission',
  ].map((name) => [name, 'AdvanceMissionInput']),
  ...[
    'admitProvisionally',
    'grantExequatur',
    'refuseExequatur',
    'withdrawExequatur',
    'refuseHonoraryOfficer',
    'withdrawHonoraryRecognition',
    'recallPersonaNonGrata',
    'refuseRecognition',
    'rescindPersonaNonGrata',
    'acceptAppointment',
    'registerWithoutPrivileges',
    'withdrawAppointmentNotice',
    'recordChangeOfStatus',
    'grantAgrement',
  ].map((name) => [name, 'AdvanceAccreditationInput']),
  ['returnAppointmentNotice', 'ReturnNoticeInput'],
  ['resubmitAppointmentNotice', 'ResubmitNoticeInput'],
  ['reportIdentityCardLost', 'IdentityCardEventInput'],
  ['returnIdentityCard', 'IdentityCardEventInput'],
  ...[
    'recordNoRelations',
    'establishRelations',
    'restrictRelations',
    'recordMissionRecall',
    'severRelations',
    'takeIntoCustody',
    'restoreRelations',
  ].map((name) => [name, 'ChangeRelationsInput']),
]);
