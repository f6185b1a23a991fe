// Changes of households: who joins and leaves, by what a tie is proved, and the family that goes along to the next post.
import type { Change } from '@fmg/shared/changes/change';
import type { ConstraintRefusals } from '@fmg/shared/changes/constraints';
import { refusal, refuse } from '@fmg/shared/changes/refusal';
import { newId } from '@fmg/shared/identity/ids';
import { isClerk, isOthers } from '@fmg/shared/auth/viewer';
import type {
  AcceptHouseholdMemberInput,
  AddHouseholdMemberInput,
  EndHouseholdMembershipInput,
  FamilyMemberInput,
  FileDisabilityEvidenceInput,
  FileStudentEvidenceInput,
  FileTieEvidenceInput,
  RefuseHouseholdMemberInput,
  RegisterTandemCoupleInput,
} from '../../__generated__/resolvers';
import { noSuch, openPost, requireDay, requireVersion, requireWorking } from '../case/case.service';
import { findAppointmentForChange } from '../../records/appointment/appointment.store';
import type { AppointmentRow } from '../../records/appointment/appointment.tables';
import { choosePerson } from '../person/person.service';
import { persons } from '../../records/person/person.store';
import type { PersonRow } from '../../records/person/person.tables';
import { memberFacts, sponsorFacts } from '../../records/household/household.facts';
import { isAwaited, statusIfAccepted } from '../../records/household/household.rules';
import {
  findHouseholdForChange,
  findMemberForChange,
  findTandemCouplesOn,
  insertMembers,
  listNames,
  updateMember,
} from '../../records/household/household.store';
import type { HouseholdMemberRow } from '../../records/household/household.tables';

/** What broken constraints mean for ties, whose beginning and end stand in parts of the input. */
export const tieConstraints = (at: { joined: string[]; left: string[] }): ConstraintRefusals => ({
  household_member_since_unique: refusal(
    'TIE_KNOWN',
    'The person belongs to this household from the same day on.',
    { path: at.joined },
  ),
  household_member_dates_check: refusal(
    'LEFT_BEFORE_JOINED',
    'Nobody leaves a household before joining it.',
    { path: at.left },
  ),
});

/** What broken constraints mean for households. */
export const householdConstraints = tieConstraints({ joined: ['input'], left: ['input', 'on'] });

/** The mission notifies a member of the household of a post (form DS-2007); gives the id of the tie. */
export async function addMember(change: Change, input: AddHouseholdMemberInput): Promise<string> {
  const post = await openPost(change, input.appointmentId);
  await requireWorking(change, post.missionId);
  change.concerns(post.missionId);
  const [holder] = await persons.findByIds(change.tx, [post.personId]);
  if (holder == null) throw new Error('a post has no holder');
  const id = await joinHousehold(change, { holder, post }, input.member);
  await requireEligible(change, id, post);
  return id;
}

/** The tie of a member ends: separation, marriage, a home of one's own. */
export async function endMembership(change: Change, input: EndHouseholdMembershipInput): Promise<string> {
  const member = await openMember(change, input);
  requireDay(change, input.on, { named: 'on' });
  await updateMember(change.tx, member, { until: input.on });
  return member.id;
}

/** The mission files the document that proves a tie: of marriage, birth or adoption. */
export async function fileTieEvidence(change: Change, input: FileTieEvidenceInput): Promise<string> {
  const member = await openMember(change, input);
  requirePast(change, input.evidenceOn, 'evidenceOn');
  await updateMember(change.tx, member, { evidenceOn: input.evidenceOn });
  return member.id;
}

/** The Office accepts a tie, from which status derives from now on (VCDR 37; R14). The public list names an officer's spouse. */
export async function acceptMember(change: Change, input: AcceptHouseholdMemberInput): Promise<string> {
  const { tx, today } = change;
  const { member, post } = await openUndecided(change, input);
  await requireWorking(change, post.missionId);
  if (member.evidenceOn === null)
    refuse('EVIDENCE_NEEDED', 'No document proves the tie yet.', {
      rule: 'R14',
      legalBasis: '22 CFR 41.21(a)(3)',
      path: ['input', 'householdMemberId'],
    });
  const authorizedOn = input.isAuthorized === true ? today : member.authorizedOn;
  const [person] = await persons.findByIds(tx, [member.personId]);
  const facts = memberFacts({ ...member, authorizedOn }, person?.birthDate ?? null);
  const ruling = statusIfAccepted(facts, sponsorFacts(post, member), today);
  if (ruling.status !== 'ELIGIBLE') {
    const against = { ...ruling, path: ['input', 'householdMemberId'] };
    if (isAwaited(ruling.reason)) refuse('TIE_AWAITS', ruling.explanation, against);
    refuse(ruling.reason, ruling.explanation, against);
  }
  await updateMember(tx, member, { acceptedOn: today, authorizedOn });
  const [holder] = await persons.findByIds(tx, [post.personId]);
  if (member.relation === 'SPOUSE' && holder?.nameClass === 'DIPLOMATIC_LIST') await listNames(tx, post);
  return member.id;
}

