// Heads of consular posts from the commission to the end of functions, and honorary officers (VCCR 10-13, 23, 25, 58, 68).
import type { Change } from '@fmg/shared/changes/change';
import { refuse } from '@fmg/shared/changes/refusal';
import { newId } from '@fmg/shared/identity/ids';
import type {
  AdvanceAccreditationInput,
  EndConsularFunctionsInput,
  ReceiveCommissionInput,
  RecogniseHonoraryOfficerInput,
  RequestHonoraryOfficerInput,
} from '../../__generated__/resolvers';
import {
  advanceCase,
  advanceFile,
  openCase,
  openFile,
  requireDay,
  stateBefore,
  type CaseFile,
  type CaseLife,
} from '../case/case.service';
import { insertAppointment } from '../../records/appointment/appointment.store';
import type { AppointmentRow } from '../../records/appointment/appointment.tables';
import { endOf, leavesBy } from '../case/departure.rules';
import { categoryFits } from '../../records/appointment/what-fits.rules';
import { requirePassport, type PostToFit } from '../case/fits.service';
import { isConsularPost } from '../../records/mission/mission.rules';
import { missions } from '../../records/mission/mission.store';
import type { MissionRow } from '../../records/mission/mission.tables';
import { choosePerson, requireMission } from '../person/person.service';
import { findHostTiesOn, persons } from '../../records/person/person.store';
import {
  consularOfficerMachine,
  honoraryOfficerMachine,
  type ConsularOfficerFacts,
  type HonoraryOfficerFacts,
} from './consular-officer.machine';
import {
  fitsConsent,
  honoraryStanding,
  isConsented,
  missingInCommission,
  missingInNote,
  rankFitsPost,
} from './consular-officer.rules';

type OfficerEvent = (typeof consularOfficerMachine)['transitions'][number]['event'];
type HonoraryEvent = (typeof honoraryOfficerMachine)['transitions'][number]['event'];

/** The commission of a head of post has come: the post of the officer begins as a notified one (VCCR 11). */
export async function receiveCommission(change: Change, input: ReceiveCommissionInput): Promise<CaseFile> {
  const mission = await requirePost(change, input.missionId, 'CAREER_CONSULAR_OFFICER');
  const { rank = null, consularDistrict = null, seat = null } = input;
  const fit = rankFitsPost(rank, mission.kind);
  if (!fit.answer) refuse('RANK_FITS_POST', fit.explanation, { ...fit, path: ['input', 'rank'] });
  const person = await choosePerson(change, mission.id, input, 'STAFF');
  await requirePassport(change, careerPost(mission.id, person.id), 'person');
  const post = await notifyOfficer(change, {
    personId: person.id,
    missionId: mission.id,
    category: 'CAREER_CONSULAR_OFFICER',
    headsMission: true,
    rank,
    title: input.title ?? null,
    startsOn: input.startsOn,
  });
  const commission = { rank, consularDistrict, seat };
  const row = await openCase(
    change,
    {
      kind: 'CONSULAR_OFFICER',
      missionId: mission.id,
      personId: person.id,
      appointmentId: post.id,
      form: 'DS-2003',
    },
    consularOfficerMachine,
    {
      event: 'receiveCommission',
      facts: {
        ...officerNothingYet,
        today: change.today,
        missingInCommission: missingInCommission(commission),
        postConsented: fitsConsent(mission, commission),
      },
      note: input.note,
    },
  );
  return { row, post };
}

/** The officer may act before the exequatur; the moment is kept as that of precedence (VCCR 13, 16(2)). */
export async function admitProvisionally(
  change: Change,
  input: AdvanceAccreditationInput,
): Promise<CaseFile> {
  const { now, today } = change;
  return await advanceCase(change, input, officerLife, {
    event: 'admitProvisionally',
    note: input.note,
    case: { precedenceFrom: now },
    post: { provisionallyAdmittedOn: today, functionsBeganAt: now, precedenceFrom: now },
  });
}

/** The exequatur: precedence is by its moment, or by that of an earlier provisional admission (VCCR 12, 16; R47). */
export async function grantExequatur(change: Change, input: AdvanceAccreditationInput): Promise<CaseFile> {
  const { now, today } = change;
  const file = await openFile(change, input, officerLife.kinds);
  await requirePassport(change, careerPost(file.row.missionId, file.row.personId ?? ''), 'caseId');
  const precedenceFrom = file.post?.precedenceFrom ?? now;
  return await advanceFile(change, file, officerLife, {
    event: 'grantExequatur',
    note: input.note,
    case: { precedenceFrom },
    post: {
      exequaturOn: today,
      acceptedOn: today,
      precedenceFrom,
      functionsBeganAt: file.post?.functionsBeganAt ?? now,
    },
  });
}

