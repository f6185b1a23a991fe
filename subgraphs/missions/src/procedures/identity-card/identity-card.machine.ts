// The life of an identity card: issue, expiry, loss, return.
import { machineOver, type Guard, type MachineFacts } from '@fmg/shared/domain/machine';
import type { CardBorder } from '../../records/identity-card/identity-card.tables';

/** What decides the steps of a card. */
export interface IdentityCardFacts extends MachineFacts {
  /** The border of the card the person is to have, see `cardFor`; null when the person gets none. */
  border: CardBorder | null;
  /** What `cardFor` says about it. */
  explanation?: string;
  photoOnFile: boolean;
  /** Whether the person holds another card on the same post that is valid. */
  holdsAnother: boolean;
  expiresOn: string | null;
  /** The day on which the card was lost or given back. */
  on: string | null;
}

const entitled: Guard<IdentityCardFacts> = {
  code: 'ENTITLED_TO_CARD',
  message: 'the post or the family tie carries a card, and a dependant is at least 16',
  legalBasis: 'Published practice on identity cards',
  path: ['input', 'householdMemberId'],
  holds: ({ border }) => border !== null,
  found: ({ explanation }) => explanation ?? 'It carries none.',
};

const photo: Guard<IdentityCardFacts> = {
  code: 'PHOTO_ON_FILE',
  message: 'a photograph is on file',
  legalBasis: 'Published practice on identity cards',
  path: ['input', 'photoOnFile'],
  holds: (facts) => facts.photoOnFile,
};

const onlyOne: Guard<IdentityCardFacts> = {
  code: 'ONE_CARD',
  message: 'the person holds no other valid card on the same post',
  legalBasis: 'Published practice on identity cards',
  path: ['input', 'appointmentId'],
  holds: (facts) => !facts.holdsAnother,
};

const dayGiven: Guard<IdentityCardFacts> = {
  code: 'DAY_GIVEN',
  message: 'the day on which it happened is given and has come',
  rule: 'R48',
  legalBasis: 'Published departure practice',
  path: ['input', 'on'],
  holds: ({ on, today }) => on !== null && on <= today,
};

const expired: Guard<IdentityCardFacts> = {
  code: 'EXPIRED',
  message: 'the last day of the card has passed',
  legalBasis: 'Published practice on identity cards',
  holds: ({ expiresOn, today }) => expiresOn !== null && today > expiresOn,
};

/** An identity card. A lost card that turns up is returned like any other. */
export const identityCardMachine = machineOver<IdentityCardFacts>()({
  name: 'identity card',
  legalBasis: 'published practice on identity cards',
  states: ['VALID', 'EXPIRED', 'RETURNED', 'LOST'],
  ends: ['RETURNED'],
  transitions: [
    {
      event: 'issue',
      from: [null],
      to: 'VALID',
      by: ['ACCREDITATION_OFFICER'],
      mutation: 'issueIdentityCard',
      guards: [entitled, photo, onlyOne],
    },
    { event: 'expire', from: ['VALID'], to: 'EXPIRED', by: ['SYSTEM'], guards: [expired] },
    {
      event: 'reportLost',
      from: ['VALID', 'EXPIRED'],
      to: 'LOST',
      by: ['MISSION_CLERK', 'ACCREDITATION_OFFICER'],
      mutation: 'reportIdentityCardLost',
      guards: [dayGiven],
    },
    {
      event: 'return',
      from: ['VALID', 'EXPIRED', 'LOST'],
      to: 'RETURNED',
      by: ['ACCREDITATION_OFFICER'],
      mutation: 'returnIdentityCard',
      guards: [dayGiven],
    },
  ],
});
