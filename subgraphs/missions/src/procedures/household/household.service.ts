// Changes of households: who joins and leaves, by what a tie is proved, and the family that goes along to the next post.
import type { Change } from '@fmg/shared/changes/change';
import type { ConstraintRefusals } from '@fmg/shared/changes/constraints';
import { refusal, refuse } from '@fmg/shared/changes/refusal';
import { newId } from '@fmg/shared/identity/ids';
import type {
  AddHouseholdMemberInput,
  EndHouseholdMembershipInput,
  FamilyMemberInput,
  FileDisabilityEvidenceInput,
  FileStudentEvidenceInput,
  RegisterTandemCoupleInput,
} from '../../__generated__/resolvers';
import { isOthers, noSuch, openPost, requireDay, requireVersion, requireWorking } from '../case/case.service';
import { findAppointmentForChange } from '../../records/appointment/appointment.store';
import type { AppointmentRow } from '../../records/appointment/appointment.tables';
import { choosePerson } from '../person/person.service';
import { persons } from '../../records/person/person.store';
import type { PersonRow } from '../../records/person/person.tables';
import { memberFacts, sponsorFacts } from '../../records/household/household.facts';
import { householdStatus, isAwaited } from '../../records/household/household.rules';
import {
  findHouseholdForChange,
  findMemberForChange,
  findTandemCouplesOn,
  insertMembers,
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
  await updateMember(change.tx, member, { until: input.on });
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
  if (statementOn > change.today)
    refuse('STATEMENT_TO_COME', 'The day of the statement is still to come.', {
      rule: 'R14',
      legalBasis: '22 CFR 41.21(a)(3)',
      path: ['input', 'statementOn'],
    });
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
  if (spouse === null || isOthers(change, spouse.missionId))
    noSuch('post of a spouse', 'spouseAppointmentId');
  await requireWorking(change, post.missionId);
  if (spouse.personId === post.personId)
    refuse('NO_TANDEM', 'Both posts are held by one person: a couple is two.', {
      legalBasis: 'VCDR 10',
      path: ['input', 'spouseAppointmentId'],
    });
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
  // The public list names an officer's spouse.
  const isListed = member.relation === 'SPOUSE' && holder.nameClass === 'DIPLOMATIC_LIST';
  const nameClass = isListed ? 'DIPLOMATIC_LIST' : 'DEPENDANT';
  const person = await choosePerson(change, post.missionId, member, nameClass);
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
  { relation, since }: FamilyMemberInput,
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
  const ruling = householdStatus(memberFacts(member, person.birthDate), sponsorFacts(post, member), today);
  if (ruling.status !== 'ELIGIBLE' && !isAwaited(ruling.reason))
    refuse(ruling.reason, ruling.explanation, { ...ruling, path: ['input', 'member'] });
}

async function openMember(
  change: Change,
  { householdMemberId, version }: { householdMemberId: string; version?: number | null | undefined },
): Promise<HouseholdMemberRow> {
  const member = await findMemberForChange(change.tx, householdMemberId);
  if (member === null || member.until !== null || isOthers(change, member.missionId))
    noSuch('family tie that lasts', 'householdMemberId');
  requireVersion(member.version, version);
  change.concerns(member.id, member.personId, member.missionId);
  return member;
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