/** The Office refuses a tie; nothing derives from it. */
export async function refuseMember(change: Change, input: RefuseHouseholdMemberInput): Promise<string> {
  const { member } = await openUndecided(change, input);
  await updateMember(change.tx, member, { refusedOn: change.today });
  return member.id;
}

/** A school confirms that a child studies full-time (22 CFR 41.21(a)(3); R14). */
export async function fileStudentEvidence(change: Change, input: FileStudentEvidenceInput): Promise<string> {
  const child = await openChild(change, input);
  const { studentUntil } = input;
  if (studentUntil < child.since)
    refuse('LETTER_BEFORE_TIE', 'The study ended before the child joined the household.', {
      rule: 'R14',
      legalBasis: '22 CFR 41.21(a)(3)',
      path: ['input', 'studentUntil'],
    });
  await updateMember(change.tx, child, { studentUntil });
  return child.id;
}

/** A physician states that a child cannot support itself because of a disability (22 CFR 41.21(a)(3); R14). */
export async function fileDisabilityEvidence(
  change: Change,
  input: FileDisabilityEvidenceInput,
): Promise<string> {
  const child = await openChild(change, input);
  const { statementOn } = input;
  requirePast(change, statementOn, 'statementOn');
  await updateMember(change.tx, child, { disabilityStatementOn: statementOn });
  return child.id;
}

/** Two holders of posts are married to each other: each has a notice of their own (VCDR 10). Gives the id of the tie. */
export async function registerTandemCouple(
  change: Change,
  input: RegisterTandemCoupleInput,
): Promise<string> {
  const { tx, today } = change;
  const post = await openPost(change, input.appointmentId);
  const spouse = await findAppointmentForChange(tx, input.spouseAppointmentId);
  if (spouse === null || isOthers(change.viewer, spouse.missionId))
    noSuch('post of a spouse', 'spouseAppointmentId');
  await requireWorking(change, post.missionId);
  if (spouse.personId === post.personId)
    refuse('NO_TANDEM', 'Both posts are held by one person: a couple is two.', {
      legalBasis: 'VCDR 10',
      path: ['input', 'spouseAppointmentId'],
    });
  const [holder, partner] = await persons.findByIds(tx, [post.personId, spouse.personId]);
  if (holder == null || partner == null) throw new Error('a post has no holder');
  await requireTie(change, { holder, post, person: partner }, { relation: 'SPOUSE', since: input.since });
  if (input.evidenceOn != null) requirePast(change, input.evidenceOn, 'evidenceOn');
  const id = newId('HouseholdMember', change.now);
  await insertMembers(tx, [
    {
      id,
      principalId: post.id,
      personId: spouse.personId,
      missionId: post.missionId,
      relation: 'SPOUSE',
      since: input.since,
      livesInHousehold: true,
      source: 'office',
      evidenceOn: input.evidenceOn ?? null,
      // Of a couple that the Office registers it has seen the document.
      acceptedOn: isClerk(change.viewer) ? null : today,
    },
  ]);
  const [couple] = await findTandemCouplesOn(today)(tx, [post.personId]);
  if (couple?.partnerId !== spouse.personId)
    refuse('NO_TANDEM', 'The two do not both hold posts today, or are not married yet.', {
      legalBasis: 'VCDR 10',
      path: ['input'],
    });
  if (couple.withoutNotice.length > 0)
    refuse('NOTICE_NEEDED', 'Each of the two needs a notice of their own: file the one that is missing.', {
      rule: 'R7',
      legalBasis: 'VCDR 10',
      path: ['input'],
    });
  change.concerns(id, post.personId, spouse.personId, post.missionId);
  return id;
}

/** Somebody joins the household of the holder of a post; gives the id of the tie. */
export async function joinHousehold(
  change: Change,
  { holder, post }: { holder: PersonRow; post: AppointmentRow },
  member: FamilyMemberInput,
): Promise<string> {
  const person = await choosePerson(change, post.missionId, member, 'DEPENDANT');
  await requireTie(change, { holder, post, person }, member);
  const id = newId('HouseholdMember', change.now);
  await insertMembers(change.tx, [
    {
      id,
      principalId: post.id,
      personId: person.id,
      missionId: post.missionId,
      relation: member.relation,
      since: member.since,
      livesInHousehold: member.livesInHousehold ?? true,
      evidenceOn: member.evidenceOn ?? null,
      studentUntil: member.studentUntil ?? null,
      disabilityStatementOn: member.disabilityStatementOn ?? null,
      source: 'office',
    },
  ]);
  change.concerns(id, person.id);
  return id;
}

