import { testMachine } from '@fmg/shared/testing/machine';
import { identityCardMachine } from './identity-card.machine';

describe('the life of an identity card', () => {
  testMachine(identityCardMachine, {
    steps: [
      [null, 'issue', 'VALID'],
      ['VALID', 'expire', 'EXPIRED'],
      ['VALID', 'reportLost', 'LOST'],
      ['VALID', 'return', 'RETURNED'],
      ['EXPIRED', 'reportLost', 'LOST'],
      ['EXPIRED', 'return', 'RETURNED'],
      ['LOST', 'return', 'RETURNED'],
    ],
    facts: {
      today: '2026-01-15',
      border: 'BLUE',
      photoOnFile: true,
      holdsAnother: false,
      expiresOn: '2026-01-14',
      on: '2026-01-15',
    },
    broken: {
      ENTITLED_TO_CARD: { border: null },
      PHOTO_ON_FILE: { photoOnFile: false },
      ONE_CARD: { holdsAnother: true },
      EXPIRED: { expiresOn: '2026-01-15' },
      DAY_GIVEN: { on: '2026-01-16' },
    },
  });
});
