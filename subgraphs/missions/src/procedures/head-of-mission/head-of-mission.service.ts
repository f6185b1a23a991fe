// Heads of missions from the request for agrément to the presentation of credentials, and charge ad interim.
import { legalDay } from '@fmg/shared/domain/clock';
import type { Change, ChangeSpec } from '@fmg/shared/changes/change';
import { refusal, refuse } from '@fmg/shared/changes/refusal';
import { newId } from '@fmg/shared/identity/ids';
import type {
  AdvanceAccreditationInput,
  AppointHeadOfMissionInput,
  EndChargeInput,
  PresentCredentialsInput,
  RecordArrivalInput,
  RequestAgrementInput,
  TakeChargeInput,
} from '../../__generated__/resolvers';
import {
  advanceCase,
  advanceFile,
  openCase,
  openFile,
  openPost,
  requireDay,
  requireWorking,
  stateBefore,
  type CaseFile,
  type CaseLife,
} from '../case/case.service';
import { postConstraints } from '../case/appointment.refusals';
import { insertAppointment, updateAppointment } from '../../records/appointment/appointment.store';
import type { AppointmentRow } from '../../records/appointment/appointment.tables';
import { findRelationsOn } from '../../records/country/country.store';
import { findVisaClasses } from '../../records/facts/issued-visa.store';
import { missions } from '../../records/mission/mission.store';
import { requirePassport } from '../case/fits.service';
import { categoryFits } from '../../records/appointment/what-fits.rules';
import { choosePerson, requireMission } from '../person/person.service';
import { headOfMissionMachine, type HeadOfMissionFacts } from './head-of-mission.machine';
import { functionsBeganAt, mayTakeCharge, type FunctionsStartPractice } from './head-of-mission.rules';
import {
  countEarlierArrivals,
  findChargesAt,
  findEarlierCredentials,
  findGrant,
  hasCharge,
  hasHead,
  hasOtherNominee,
} from './head-of-mission.store';

type HeadEvent = (typeof headOfMissionMachine)['transitions'][number]['event'];

/** What broken constraints mean for heads of missions. */
export const headConstraints: ChangeSpec['constraints'] = {
  ...postConstraints,
  accreditation_case_one_nominee_unique: refusal(
    'NO_OTHER_NOMINEE',
    'The mission has another nominee whose case is pending.',
    { rule: 'R1', legalBasis: 'VCDR 4(1)', path: ['input', 'missionId'] },
  ),
  appointment_one_head_unique: refusal('MISSION_HAS_HEAD', 'The mission has a head already.', {
    legalBasis: 'VCDR 10(1)(a), 43(a)',
  }),
  appointment_charge_dates_check: refusal('DAY_OUT_OF_BOUNDS', 'A charge does not end before it began.', {
    rule: 'R5',
    legalBasis: 'VCDR 19',
    path: ['input', 'chargeUntil'],
  }),
  appointment_one_charge_unique: refusal(
    'MISSION_HAS_CHARGE',
    "A chargé d'affaires ad interim is in charge of the mission already.",
    { rule: 'R5', legalBasis: 'VCDR 19' },
  ),
};

/** A mission names its nominee. */
export async function requestAgrement(change: Change, input: RequestAgrementInput) {
  const mission = await requireMission(change, input.missionId);
  const fit = categoryFits('HEAD_OF_MISSION', mission);
  if (!fit.answer) refuse('CATEGORY_FITS_MISSION', fit.explanation, { ...fit, path: ['input', 'missionId'] });
  const person = await choosePerson(change, mission.id, input, 'AGREMENT');
  return await openCase(
    change,
    { kind: 'HEAD_OF_MISSION', missionId: mission.id, personId: person.id },
    headOfMissionMachine,
    {
      event: 'nominate',
      facts: {
        ...nothingYet,
        today: change.today,
        otherNomineePending: await hasOtherNominee(change.tx, mission.id, null),
      },
      note: input.note,
    },
  );
}

/** A step that needs nothing but the case: grant, refuse, withdraw. */
export async function advanceHead(change: Change, event: HeadEvent, input: AdvanceAccreditationInput) {
  // Whoever grants says by it that the nominee is cleared; a refusal keeps no remark, which could only be a reason.
  return await advanceCase(change, input, life, {
    event,
    given: { cleared: event === 'grant' },
    note: event === 'refuse' ? null : input.note,
  });
}

