// Invented requests for waivers, with the notes that ask and answer.
import type {
  WaiverScope,
  waiverRequest,
  waiverStates,
} from '@fmg/events/modules/waiver-request/waiver-request.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { addDays } from '@fmg/shared/domain/clock';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World } from '@fmg/shared/seed/world';
import { daysBetween } from '../calendar';
import { noteOf, type NewNote, type NoteSeries } from '../diplomatic-note/diplomatic-note.seed';
import type { InventedDispute } from '../dispute/dispute.seed';
import { offences } from '../dispute/dispute.words';
import { inventHistory, type Step } from '../history';

type State = (typeof waiverStates)[number];
type NewWaiver = typeof waiverRequest.$inferInsert & { state: State };

/** Rows of waivers, of the notes they rest on, and of their histories. */
export interface InventedWaivers {
  waivers: NewWaiver[];
  notes: NewNote[];
  history: NewTransition[];
}

/** Days after the opening of the dispute. */
const day = {
  referred: 2,
  certified: 5,
  noBar: 9,
  requested: 12,
  deadline: 33,
  decided: 30,
  consequence: 33,
  adjudicated: 150,
};
/** The longest sentences, in months of prison. */
const SENTENCE = { serious: 60, lesser: 6 };
const OFFICE = 'Office of the Legal Adviser';

/** A request in every criminal referral, and in some claims for support or injury. */
export function inventWaivers(
  world: World,
  disputes: readonly InventedDispute[],
  series: NoteSeries,
): InventedWaivers {
  const random = new Random(world.seed, 'waivers');
  const all: InventedWaivers = { waivers: [], notes: [], history: [] };
  for (const dispute of disputes) {
    const { kind, openedOn } = dispute.row;
    const civil = kind === 'FAMILY_SUPPORT' || kind === 'PERSONAL_INJURY';
    const age = daysBetween(openedOn, world.today);
    if (age < day.referred || dispute.party === null) continue;
    if (kind === 'CRIMINAL_REFERRAL' || (civil && random.chance(0.4)))
      inventOne(all, world, random, { dispute, age, series });
  }
  return all;
}

function inventOne(
  all: InventedWaivers,
  world: World,
  random: Random,
  { dispute, age, series }: { dispute: InventedDispute; age: number; series: NoteSeries },
): void {
  const { mission, party } = dispute;
  if (party === null) return;
  const on = (days: number): string => addDays(dispute.row.openedOn, days);
  const criminal = dispute.row.kind === 'CRIMINAL_REFERRAL';
  // Departure is required of a person only where the world knows that the post ended after the refusal.
  const left =
    party.endsOn !== null && party.endsOn > on(day.consequence) && party.endsOn <= world.today
      ? party.endsOn
      : null;
  const seriousCrime = criminal && (left !== null || random.chance(0.3));
  if (criminal) dispute.row.maximumMonths = seriousCrime ? SENTENCE.serious : SENTENCE.lesser;
  const state = stateAfter(age, { seriousCrime, left, closed: dispute.row.state === 'CLOSED', random });
  const asked = !['REFERRAL', 'STATUS_CERTIFIED', 'NO_WAIVER_NEEDED'].includes(state);
  const answered = asked && state !== 'WAIVER_REQUESTED';
  const id = idFromKey('WaiverRequest', DEMONSTRATION, dispute.row.id, 1);
  const request = asked ? noteAbout('request', { dispute, sentOn: on(day.requested), series }) : null;
  const answer = answered ? noteAbout('answer', { dispute, sentOn: on(day.decided), series }) : null;
  if (request !== null) all.notes.push({ ...request, answerDueOn: on(day.deadline) });
  if (answer !== null) all.notes.push({ ...answer, answersId: request?.id ?? null });
  all.waivers.push({
    id,
    disputeId: dispute.row.id,
    personId: party.id,
    missionId: mission.id,
    state,
    scope: scopeOf(criminal, random),
    offence: criminal ? random.pick(offences[seriousCrime ? 'serious' : 'lesser']) : null,
    seriousCrime,
    referredOn: on(day.referred),
    requestedOn: asked ? on(day.requested) : null,
    deadline: asked ? on(day.deadline) : null,
    decidedOn: answered ? on(day.decided) : null,
    decisionNoteId: answer?.id ?? null,
    ...invented,
    sourceRow: `${dispute.row.sourceRow} / 1`,
  });
  all.history.push(...inventHistory(id, OFFICE, stepsTo(state, { on, left, by: mission.name })));
}