/** Refuses a tie that cannot be: with oneself, with somebody unborn, with a second spouse, or of a day far away. */
async function requireTie(
  change: Change,
  { holder, post, person }: { holder: PersonRow; post: AppointmentRow; person: PersonRow },
  { relation, since }: Pick<FamilyMemberInput, 'relation' | 'since'>,
): Promise<void> {
  requireDay(change, since, {
    named: 'member',
    mayPlan: true,
    notBefore: { day: person.birthDate, what: 'The birth of the member' },
  });
  const against = { rule: 'R14', legalBasis: '22 CFR 41.21(a)(3)', path: ['input', 'member'] };
  if (person.id === holder.id)
    refuse('OWN_HOUSEHOLD', 'Nobody is a member of their own household by a tie.', against);
  if (!partners.includes(relation)) return;
  const household = await findHouseholdForChange(change.tx, post.id, since);
  if (household.some((each) => partners.includes(each.relation)))
    refuse(
      'ONE_PARTNER',
      'The household has a spouse or partner on that day already: end that tie first.',
      against,
    );
}

const partners: readonly FamilyMemberInput['relation'][] = ['SPOUSE', 'DOMESTIC_PARTNER'];

/** Refuses a tie from which nothing derives, with the reason. */
async function requireEligible({ tx, today }: Change, id: string, post: AppointmentRow): Promise<void> {
  const member = await findMemberForChange(tx, id);
  const [person] = member === null ? [] : await persons.findByIds(tx, [member.personId]);
  if (member === null || person == null) throw new Error('a tie that was added is gone');
  const ruling = statusIfAccepted(memberFacts(member, person.birthDate), sponsorFacts(post, member), today);
  if (ruling.status !== 'ELIGIBLE' && !isAwaited(ruling.reason))
    refuse(ruling.reason, ruling.explanation, { ...ruling, path: ['input', 'member'] });
}

async function openMember(
  change: Change,
  { householdMemberId, version }: { householdMemberId: string; version?: number | null | undefined },
): Promise<HouseholdMemberRow> {
  const member = await findMemberForChange(change.tx, householdMemberId);
  if (member === null || member.until !== null || isOthers(change.viewer, member.missionId))
    noSuch('family tie that lasts', 'householdMemberId');
  requireVersion(member.version, version);
  change.concerns(member.id, member.personId, member.missionId);
  return member;
}

/** A tie about which the Office has not decided, and the post from which the status is to derive. */
async function openUndecided(change: Change, input: Parameters<typeof openMember>[1]) {
  const member = await openMember(change, input);
  if (member.acceptedOn !== null || member.refusedOn !== null)
    refuse('TIE_DECIDED', `The tie was ${member.acceptedOn === null ? 'refused' : 'accepted'} already.`, {
      rule: 'R14',
      path: ['input', 'householdMemberId'],
    });
  const post = await findAppointmentForChange(change.tx, member.principalId);
  if (post === null) throw new Error('a tie leads to no post');
  return { member, post };
}

function requirePast({ today }: Change, day: string, named: string): void {
  if (day > today)
    refuse('STATEMENT_TO_COME', 'The day of the document is still to come.', {
      rule: 'R14',
      legalBasis: '22 CFR 41.21(a)(3)',
      path: ['input', named],
    });
}

async function openChild(
  change: Change,
  input: Parameters<typeof openMember>[1],
): Promise<HouseholdMemberRow> {
  const member = await openMember(change, input);
  if (member.relation !== 'CHILD')
    refuse('NOT_A_CHILD', 'Such evidence carries the membership of children only.', {
      rule: 'R14',
      legalBasis: '22 CFR 41.21(a)(3)',
      path: ['input', 'householdMemberId'],
    });
  return member;
}

/** The household of one post becomes that of the next one on a day: each tie ends and begins again, so that both are dated. */
export async function moveHousehold(
  { tx, now, concerns }: Change,
  { from, to, on }: { from: AppointmentRow; to: AppointmentRow; on: string },
): Promise<void> {
  const members = await findHouseholdForChange(tx, from.id, on);
  const moved = members.map((each) => ({
    ...each,
    id: newId('HouseholdMember', now),
    version: 1,
    recordedAt: now,
    principalId: to.id,
    missionId: to.missionId,
    since: each.since > on ? each.since : on,
    source: 'office',
    sourceRow: null,
  }));
  for (const each of members) await updateMember(tx, each, { until: each.since > on ? each.since : on });
  await insertMembers(tx, moved);
  concerns(...members.map((each) => each.id), ...moved.map((each) => each.id));
}
