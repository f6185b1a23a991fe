// Missions of every kind from the request to the closure; a consular post together with the case in which consent is given.
import { seeingAlso } from '@fmg/shared/db/as-viewer';
import { recordStep } from '@fmg/shared/db/history';
import { previousState } from '@fmg/shared/domain/machine';
import type { Change, ChangeSpec } from '@fmg/shared/changes/change';
import { refusal, refuse } from '@fmg/shared/changes/refusal';
import { takeStep } from '@fmg/shared/changes/step';
import { isClerk, isOthers } from '@fmg/shared/auth/viewer';
import { newId } from '@fmg/shared/identity/ids';
import type {
  AddressInput,
  AdvanceMissionInput,
  CloseMissionInput,
  RequestMissionChangeInput,
  RequestMissionInput,
} from '../../__generated__/resolvers';
import { endAllAt } from '../closure/closure.service';
import {
  advanceFile,
  openCase,
  noSuch,
  requireVersion,
  requireWorking,
  type CaseLife,
} from '../case/case.service';
import { findConsentForChange } from '../../records/accreditation/accreditation.store';
import type { AccreditationCaseRow } from '../../records/accreditation/accreditation.tables';
import { findCountriesByCodes, findRelationsOn } from '../../records/country/country.store';
import { areInForce, holdsBackPosts } from '../../records/country/relations.rules';
import { hasApprovedPremises } from '../../records/facts/approved-premises.store';
import { historyOf } from '../../records/history/history.store';
import { transition } from '../../records/history/history.tables';
import { missionMachine, postCaseMachine, type MissionFacts } from './mission.machine';
import {
  alteredBy,
  isConsularPost,
  mayBecome,
  mayBelong,
  missingInRequest,
  restsOnRelations,
  type MissionChange,
  type MissionSeat,
} from '../../records/mission/mission.rules';
import { findMissionForChange, insertMission, updateMission } from '../../records/mission/mission.store';
import type { MissionRow } from '../../records/mission/mission.tables';

type MissionEvent = (typeof missionMachine)['transitions'][number]['event'];
type PostEvent = (typeof postCaseMachine)['transitions'][number]['event'];

/** What broken constraints mean for missions. */
export const missionConstraints: ChangeSpec['constraints'] = {
  accreditation_case_one_consent_unique: refusal(
    'CONSENT_PENDING',
    'There is a case about consent to this post already.',
    { rule: 'R47', legalBasis: 'VCCR 4' },
  ),
};

/** A mission, and the case about it when it is a consular post. */
export interface MissionFile {
  mission: MissionRow;
  consent: AccreditationCaseRow | null;
}

/** A step of a mission. */
interface MissionStep {
  event: MissionEvent;
  given?: Partial<MissionFacts>;
  mission?: Partial<MissionRow>;
  note?: string | null | undefined;
}

/** Which mission is meant, and the version of it that the caller has seen. */
interface MissionReference {
  missionId: string;
  version?: number | null | undefined;
}

/** What is true of a mission of which nothing is known. */
const nothingYet: Omit<MissionFacts, 'today'> = {
  previous: null,
  missingInRequest: [],
  relationsBroken: false,
  heldBackByReciprocity: false,
  premisesApproved: false,
  changes: [],
  closurePlanned: false,
};

/** A mission is asked for: by a mission that is to have a post or an office, or by note. */
export async function requestMission(change: Change, input: RequestMissionInput): Promise<MissionFile> {
  const { tx, now, today, viewer } = change;
  const { kind, name, organization = null, consularDistrict = null, justification = null } = input;
  const sender = await senderOf(change, input);
  const seat = seatOf(input.seat);
  const stated = { ...sender, kind, organization, consularDistrict, city: seat.city, justification };
  const facts = { ...nothingYet, today, missingInRequest: missingInRequest(stated) };
  const { to, by } = takeStep(viewer, missionMachine, null, { event: 'request', facts });
  const mission = await insertMission(tx, {
    id: newId('Mission', now),
    kind,
    name,
    state: to,
    ...sender,
    organization,
    consularDistrict,
    ...seat,
    source: 'office',
  });
  await recordStep(tx, transition, {
    subjectId: mission.id,
    event: 'request',
    from: null,
    to,
    at: now,
    by,
    note: justification,
  });
  change.concerns(mission.id);
  if (!isConsularPost(kind)) return { mission, consent: null };
  // The post belongs to whoever asked for it, though the caller's scope does not know it yet.
  const asOwner = { ...change, viewer: { ...viewer, missionIds: [...viewer.missionIds, mission.id] } };
  const consent = await openCase(
    asOwner,
    { kind: 'POST', missionId: mission.id, personId: null },
    postCaseMachine,
    { event: 'request', facts, note: justification },
  );
  return { mission, consent };
}

