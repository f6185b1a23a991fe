// Invented notes between the Department and missions, with their answers.
import type {
  diplomaticNote,
  noteDirections,
} from '@fmg/events/modules/diplomatic-note/diplomatic-note.tables';
import { addDays } from '@fmg/shared/domain/clock';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World, type WorldMission } from '@fmg/shared/seed/world';
import { workingDay } from '../calendar';
import { isEmbassy } from '../cast';

type Direction = (typeof noteDirections)[number];

/** A row of `diplomatic_note` as it is inserted. */
export type NewNote = typeof diplomaticNote.$inferInsert;

/** The last number given in each series of notes: the Department has one, each mission its own. */
export type NoteSeries = Map<string, number>;

const incoming = [
  'Arrival of a counsellor and family',
  'Request for extension of a lease on the chancery annex',
  'Renewal of sales tax cards for the mission account',
  'Intended visit of a parliamentary delegation',
  'Replacement of the official vehicle of the head of mission',
  'Parking spaces before the chancery',
  'Confirmation of consular district boundaries',
  'Request for credentials of observers',
];
const outgoing = [
  'Outstanding parking citations of the mission',
  'Return of identity cards after departure',
  'Insurance of registered vehicles',
  'Notice required before alterations to premises',
  'Minimum terms of contracts of domestic workers',
  'Updating the list of authorized signatures',
  'Hours of the customs counter',
  'Answer to a request on property tax',
];
const circulars = [
  'Closure of streets around the Mall',
  'New form for notifications of appointment',
  'Holiday hours of the Office of Foreign Missions',
];

/** A few notes a year with each mission, of the last two years; most that ask for an answer have one. */
export function inventNotes(world: World, series: NoteSeries): NewNote[] {
  const random = new Random(world.seed, 'notes');
  const writers = world.missions.filter((mission) => mission.kind !== 'HONORARY_POST');
  return writers.flatMap((mission) => {
    const count = isEmbassy(mission) ? random.between(1, 4) : random.between(0, 2);
    return Array.from({ length: count }, (_, index) =>
      correspondence(world, random, { mission, index, series }),
    ).flat();
  });
}

interface Writing {
  mission: WorldMission;
  index: number;
  series: NoteSeries;
}

/** A note, and its answer where one has come. */
function correspondence(world: World, random: Random, { mission, index, series }: Writing): NewNote[] {
  const direction = random.pick(['INCOMING', 'OUTGOING'] as const);
  const sentOn = workingDay(addDays(world.today, -random.between(8, 730)));
  const circular = direction === 'OUTGOING' && random.chance(0.12);
  const asks = !circular && random.chance(0.65);
  const first: NewNote = {
    ...noteOf(mission, { direction, sentOn, series }),
    id: idFromKey('DiplomaticNote', DEMONSTRATION, mission.id, index),
    kind: circular ? 'CIRCULAR' : random.chance(0.08) ? 'FIRST_PERSON' : 'VERBALE',
    answerDueOn: asks ? addDays(sentOn, random.pick([14, 21, 30, 45])) : null,
    subject: random.pick(circular ? circulars : direction === 'INCOMING' ? incoming : outgoing),
  };
  const answeredOn = workingDay(addDays(sentOn, random.between(3, 60)));
  if (!asks || answeredOn > world.today || random.chance(0.12)) return [first];
  const answer: NewNote = {
    ...noteOf(mission, {
      direction: direction === 'INCOMING' ? 'OUTGOING' : 'INCOMING',
      sentOn: answeredOn,
      series,
    }),
    id: idFromKey('DiplomaticNote', DEMONSTRATION, mission.id, index, 'answer'),
    answersId: first.id,
    subject: `Answer: ${first.subject.charAt(0).toLowerCase()}${first.subject.slice(1)}`,
  };
  return [first, answer];
}

/** A note verbale with the next number of its sender's series. */
export function noteOf(
  mission: WorldMission,
  { direction, sentOn, series }: { direction: Direction; sentOn: string; series: NoteSeries },
) {
  const sender = direction === 'OUTGOING' ? 'Department' : mission.id;
  const next = (series.get(sender) ?? 0) + 1;
  series.set(sender, next);
  const number =
    direction === 'OUTGOING' ? `OFM-${String(next).padStart(5, '0')}` : `${next}/${sentOn.slice(0, 4)}`;
  const [missionId, countryCode] = [mission.id, mission.sendingStateCode];
  return {
    number,
    direction,
    kind: 'VERBALE' as const,
    sentOn,
    missionId,
    countryCode,
    ...invented,
    sourceRow: `${missionId.slice(-6)} ${number}`,
  };
}
