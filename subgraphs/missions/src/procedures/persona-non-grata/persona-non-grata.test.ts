import { testMachine } from '@fmg/shared/testing/machine';
import { declarationMachine } from '../case/declaration.machine';
import { outcomeOf } from './persona-non-grata.rules';

describe('the life of a declaration', () => {
  testMachine(declarationMachine, {
    steps: [
      [null, 'declare', 'PNG_DECLARED'],
      ['PNG_DECLARED', 'recall', 'RECALLED'],
      ['PNG_DECLARED', 'refuseRecognition', 'RECOGNITION_REFUSED'],
      ['PNG_DECLARED', 'rescind', 'WITHDRAWN'],
      ['RECALLED', 'refuseRecognition', 'RECOGNITION_REFUSED'],
      ['RECALLED', 'depart', 'DEPARTED'],
      ['RECOGNITION_REFUSED', 'depart', 'DEPARTED'],
    ],
    facts: {
      today: '2026-01-15',
      departBy: '2026-01-15',
      departedOn: '2026-01-15',
      documentsOutstanding: 0,
    },
    when: { refuseRecognition: { departBy: '2026-01-14' } },
    broken: {
      DEADLINE_NOT_PAST: { departBy: '2026-01-14' },
      BEFORE_DEADLINE: { departBy: '2026-01-14' },
      DEADLINE_PASSED: { departBy: '2026-01-15' },
      DEPARTED: { departedOn: null },
      DOCUMENTS_RETURNED: { documentsOutstanding: 1 },
    },
  });
});

describe('what follows from a declaration (R13)', () => {
  const declaration = {
    declaredOn: '2026-01-10',
    departBy: '2026-01-13',
    recalledOn: null,
    rescindedOn: null,
  };

  test.each([
    ['2026-01-09', {}, 'NOT_DECLARED'],
    ['2026-01-10', {}, 'DECLARED'],
    ['2026-01-13', {}, 'DECLARED'],
    ['2026-01-14', {}, 'RECOGNITION_REFUSED'],
    ['2026-01-11', { recalledOn: '2026-01-12' }, 'DECLARED'],
    ['2026-01-20', { recalledOn: '2026-01-13' }, 'RECALLED'],
    ['2026-01-20', { recalledOn: '2026-01-14' }, 'RECOGNITION_REFUSED'],
    ['2026-01-20', { rescindedOn: '2026-01-12' }, 'RESCINDED'],
    ['2026-01-11', { rescindedOn: '2026-01-12' }, 'DECLARED'],
  ] as const)('on %s with %j: %s', (day, more, answer) =>
    expect(outcomeOf({ ...declaration, ...more }, day)).toMatchObject({ answer, rule: 'R13' }),
  );
});