/** Who sends the mission that is asked for, and to which it belongs. A clerk asks for what belongs to the own mission. */
async function senderOf(change: Change, { kind, parentId, sendingStateCode }: RequestMissionInput) {
  const { tx, viewer } = change;
  if (parentId == null) {
    if (isClerk(viewer))
      refuse('PARENT_NEEDED', 'A mission asks for posts and offices of its own: name it in "parentId".', {
        path: ['input', 'parentId'],
      });
    await requireCountry(change, sendingStateCode);
    return { parentId: null, sendingStateCode: sendingStateCode ?? null };
  }
  if (!mayBelong(kind))
    refuse('NO_PARENT', `A mission of kind ${kind} belongs to no other.`, { path: ['input', 'parentId'] });
  const parent = await findMissionForChange(tx, parentId);
  if (parent === null || isOthers(change.viewer, parent.id)) noSuch('mission', 'parentId');
  await requireWorking(change, parent.id);
  if (sendingStateCode != null && sendingStateCode !== parent.sendingStateCode)
    refuse('OTHER_SENDER', 'A mission and the posts that belong to it have one sending State.', {
      path: ['input', 'sendingStateCode'],
    });
  return { parentId: parent.id, sendingStateCode: parent.sendingStateCode };
}

async function requireCountry({ tx }: Change, code: string | null | undefined): Promise<void> {
  if (code == null) return;
  const [known] = await findCountriesByCodes(tx, [code]);
  if (known == null)
    refuse('UNKNOWN_COUNTRY', `No country has the code ${code} (ISO 3166-1 alpha-2).`, {
      path: ['input', 'sendingStateCode'],
    });
}

/** A step that needs nothing but the mission: consent, its refusal, suspension, resumption, a refused change. */
export async function advanceMission(
  change: Change,
  event: Extract<MissionEvent, 'consent' | 'refuse' | 'refuseChange' | 'suspend' | 'resume'>,
  input: AdvanceMissionInput,
): Promise<MissionFile> {
  const file = await openMissionFile(change, input);
  const refuses = event === 'refuse' || event === 'refuseChange';
  const { parentId } = file.mission;
  if (event === 'consent' && parentId !== null) await requireWorking(change, parentId);
  return await stepMission(change, file, {
    event,
    // A refusal keeps no remark, which could only be a reason.
    note: refuses ? null : input.note,
    mission: event === 'refuseChange' ? { requestedChange: null } : {},
  });
}

/** The premises are approved, and the mission opens. */
export async function openMission(change: Change, input: AdvanceMissionInput): Promise<MissionFile> {
  const file = await openMissionFile(change, input);
  return await stepMission(change, file, {
    event: 'open',
    note: input.note,
    mission: { establishedOn: change.today, establishedPrecision: 'DAY' },
  });
}

/** Another seat, class or district is asked for. */
export async function requestMissionChange(
  change: Change,
  input: RequestMissionChangeInput,
): Promise<MissionFile> {
  const file = await openMissionFile(change, input);
  const { mission } = file;
  const { kind, consularDistrict, seat } = input;
  if (kind != null && !mayBecome(mission.kind, kind))
    refuse('NO_SUCH_CLASS', `A mission of kind ${mission.kind} cannot become one of kind ${kind}.`, {
      rule: 'R47',
      legalBasis: 'VCCR 4(3), 9',
      path: ['input', 'kind'],
    });
  const asked: MissionChange = {
    ...(kind != null && { kind }),
    ...(consularDistrict != null && { consularDistrict }),
    ...(seat != null && { seat: seatOf(seat) }),
  };
  return await stepMission(change, file, {
    event: 'requestChange',
    note: input.note,
    given: { changes: alteredBy(mission, asked) },
    mission: { requestedChange: asked },
  });
}