/** The exequatur is refused; no remark is kept, which could only be a reason (VCCR 12(2)). */
export async function refuseExequatur(change: Change, input: AdvanceAccreditationInput): Promise<CaseFile> {
  return await advanceCase(change, input, officerLife, { event: 'refuse' });
}

/** The exequatur is withdrawn, and with it the functions end; no reason is owed (VCCR 23(4), 25(b)). */
export async function withdrawExequatur(change: Change, input: AdvanceAccreditationInput): Promise<CaseFile> {
  const file = await openFile(change, input, officerLife.kinds);
  return await advanceFile(change, file, officerLife, {
    event: 'withdraw',
    case: leavesBy(change.today, 'REGULAR'),
    post: endedOn(file, change.today),
  });
}

/** The sending State notifies that the functions have ended (VCCR 24, 25(a)). Honorary officers live here, and stay. */
export async function endFunctions(change: Change, input: EndConsularFunctionsInput): Promise<CaseFile> {
  const { terminatedOn } = input;
  requireDay(change, terminatedOn, { named: 'terminatedOn', mayPlan: true });
  const file = await openFile(change, input, [...officerLife.kinds, ...honoraryLife.kinds]);
  const given = { terminatedOn };
  const post = endedOn(file, terminatedOn);
  if (file.row.kind === 'HONORARY_OFFICER')
    return await advanceFile(change, file, honoraryLife, { event: 'terminate', given, post });
  return await advanceFile(change, file, officerLife, {
    event: 'terminate',
    given,
    post,
    case: { form: 'DS-2008', ...leavesBy(terminatedOn, 'REGULAR') },
  });
}

/** A note asks for an honorary officer (VCCR 58, 68; R23). */
export async function requestHonoraryOfficer(
  change: Change,
  input: RequestHonoraryOfficerInput,
): Promise<CaseFile> {
  const mission = await requirePost(change, input.missionId, 'HONORARY_CONSULAR_OFFICER');
  const { rank, justification = null, city = null, functions = null, workload = null } = input;
  if (!rank.startsWith('HONORARY_'))
    refuse('RANK_NOT_HONORARY', 'An honorary officer has one of the honorary ranks.', {
      rule: 'R23',
      legalBasis: 'VCCR 68',
      path: ['input', 'rank'],
    });
  const person = await choosePerson(change, mission.id, input, 'STAFF');
  const post = await notifyOfficer(change, {
    personId: person.id,
    missionId: mission.id,
    category: 'HONORARY_CONSULAR_OFFICER',
    rank,
    headsMission: mission.kind === 'HONORARY_POST',
    title: input.title ?? null,
    startsOn: input.startsOn,
  });
  const note = { justification, city, functions, workload };
  const row = await openCase(
    change,
    { kind: 'HONORARY_OFFICER', missionId: mission.id, personId: person.id, appointmentId: post.id },
    honoraryOfficerMachine,
    {
      event: 'request',
      facts: { ...honoraryNothingYet, today: change.today, missingInRequest: missingInNote(note) },
      note: `Justification: ${justification}. City: ${city}. Functions: ${functions}. Work load: ${workload}.`,
    },
  );
  return { row, post };
}

/** An honorary officer is recognised, and may act from now on (R23). */
export async function recogniseHonorary(
  change: Change,
  input: RecogniseHonoraryOfficerInput,
): Promise<CaseFile> {
  const { now, today } = change;
  const { livesInDistrict, noticeFiledOn } = input;
  const file = await openFile(change, input, honoraryLife.kinds);
  if (noticeFiledOn != null) requireDay(change, noticeFiledOn, { named: 'noticeFiledOn', mayPlan: true });
  return await advanceFile(change, file, honoraryLife, {
    event: 'recognise',
    note: input.note,
    given: {
      formFiled: noticeFiledOn != null && noticeFiledOn <= today,
      failedConditions: await failedConditions(change, file, livesInDistrict),
    },
    case: { form: 'DS-2005', precedenceFrom: now },
    post: { acceptedOn: today, functionsBeganAt: now, precedenceFrom: now },
  });
}

/** An honorary officer is not recognised; no remark is kept. */
export async function refuseHonorary(change: Change, input: AdvanceAccreditationInput): Promise<CaseFile> {
  return await advanceCase(change, input, honoraryLife, { event: 'refuse' });
}

