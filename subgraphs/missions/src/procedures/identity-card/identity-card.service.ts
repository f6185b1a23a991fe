// Identity cards: issue to holders and households, loss, return.
import { addDays } from '@fmg/shared/domain/clock';
import { isOthers } from '@fmg/shared/auth/viewer';
import type { Change, ChangeSpec } from '@fmg/shared/changes/change';
import { refusal } from '@fmg/shared/changes/refusal';
import { takeStep } from '@fmg/shared/changes/step';
import { newId } from '@fmg/shared/identity/ids';
import type { IdentityCardEventInput, IssueIdentityCardInput } from '../../__generated__/resolvers';
import { noSuch, openPost, requireDay, requireVersion, requireWorking } from '../case/case.service';
import type { AppointmentRow } from '../../records/appointment/appointment.tables';
import { memberFacts, sponsorFacts } from '../../records/household/household.facts';
import { householdStatus } from '../../records/household/household.rules';
import { findMemberForChange } from '../../records/household/household.store';
import type { HouseholdMemberRow } from '../../records/household/household.tables';
import { findHostTiesOn, findNationalities, persons } from '../../records/person/person.store';
import { identityCardMachine, type IdentityCardFacts } from './identity-card.machine';
import {
  cardFor,
  cardNumber,
  cardSerial,
  DAYS_OF_VALIDITY,
  type CardFacts,
} from '../../records/identity-card/identity-card.rules';
import {
  findCardForChange,
  holdsValidCard,
  insertCard,
  updateCard,
} from '../../records/identity-card/identity-card.store';
import type { IdentityCardRow } from '../../records/identity-card/identity-card.tables';

/** What broken constraints mean for identity cards. */
export const cardConstraints: ChangeSpec['constraints'] = {
  identity_card_one_valid_unique: refusal(
    'ONE_CARD',
    'The person holds another valid card on the same post.',
    { legalBasis: 'Published practice on identity cards', path: ['input', 'appointmentId'] },
  ),
};

/** Who is to carry a card: the holder of a post, or a member of the household. */
interface Carrier {
  post: AppointmentRow;
  member: HouseholdMemberRow | null;
}

/** Issues a card to the holder of a post or to a member of the household; gives its id. */
export async function issueIdentityCard(change: Change, input: IssueIdentityCardInput): Promise<string> {
  const post = await openPost(change, input.appointmentId);
  await requireWorking(change, post.missionId);
  const member =
    input.householdMemberId == null ? null : await openMember(change, post, input.householdMemberId);
  return await issue(change, { post, member }, input.photoOnFile);
}

/** The card that goes with the acceptance of a post; null where there is to be none yet. */
export async function issueOnAcceptance(
  change: Change,
  post: AppointmentRow,
  { photoOnFile }: { photoOnFile: boolean },
): Promise<string | null> {
  const carrier = { post, member: null };
  const { answer } = cardFor(await cardFacts(change, carrier), change.today);
  return answer === null || !photoOnFile ? null : await issue(change, carrier, photoOnFile);
}

/** A card is lost; it is not good any more, and need not come back. */
export async function reportCardLost(change: Change, input: IdentityCardEventInput): Promise<string> {
  const on = input.on ?? change.today;
  return await advanceCard(change, input, { event: 'reportLost', on, values: { reportedLostOn: on } });
}

/** A card has come back. */
export async function returnCard(change: Change, input: IdentityCardEventInput): Promise<string> {
  const on = input.on ?? change.today;
  return await advanceCard(change, input, { event: 'return', on, values: { returnedOn: on } });
}

/** The last day of a card has passed: another can be issued. False when it is not valid any more, or still is. */
export async function expireCard(change: Change, id: string): Promise<boolean> {
  const card = await findCardForChange(change.tx, id);
  if (card === null || card.state !== 'VALID' || card.expiresOn >= change.today) return false;
  const facts = { ...noCard, today: change.today, expiresOn: card.expiresOn };
  const { to } = takeStep(change.viewer, identityCardMachine, card.state, { event: 'expire', facts });
  await updateCard(change.tx, card, { state: to });
  change.concerns(card.id, card.personId, card.appointmentId, card.missionId);
  return true;
}