/** The nominee is appointed: the post begins as an expected one. */
export async function appointHead(change: Change, input: AppointHeadOfMissionInput) {
  const file = await openFile(change, input, life.kinds);
  const { row } = file;
  requireDay(change, input.startsOn, { named: 'startsOn', mayPlan: true });
  const asked = { category: 'HEAD_OF_MISSION', rank: null, expectedDays: null, visaClass: null } as const;
  const { missionId, personId } = row;
  await requirePassport(change, { ...asked, missionId, personId: personId ?? '' }, 'caseId');
  const post = await insertAppointment(change.tx, {
    id: newId('Appointment', change.now),
    personId: row.personId ?? '',
    missionId: row.missionId,
    category: 'HEAD_OF_MISSION',
    rank:
      input.headClass === 'CHARGE_EN_PIED'
        ? 'CHARGE_DAFFAIRES'
        : input.headClass === 'ENVOY'
          ? 'MINISTER'
          : 'AMBASSADOR',
    title: input.title ?? null,
    headsMission: true,
    headClass: input.headClass ?? 'AMBASSADOR',
    missionOrder: 1,
    status: 'EXPECTED',
    startsOn: input.startsOn,
    source: 'office',
  });
  change.concerns(post.id);
  return await advanceFile(change, { row, post }, life, {
    event: 'appoint',
    case: { appointmentId: post.id },
  });
}

/** The head has arrived. */
export async function recordArrival(change: Change, input: RecordArrivalInput) {
  requirePast(change, input.arrivedAt, 'arrivedAt');
  const arrivedOn = legalDay(input.arrivedAt);
  return await advanceCase(change, input, life, {
    event: 'arrive',
    at: input.arrivedAt,
    given: { arrivedAt: input.arrivedAt },
    case: { form: 'DS-2003' },
    post: { arrivedAt: input.arrivedAt, arrivedOn, notifiedOn: change.today, startsOn: arrivedOn },
  });
}

/** A true copy of the credentials is handed over; under one practice the functions begin with it (VCDR 13(1); R2). */
export async function presentCopy(
  change: Change,
  input: PresentCredentialsInput,
  practice: FunctionsStartPractice,
) {
  const at = input.presentedAt;
  requirePast(change, at, 'presentedAt');
  const began = functionsBeganAt(
    { credentialsCopyPresentedAt: at, credentialsPresentedAt: null },
    practice,
  ).answer;
  const presented = await advanceCase(change, input, life, {
    event: 'presentCopy',
    at,
    given: { credentialsCopyPresentedAt: at },
    post: { credentialsCopyPresentedAt: at, functionsBeganAt: began },
  });
  await relieve(change, presented.row.missionId, began);
  return presented;
}

/** Charge ad interim ends at a moment: when the functions of the head begin (VCDR 19), or with the mission. */
export async function relieve(change: Change, missionId: string, began: Date | null): Promise<void> {
  if (began === null) return;
  for (const post of await findChargesAt(change.tx, missionId)) {
    const { chargeFrom } = post;
    const chargeUntil = chargeFrom !== null && chargeFrom > began ? chargeFrom : began;
    await updateAppointment(change.tx, post, { headsMission: false, chargeUntil });
    change.concerns(post.id, post.personId);
  }
}

/** The credentials are presented: the moment fixes precedence, unless an earlier one of the same class does (VCDR 16(2); R4). */
export async function presentCredentials(
  change: Change,
  input: PresentCredentialsInput,
  practice: FunctionsStartPractice,
) {
  const at = input.presentedAt;
  requirePast(change, at, 'presentedAt');
  const file = await openFile(change, input, life.kinds);
  const { post } = file;
  if (post === null) refuse('NOT_FOUND', 'The case has no post yet.', { path: ['input', 'caseId'] });
  const { missionId, personId } = post;
  const headClass = post.headClass ?? 'AMBASSADOR';
  const earlier = await findEarlierCredentials(change.tx, { missionId, personId, headClass, before: at });
  const precedenceFrom = earlier ?? at;
  const began = functionsBeganAt({ ...post, credentialsPresentedAt: at }, practice).answer;
  const presented = await advanceFile(change, file, life, {
    event: 'present',
    at,
    given: { credentialsPresentedAt: at },
    case: { precedenceFrom },
    post: {
      credentialsPresentedAt: at,
      functionsBeganAt: began,
      precedenceFrom,
      acceptedOn: legalDay(at),
    },
  });
  await relieve(change, missionId, began);
  return presented;
}