function scopeOf(criminal: boolean, random: Random): WaiverScope[] {
  if (!criminal) return ['CIVIL'];
  return random.pick([
    ['CRIMINAL'],
    ['CRIMINAL'],
    ['TESTIMONY', 'CRIMINAL'],
    ['TESTIMONY'],
  ] satisfies WaiverScope[][]);
}

interface Course {
  seriousCrime: boolean;
  /** The day on which the person left, when that came after the refusal. */
  left: string | null;
  /** Whether the dispute itself is closed. */
  closed: boolean;
  random: Random;
}

/** Where a request may stand in a dispute of a certain age. */
function stateAfter(age: number, { seriousCrime, left, closed, random }: Course): State {
  if (age < day.certified) return 'REFERRAL';
  if (age < day.requested) return 'STATUS_CERTIFIED';
  if (age < day.consequence) return 'WAIVER_REQUESTED';
  if (left !== null && seriousCrime) return 'CLOSED_DEPARTED';
  const mayLeave = seriousCrime && age < 70;
  const outcome = random.weighted({
    NONE: 12,
    WAIVED: 35,
    DENIED: seriousCrime && !mayLeave ? 0 : 45,
    SILENT: closed || age > 60 ? 0 : 8,
  });
  if (outcome === 'NONE') return 'NO_WAIVER_NEEDED';
  if (outcome === 'SILENT') return 'WAIVER_REQUESTED';
  if (outcome === 'DENIED') return seriousCrime ? 'DEPARTURE_REQUIRED' : 'ADMINISTRATIVE_ACTION';
  return closed || (age >= day.adjudicated && random.chance(0.5)) ? 'CLOSED_ADJUDICATED' : 'WAIVED';
}

function noteAbout(
  what: 'request' | 'answer',
  { dispute, sentOn, series }: { dispute: InventedDispute; sentOn: string; series: NoteSeries },
): NewNote {
  const direction = what === 'request' ? 'OUTGOING' : 'INCOMING';
  const subject =
    what === 'request'
      ? 'Request to waive the immunity of a member of the mission'
      : 'Answer: request to waive the immunity of a member of the mission';
  return {
    ...noteOf(dispute.mission, { direction, sentOn, series }),
    id: idFromKey('DiplomaticNote', DEMONSTRATION, dispute.row.id, what),
    subject,
  };
}

function stepsTo(
  state: State,
  { on, left, by }: { on: (days: number) => string; left: string | null; by: string },
): Step[] {
  const begun: Step[] = [
    { event: 'refer', to: 'REFERRAL', on: on(day.referred), by: 'Prosecutor' },
    { event: 'certifyStatus', to: 'STATUS_CERTIFIED', on: on(day.certified) },
  ];
  const asked: Step[] = [...begun, { event: 'requestWaiver', to: 'WAIVER_REQUESTED', on: on(day.requested) }];
  const waived: Step[] = [...asked, { event: 'waive', to: 'WAIVED', on: on(day.decided), by }];
  const denied: Step[] = [...asked, { event: 'deny', to: 'WAIVER_DENIED', on: on(day.decided), by }];
  const expelled: Step[] = [
    ...denied,
    { event: 'requireDeparture', to: 'DEPARTURE_REQUIRED', on: on(day.consequence) },
  ];
  const paths: Readonly<Record<State, Step[]>> = {
    REFERRAL: begun.slice(0, 1),
    STATUS_CERTIFIED: begun,
    NO_WAIVER_NEEDED: [...begun, { event: 'findNoBar', to: 'NO_WAIVER_NEEDED', on: on(day.noBar) }],
    WAIVER_REQUESTED: asked,
    WAIVED: waived,
    WAIVER_DENIED: denied,
    DEPARTURE_REQUIRED: expelled,
    ADMINISTRATIVE_ACTION: [
      ...denied,
      { event: 'takeAdministrativeAction', to: 'ADMINISTRATIVE_ACTION', on: on(day.consequence) },
    ],
    CLOSED_DEPARTED: [
      ...expelled,
      { event: 'recordDeparture', to: 'CLOSED_DEPARTED', on: left ?? on(day.consequence) },
    ],
    CLOSED_ADJUDICATED: [
      ...waived,
      { event: 'recordJudgment', to: 'CLOSED_ADJUDICATED', on: on(day.adjudicated) },
    ],
  };
  return paths[state];
}
