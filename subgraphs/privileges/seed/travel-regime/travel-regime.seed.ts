// Invented travel controls: dated rows for a few States, so that notices have something to rest on.
import type { NewTravelRegime } from '@fmg/privileges/modules/travel-regime/travel-regime.tables';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World } from '@fmg/shared/seed/world';
import { addDays } from '../calendar';

const basis = { authority: 'Office of Foreign Missions', legalBasis: '22 USC 4304(b), 4316' } as const;

/**
 * Regimes of one State in twenty, and of two at least. Which States is drawn by lot and says nothing of any of them.
 * Around New York consent is asked for; around Washington notice, and for some only of meetings. One regime has ended.
 */
export function inventTravelRegimes(world: World): NewTravelRegime[] {
  const random = new Random(world.seed, 'travel regimes');
  const wanted = Math.min(
    world.sendingStates.length,
    Math.max(2, Math.round(world.sendingStates.length / 20)),
  );
  const codes = new Set<string>();
  while (codes.size < wanted) codes.add(random.pick(world.sendingStates));
  return [...codes].toSorted().flatMap((code, index) => {
    const validFrom = addDays(world.today, -random.between(700, 5200));
    const validUntil = index === 2 ? addDays(world.today, -random.between(60, 300)) : null;
    const washington = random.weighted({ NOTIFY: 7, ENGAGEMENT_NOTICE: 2 });
    return [
      regimeRow({
        countryCode: code,
        regime: washington,
        referencePoint: 'WHITE_HOUSE',
        validFrom,
        validUntil,
      }),
      regimeRow({
        countryCode: code,
        regime: 'APPROVAL',
        referencePoint: 'COLUMBUS_CIRCLE',
        validFrom,
        validUntil,
      }),
    ];
  });
}

type Known = Pick<NewTravelRegime, 'countryCode' | 'regime' | 'referencePoint' | 'validFrom' | 'validUntil'>;

function regimeRow(known: Known): NewTravelRegime {
  const key = `${known.countryCode} ${known.referencePoint} ${known.validFrom}`;
  const radiusMiles = known.regime === 'ENGAGEMENT_NOTICE' ? null : 25;
  return { id: `${DEMONSTRATION} ${key}`, ...known, radiusMiles, ...basis, ...invented, sourceRow: key };
}