async function advanceCard(
  change: Change,
  { identityCardId, version }: IdentityCardEventInput,
  step: { event: 'reportLost' | 'return'; on: string; values: Partial<IdentityCardRow> },
): Promise<string> {
  const card = await findCardForChange(change.tx, identityCardId);
  if (card === null || isOthers(change.viewer, card.missionId)) noSuch('card', 'identityCardId');
  requireVersion(card.version, version);
  const issued = { day: card.issuedOn, what: 'The card' };
  requireDay(change, step.on, { named: 'on', notBefore: issued, mayPlan: true });
  const facts = { ...noCard, today: change.today, expiresOn: card.expiresOn, on: step.on };
  const { to } = takeStep(change.viewer, identityCardMachine, card.state, { event: step.event, facts });
  await updateCard(change.tx, card, { state: to, ...step.values });
  change.concerns(card.id, card.personId, card.appointmentId, card.missionId);
  return card.id;
}

async function issue(change: Change, carrier: Carrier, photoOnFile: boolean): Promise<string> {
  const { tx, today, now, viewer } = change;
  const { post, member } = carrier;
  const { answer: border, explanation } = cardFor(await cardFacts(change, carrier), today);
  const personId = member?.personId ?? post.personId;
  const holdsAnother = await holdsValidCard(tx, { personId, appointmentId: post.id });
  const facts = { ...noCard, today, border, explanation, photoOnFile, holdsAnother };
  const { to } = takeStep(viewer, identityCardMachine, null, { event: 'issue', facts });
  if (border === null) throw new Error('a card without a border was not refused');
  const id = newId('IdentityCard', now);
  await insertCard(tx, {
    id,
    number: cardNumber(cardSerial(id)),
    border,
    state: to,
    personId,
    appointmentId: post.id,
    missionId: post.missionId,
    cardClass: member === null ? 'STAFF' : 'DEPENDANT',
    issuedOn: today,
    expiresOn: addDays(today, DAYS_OF_VALIDITY),
    source: 'office',
  });
  change.concerns(id, personId, post.id, post.missionId);
  return id;
}

async function openMember(change: Change, post: AppointmentRow, id: string): Promise<HouseholdMemberRow> {
  const member = await findMemberForChange(change.tx, id);
  if (member === null || member.principalId !== post.id)
    noSuch('member of the household of this post', 'householdMemberId');
  return member;
}

async function cardFacts({ tx, today }: Change, { post, member }: Carrier): Promise<CardFacts> {
  const personId = member?.personId ?? post.personId;
  const [person] = await persons.findByIds(tx, [personId]);
  const [nationalities] = await findNationalities(tx, [personId]);
  const [isOfHostState] = await findHostTiesOn(today)(tx, [personId]);
  const isNational = (nationalities ?? []).some(
    ({ countryCode, since, until }) =>
      countryCode === 'US' && (since === null || since <= today) && (until === null || until > today),
  );
  const birthDate = person?.birthDate ?? null;
  const serves = post.status === 'ACCREDITED' || post.status === 'CHANGE_PENDING';
  return {
    holder: member === null ? 'PRINCIPAL' : 'DEPENDANT',
    category: post.category,
    rank: post.rank,
    birthDate,
    residence: isNational ? 'NATIONAL' : isOfHostState === true ? 'PERMANENT_RESIDENT' : 'NEITHER',
    recognised:
      serves &&
      (member === null ||
        householdStatus(memberFacts(member, birthDate), sponsorFacts(post, member), today).status ===
          'ELIGIBLE'),
  };
}

const noCard: Omit<IdentityCardFacts, 'today'> = {
  border: null,
  photoOnFile: false,
  holdsAnother: false,
  expiresOn: null,
  on: null,
};
