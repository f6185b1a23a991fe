// Diplomatic relations with a State: what is done about them, and what follows for its embassies and their heads (VCDR 2, 44-46).
import type { Change } from '@fmg/shared/changes/change';
import { refuse } from '@fmg/shared/changes/refusal';
import { takeStep } from '@fmg/shared/changes/step';
import { recordStep } from '@fmg/shared/db/history';
import { tell } from '@fmg/shared/outbox/publication';
import type {
  ChangeRelationsInput,
  EndHeadsAfterBreakInput,
  NameProtectingPowerInput,
} from '../../__generated__/resolvers';
import { advanceFile, requireDay, requireVersion } from '../case/case.service';
import { findAppointmentForChange } from '../../records/appointment/appointment.store';
import { endOf, leavesBy } from '../case/departure.rules';
import { life as headLife } from '../head-of-mission/head-of-mission.service';
import { findHeadsForChange } from '../head-of-mission/head-of-mission.store';
import { transition } from '../../records/history/history.tables';
import { embassies } from '../../records/mission/mission.rules';
import { stepMission } from '../mission/mission.service';
import { findWorkingForChange } from '../../records/mission/mission.store';
import {
  findCountriesByCodes,
  findCountryForChange,
  findPresentRelations,
  insertRelations,
  presentRelations,
  updateRelations,
} from '../../records/country/country.store';
import type { CountryRow, DiplomaticRelationsRow } from '../../records/country/country.tables';
import { relationsMachine, type RelationsFacts } from './relations.machine';
import type { RelationsStatus } from '../../records/country/relations.rules';

type RelationsEvent = (typeof relationsMachine)['transitions'][number]['event'];

/** What a change of relations moved. */
export interface RelationsChanged {
  countryCode: string;
  /** The cases of heads of missions that went along. */
  caseIds: string[];
}

/** A step of relations. Work of an embassy stops with a recall or a break; after a break its head stands for nothing (VCDR 45). */
export async function changeRelations(
  change: Change,
  event: RelationsEvent,
  input: ChangeRelationsInput,
  given: Partial<RelationsFacts> = {},
): Promise<RelationsChanged> {
  const { countryCode } = input;
  await moveRelations(change, event, input, given);
  if (event === 'recallMission' || event === 'sever') await suspendEmbassies(change, countryCode);
  return { countryCode, caseIds: event === 'sever' ? await suspendHeads(change, countryCode) : [] };
}

/** A third State that the host State accepts is to guard the interests (VCDR 45(c), 46). */
export async function nameProtectingPower(
  change: Change,
  input: NameProtectingPowerInput,
): Promise<RelationsChanged> {
  const { protectingPowerCode, accepted } = input;
  const [known] = await findCountriesByCodes(change.tx, [protectingPowerCode]);
  if (known == null)
    refuse('UNKNOWN_COUNTRY', `No country has the code ${protectingPowerCode} (ISO 3166-1 alpha-2).`, {
      path: ['input', 'protectingPowerCode'],
    });
  return await changeRelations(change, 'nameProtectingPower', input, {
    protectingPowerCode,
    protectingPowerAccepted: accepted,
  });
}

/** The functions of heads end whose cases a break of relations has suspended (VCDR 43, 45). */
export async function endHeads(change: Change, input: EndHeadsAfterBreakInput): Promise<RelationsChanged> {
  const { countryCode, terminatedOn } = input;
  requireDay(change, terminatedOn, { named: 'terminatedOn', mayPlan: true });
  await requireCountry(change, countryCode);
  const cases = await findHeadsForChange(change.tx, countryCode, ['SUSPENDED_RELATIONS']);
  if (cases.length === 0)
    refuse('NO_HEAD_SUSPENDED', 'No case of a head is suspended by a break of relations with this State.', {
      legalBasis: 'VCDR 45',
      path: ['input', 'countryCode'],
    });
  for (const row of cases) {
    const post =
      row.appointmentId === null ? null : await findAppointmentForChange(change.tx, row.appointmentId);
    await advanceFile(change, { row, post }, headLife, {
      event: 'endAfterBreak',
      given: { terminatedOn },
      case: post === null ? {} : leavesBy(terminatedOn, 'REGULAR'),
      post: post === null ? {} : endOf(post, terminatedOn),
    });
  }
  return { countryCode, caseIds: cases.map(({ id }) => id) };
}

async function moveRelations(
  change: Change,
  event: RelationsEvent,
  { countryCode, legalBasis = null, version, note = null }: ChangeRelationsInput,
  given: Partial<RelationsFacts>,
): Promise<void> {
  const { tx, viewer, now, today } = change;
  const country = await requireCountry(change, countryCode);
  const present = await findPresentRelations(tx, countryCode);
  requireVersion(present?.version ?? 0, version);
  const protectingPowerCode = present?.protectingPowerCode ?? null;
  const facts = {
    today,
    countryCode,
    legalBasis,
    protectingPowerCode,
    protectingPowerAccepted: false,
    ...given,
  };
  const from = present?.status ?? null;
  const { to, by } = takeStep(viewer, relationsMachine, from, { event, facts });
  const id = await beginPeriod(change, present, {
    countryCode,
    status: to,
    legalBasis,
    protectingPowerCode: given.protectingPowerCode ?? null,
  });
  await recordStep(tx, transition, { subjectId: country.id, event, from, to, at: now, by, note });
  await tell(tx, 'missions', presentRelations, { ids: [id], at: now });
  change.concerns(country.id);
}

type NewPeriod = Pick<DiplomaticRelationsRow, 'countryCode' | 'legalBasis' | 'protectingPowerCode'> & {
  status: RelationsStatus;
};

/** Ends the present period and begins another; what changes again on its first day is the same period. Gives the period's id. */
async function beginPeriod(
  { tx, today }: Change,
  present: DiplomaticRelationsRow | null,
  period: NewPeriod,
): Promise<string> {
  const version = (present?.version ?? 0) + 1;
  if (present !== null && present.since === today) {
    await updateRelations(tx, present.id, { ...period, version });
    return present.id;
  }
  if (present !== null) await updateRelations(tx, present.id, { until: today });
  const id = `relations-${period.countryCode}-${today}`;
  await insertRelations(tx, { ...period, id, since: today, version, source: 'office' });
  return id;
}

async function suspendEmbassies(change: Change, countryCode: string): Promise<void> {
  for (const mission of await findWorkingForChange(change.tx, countryCode, embassies))
    await stepMission(change, { mission, consent: null }, { event: 'suspend' });
}

async function suspendHeads(change: Change, countryCode: string): Promise<string[]> {
  const suspending = headLife.machine.transitions.find(({ event }) => event === 'severRelations')?.from ?? [];
  const cases = await findHeadsForChange(
    change.tx,
    countryCode,
    suspending.flatMap((state) => state ?? []),
  );
  // The posts stay as they are until the functions end.
  for (const row of cases)
    await advanceFile(change, { row, post: null }, headLife, { event: 'severRelations' });
  return cases.map(({ id }) => id);
}

async function requireCountry({ tx }: Change, code: string): Promise<CountryRow> {
  const country = await findCountryForChange(tx, code);
  if (country === null)
    refuse('UNKNOWN_COUNTRY', `No country has the code ${code} (ISO 3166-1 alpha-2).`, {
      path: ['input', 'countryCode'],
    });
  return country;
}