/** Recognition of an honorary officer is withdrawn; no reason is owed (VCCR 23). */
export async function withdrawHonorary(change: Change, input: AdvanceAccreditationInput): Promise<CaseFile> {
  const file = await openFile(change, input, honoraryLife.kinds);
  return await advanceFile(change, file, honoraryLife, {
    event: 'withdraw',
    post: endedOn(file, change.today),
  });
}

async function requirePost(
  change: Change,
  missionId: string,
  category: 'CAREER_CONSULAR_OFFICER' | 'HONORARY_CONSULAR_OFFICER',
): Promise<MissionRow> {
  const mission = await requireMission(change, missionId);
  if (!isConsularPost(mission.kind))
    refuse('NOT_A_POST', 'Consular officers are notified for consular posts.', {
      rule: 'R47',
      legalBasis: 'VCCR 1(1)(a), 4',
      path: ['input', 'missionId'],
    });
  const fit = categoryFits(category, mission);
  if (!fit.answer) refuse('CATEGORY_FITS_MISSION', fit.explanation, { ...fit, path: ['input', 'missionId'] });
  return mission;
}

const careerPost = (missionId: string, personId: string): PostToFit => ({
  missionId,
  personId,
  category: 'CAREER_CONSULAR_OFFICER',
  rank: null,
  expectedDays: null,
  visaClass: null,
});

type NewOfficer = Pick<
  AppointmentRow,
  'personId' | 'missionId' | 'category' | 'rank' | 'title' | 'headsMission' | 'startsOn'
>;

async function notifyOfficer(change: Change, officer: NewOfficer): Promise<AppointmentRow> {
  requireDay(change, officer.startsOn, { named: 'startsOn', mayPlan: true });
  const post = await insertAppointment(change.tx, {
    ...officer,
    id: newId('Appointment', change.now),
    missionOrder: officer.headsMission ? 1 : null,
    status: 'NOTIFIED',
    notifiedOn: change.today,
    source: 'office',
  });
  change.concerns(post.id);
  return post;
}

function endedOn({ post }: CaseFile, day: string): Partial<AppointmentRow> {
  return post === null ? {} : endOf(post, day);
}

async function failedConditions(
  { tx, today }: Change,
  { row }: CaseFile,
  livesInDistrict: boolean,
): Promise<string[]> {
  const personId = row.personId ?? '';
  const [person] = await persons.findByIds(tx, [personId]);
  const [isTied = false] = await findHostTiesOn(today)(tx, [personId]);
  // Either tie is enough, and nobody asks which it is.
  const facts = { nationalOfHost: isTied ?? false, permanentResident: isTied ?? false };
  const birthDate = person?.birthDate ?? null;
  const { failed } = honoraryStanding({ ...facts, birthDate, livesInDistrict, approvedOn: null }, today);
  return failed.filter((each) => each !== 'APPROVED');
}

const officerNothingYet: Omit<ConsularOfficerFacts, 'today' | 'missionState'> = {
  previous: null,
  missingInCommission: [],
  postConsented: false,
  terminatedOn: null,
  departBy: null,
  departedOn: null,
  documentsOutstanding: 0,
};

const honoraryNothingYet: Omit<HonoraryOfficerFacts, 'today' | 'missionState'> = {
  missingInRequest: [],
  formFiled: false,
  postConsented: false,
  failedConditions: [],
  terminatedOn: null,
};

/** How the case of the head of a consular post lives. */
export const officerLife: CaseLife<OfficerEvent, ConsularOfficerFacts> = {
  machine: consularOfficerMachine,
  kinds: ['CONSULAR_OFFICER'],
  factsOf: async (change, file) => ({
    ...officerNothingYet,
    today: change.today,
    previous: await stateBefore(change, file.row.id),
    postConsented: await hasConsent(change, file),
    departBy: file.row.departBy,
  }),
};

/** How the case of an honorary officer lives. */
export const honoraryLife: CaseLife<HonoraryEvent, HonoraryOfficerFacts> = {
  machine: honoraryOfficerMachine,
  kinds: ['HONORARY_OFFICER'],
  factsOf: async (change, file) => ({
    ...honoraryNothingYet,
    today: change.today,
    postConsented: await hasConsent(change, file),
  }),
};

async function hasConsent({ tx }: Change, { row }: CaseFile): Promise<boolean> {
  const [mission] = await missions.findByIds(tx, [row.missionId]);
  return mission != null && isConsented(mission);
}