/** The host State consents to the change, and it takes effect. */
export async function consentToChange(change: Change, input: AdvanceMissionInput): Promise<MissionFile> {
  const file = await openMissionFile(change, input);
  const { kind, consularDistrict, seat } = file.mission.requestedChange ?? {};
  return await stepMission(change, file, {
    event: 'consentToChange',
    note: input.note,
    mission: {
      requestedChange: null,
      ...(kind && { kind }),
      ...(consularDistrict !== undefined && { consularDistrict }),
      // Where the new seat stands on the map is not known by its address.
      ...(seat && { ...seat, latitude: null, longitude: null }),
    },
  });
}

/** The mission closes for good, and what hangs on it ends. */
export async function closeMission(change: Change, input: CloseMissionInput): Promise<MissionFile> {
  const file = await openMissionFile(change, input);
  const plan = input.archivesAndPremises?.trim() ?? '';
  const closed = await stepMission(change, file, {
    event: 'close',
    note: plan,
    given: { closurePlanned: plan !== '' },
    mission: { requestedChange: null, closedOn: change.today },
  });
  await endAllAt(change, closed.mission.id, change.today);
  return closed;
}

/** Takes a mission one step on, and with it the case about it. Suspension concerns the mission alone: it ends no consent. */
export async function stepMission(
  change: Change,
  { mission, consent }: MissionFile,
  step: MissionStep,
): Promise<MissionFile> {
  const { tx, viewer, now } = change;
  const { event, note = null } = step;
  const facts = { ...(await factsOf(change, mission)), ...step.given };
  const { to, by } = takeStep(viewer, missionMachine, mission.state, { event, facts });
  const next = await updateMission(tx, mission, { ...step.mission, state: to });
  await recordStep(tx, transition, {
    subjectId: mission.id,
    event,
    from: mission.state,
    to,
    at: now,
    by,
    note,
  });
  change.concerns(mission.id);
  if (consent === null || event === 'suspend' || event === 'resume') return { mission: next, consent };
  const decided = await showingCase(change, () =>
    advanceFile(change, { row: consent, post: null }, postLife(facts), { event, note }),
  );
  return { mission: next, consent: decided.row };
}

const postLife = (facts: MissionFacts): CaseLife<PostEvent, MissionFacts> => ({
  machine: postCaseMachine,
  kinds: ['POST'],
  factsOf: async () => await Promise.resolve(facts),
});

/** Holds a mission, and the case about it, for the change. */
export async function openMissionFile(
  change: Change,
  { missionId, version }: MissionReference,
): Promise<MissionFile> {
  const mission = await findMissionForChange(change.tx, missionId);
  if (mission === null || isOthers(change.viewer, mission.id)) noSuch('mission', 'missionId');
  requireVersion(mission.version, version);
  if (!isConsularPost(mission.kind)) return { mission, consent: null };
  return { mission, consent: await showingCase(change, () => findConsentForChange(change.tx, mission.id)) };
}

/** The case about a post goes with it, also when property officers, who do not read such cases, open the post. */
async function showingCase<T>({ tx, viewer }: Change, work: () => Promise<T>): Promise<T> {
  return viewer.roles.includes('PROPERTY_OFFICER')
    ? await seeingAlso(tx, viewer, 'STAFF', work)
    : await work();
}

async function factsOf({ tx, today }: Change, mission: MissionRow): Promise<MissionFacts> {
  const { id, kind, sendingStateCode } = mission;
  const [steps] = await historyOf(tx, [id]);
  const [relations] = sendingStateCode === null ? [] : await findRelationsOn(today)(tx, [sendingStateCode]);
  const status = relations?.status ?? 'NORMAL'; // nothing on record stands against a mission
  return {
    ...nothingYet,
    today,
    previous: previousState(steps ?? []),
    relationsBroken: restsOnRelations(kind) && !areInForce(status),
    heldBackByReciprocity: (restsOnRelations(kind) || isConsularPost(kind)) && holdsBackPosts(status),
    premisesApproved: await hasApprovedPremises(tx, id, today),
  };
}

function seatOf(seat: AddressInput | null | undefined): MissionSeat {
  const { street = null, city = null, state: stateCode = null, postalCode = null } = seat ?? {};
  return { street, city, stateCode, postalCode };
}
