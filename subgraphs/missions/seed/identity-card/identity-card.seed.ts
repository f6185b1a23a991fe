// Invented identity cards: for those who may have one, from acceptance to the return at the end of the post.
import { addDays } from '@fmg/shared/domain/clock';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented } from '@fmg/shared/seed/world';
import type { Holding } from '../appointment/appointment.holdings';
import type { InventedMember } from '../household/household.seed';
import type { Setting } from '../mission/mission.seed';
import { anniversary } from '@fmg/missions/records/person/person.rules';
import type { InventedHuman } from '../person/person.seed';
import {
  bordersOf,
  cardNumber,
  cardSerial,
  DAYS_OF_VALIDITY,
  MINIMUM_AGE,
} from '@fmg/missions/records/identity-card/identity-card.rules';
import type { CardBorder, identityCard } from '@fmg/missions/records/identity-card/identity-card.tables';

type Card = typeof identityCard.$inferInsert;

interface Carrier {
  human: InventedHuman;
  holding: Holding;
  border: CardBorder;
  cardClass: 'STAFF' | 'DEPENDANT';
  from: string;
  /** The day on which the tie ended, null while it lasts. */
  until: string | null;
}

const withCard = [
  'ACCREDITED',
  'CHANGE_PENDING',
  'PNG_DECLARED',
  'TERMINATED_IN_GRACE',
  'OUT_OF_STATUS',
  'CLOSED_DEPARTED',
  'CLOSED_STATUS_CHANGED',
];

/** Invents the cards of holders and households; `holders` stand in the order of `holdings`. */
export function inventCards(
  setting: Setting,
  people: {
    holdings: readonly Holding[];
    holders: readonly InventedHuman[];
    members: readonly InventedMember[];
  },
): Card[] {
  const random = new Random(setting.seed, 'identity cards');
  const carriers = [
    ...people.holdings.flatMap((holding, index) => holderOf(holding, people.holders[index])),
    ...people.members.flatMap((each) => memberOf(each)),
  ];
  return carriers.flatMap((carrier) => cardsOf(random, setting, carrier));
}

/** Nationals and permanent residents among the staff have no immunity that a card could state (VCDR 38(2); VCCR 71(2)). */
function holderOf(holding: Holding, human: InventedHuman | undefined): Carrier[] {
  const { category, rank, status, acceptedOn, departedOn, terminatedOn } = holding.appointment;
  const border = bordersOf(category, rank).holder;
  if (human === undefined || border === null || acceptedOn === null || !withCard.includes(status)) return [];
  const isOfficer = rank !== null || category === 'IO_SENIOR_OFFICIAL';
  if (human.usNationalOrResident && !isOfficer) return [];
  return [
    {
      human,
      holding,
      border,
      cardClass: 'STAFF',
      from: acceptedOn,
      until: status === 'TERMINATED_IN_GRACE' ? null : (departedOn ?? terminatedOn),
    },
  ];
}

function memberOf({ member, human, holding }: InventedMember): Carrier[] {
  const { category, rank, status, acceptedOn } = holding.appointment;
  const border = bordersOf(category, rank).family;
  if (border === null || acceptedOn === null || !withCard.includes(status) || human.nationality === 'US')
    return [];
  const sixteenth = anniversary(human.person.birthDate, MINIMUM_AGE);
  const from = [acceptedOn, member.since, sixteenth].toSorted().at(-1) ?? acceptedOn;
  return [{ human, holding, border, cardClass: 'DEPENDANT', from, until: member.until }];
}

function cardsOf(random: Random, { today }: Setting, carrier: Carrier): Card[] {
  const { from, until } = carrier;
  const issuedOn = addDays(from, random.between(3, 18));
  const end = until ?? today;
  if (issuedOn >= end) return [];
  const expiresOn = addDays(issuedOn, DAYS_OF_VALIDITY);
  if (expiresOn <= end) {
    const renewedOn = addDays(expiresOn, -random.between(0, 20));
    return [
      card(carrier, 1, { issuedOn, expiresOn, state: 'EXPIRED' }),
      ...last(random, carrier, 2, { issuedOn: renewedOn, expiresOn: addDays(renewedOn, DAYS_OF_VALIDITY) }),
    ];
  }
  return last(random, carrier, 1, { issuedOn, expiresOn });
}

function last(
  random: Random,
  carrier: Carrier,
  number: number,
  dates: { issuedOn: string; expiresOn: string },
): Card[] {
  if (carrier.until === null) {
    if (random.chance(0.012))
      return [card(carrier, number, { ...dates, state: 'LOST', reportedLostOn: addDays(dates.issuedOn, 1) })];
    return [card(carrier, number, { ...dates, state: 'VALID' })];
  }
  if (random.chance(0.03))
    return [card(carrier, number, { ...dates, state: 'LOST', reportedLostOn: carrier.until })];
  return [card(carrier, number, { ...dates, state: 'RETURNED', returnedOn: carrier.until })];
}

function card(
  { human, holding, border, cardClass }: Carrier,
  number: number,
  held: Pick<Card, 'issuedOn' | 'expiresOn' | 'state' | 'returnedOn' | 'reportedLostOn'>,
): Card {
  const id = idFromKey('IdentityCard', 'demonstration', holding.appointment.id, human.person.id, number);
  return {
    id,
    number: cardNumber(cardSerial(id)),
    border,
    personId: human.person.id,
    appointmentId: holding.appointment.id,
    missionId: holding.mission.id,
    cardClass,
    returnedOn: null,
    reportedLostOn: null,
    ...held,
    ...invented,
    sourceRow: `${human.person.sourceRow ?? human.person.id} / card ${number}`,
  };
}