/** A member of the diplomatic staff takes charge (VCDR 19; R5). */
export async function takeCharge(change: Change, input: TakeChargeInput): Promise<AppointmentRow> {
  const post = await openPost(change, input.appointmentId);
  await requireWorking(change, post.missionId);
  change.concerns(post.id, post.personId, post.missionId);
  const ruling = mayTakeCharge({
    head: (await hasHead(change.tx, post.missionId))
      ? input.headCannotAct
        ? 'CANNOT_ACT'
        : 'ACTS'
      : 'VACANT',
    category: post.category,
    accepted: post.status === 'ACCREDITED',
    otherInCharge: await hasCharge(change.tx, post.missionId),
  });
  if (!ruling.answer)
    refuse('MAY_NOT_TAKE_CHARGE', ruling.explanation, { ...ruling, path: ['input', 'appointmentId'] });
  const { chargeFrom } = input;
  requirePast(change, chargeFrom, 'chargeFrom');
  const accepted = { day: post.acceptedOn, what: 'The acceptance of the post' };
  requireDay(change, legalDay(chargeFrom), { named: 'chargeFrom', notBefore: accepted });
  return await updateAppointment(change.tx, post, {
    headsMission: true,
    headClass: 'CHARGE_AD_INTERIM',
    chargeFrom,
    chargeUntil: null,
    functionsBeganAt: chargeFrom,
    precedenceFrom: chargeFrom,
  });
}

/** Charge ad interim ends. */
export async function endCharge(change: Change, input: EndChargeInput): Promise<AppointmentRow> {
  const post = await openPost(change, input.appointmentId);
  change.concerns(post.id, post.personId, post.missionId);
  if (post.headClass !== 'CHARGE_AD_INTERIM' || post.chargeUntil !== null)
    refuse('NOT_IN_CHARGE', 'The holder of the post is not in charge.', {
      rule: 'R5',
      legalBasis: 'VCDR 19',
      path: ['input', 'appointmentId'],
    });
  const { chargeUntil } = input;
  requirePast(change, chargeUntil, 'chargeUntil');
  const from = post.chargeFrom;
  const begun = { day: from && legalDay(from), what: 'The beginning of the charge' };
  requireDay(change, legalDay(chargeUntil), { named: 'chargeUntil', notBefore: begun });
  return await updateAppointment(change.tx, post, { headsMission: false, chargeUntil });
}

/** Refuses a moment of today that is still to come; days to come are refused by the life cycle, with what they follow. */
function requirePast({ now, today }: Change, at: Date, named: string): void {
  if (at <= now || legalDay(at) > today) return;
  refuse('DAY_OUT_OF_BOUNDS', `${at.toISOString()} is still to come.`, { path: ['input', named] });
}

/** What is true of a case that has not begun. */
const nothingYet: Omit<HeadOfMissionFacts, 'today' | 'missionState'> = {
  previous: null,
  otherNomineePending: false,
  cleared: false,
  agrementGrantedOn: null,
  visaClass: null,
  predecessorEnded: true,
  arrivedAt: null,
  credentialsCopyPresentedAt: null,
  credentialsPresentedAt: null,
  earlierArrivalsWaiting: 0,
  relationsSevered: false,
  terminatedOn: null,
  departBy: null,
  departedOn: null,
  documentsOutstanding: 0,
};

/** How the case of a head of mission lives. */
export const life: CaseLife<HeadEvent, HeadOfMissionFacts> = {
  machine: headOfMissionMachine,
  kinds: ['HEAD_OF_MISSION'],
  factsOf: async (change, file) => ({ ...nothingYet, ...(await factsOf(change, file)) }),
};

async function factsOf(change: Change, { row, post }: CaseFile) {
  const { tx, today } = change;
  const [mission] = await missions.findByIds(tx, [row.missionId]);
  const [relations] = await findRelationsOn(today)(tx, [mission?.sendingStateCode ?? '']);
  const grantedAt = await findGrant(tx, row.id);
  const [visaClass = null] = row.personId === null ? [] : await findVisaClasses(tx, row.personId, today);
  return {
    today,
    previous: await stateBefore(change, row.id),
    otherNomineePending: await hasOtherNominee(tx, row.missionId, row.id),
    agrementGrantedOn: grantedAt === null ? null : legalDay(grantedAt),
    visaClass,
    predecessorEnded: !(await hasHead(tx, row.missionId)),
    arrivedAt: post?.arrivedAt ?? null,
    credentialsCopyPresentedAt: post?.credentialsCopyPresentedAt ?? null,
    earlierArrivalsWaiting: post?.arrivedAt == null ? 0 : await countEarlierArrivals(tx, post.arrivedAt),
    relationsSevered: relations?.status === 'RELATIONS_SEVERED',
    terminatedOn: post?.terminatedOn ?? null,
    departBy: row.departBy,
  };
}
