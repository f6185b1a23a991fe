// What the invented incidents say: accounts as duty officers write them, by category.
import type { incidentCategories } from '@fmg/facilities/modules/incident/incident.tables';

/** Texts and proportions of one category. */
export interface CategoryProse {
  /** How often it happens, against the others. */
  weight: number;
  /** How grave it usually is: weights of S1 to S4. */
  severities: readonly [number, number, number, number];
  /** Federal offences that may be at issue. */
  offences: readonly string[];
  summaries: readonly string[];
}

export const proseByCategory: Readonly<Record<(typeof incidentCategories)[number], CategoryProse>> = {
  DEMONSTRATION: {
    weight: 22,
    severities: [60, 30, 9, 1],
    offences: ['18 USC 112(b)'],
    summaries: [
      'About forty people with banners stood across the street from noon; entrance stayed free.',
      'A crowd gathered at the gate after a broadcast and left at dusk when asked to.',
      'Group with loudspeakers moved within 100 feet of the entrance; staff used the rear door.',
      'Vigil with candles; the pavement was blocked for an hour and traffic was turned away.',
    ],
  },
  VANDALISM: {
    weight: 13,
    severities: [45, 45, 10, 0],
    offences: ['18 USC 970'],
    summaries: [
      'Red paint was thrown at the front door before opening hours.',
      'Flagpole rope cut and the flag taken during the night.',
      'Two ground-floor windows broken with stones; nobody was hurt.',
      'Slogans sprayed on the perimeter wall and on the brass plate.',
    ],
  },
  THREAT: {
    weight: 9,
    severities: [15, 50, 30, 5],
    offences: ['18 USC 878'],
    summaries: [
      'A letter without sender announced "consequences" for the head of mission.',
      'Caller to the switchboard threatened the consular section and hung up.',
      'Message to the public mailbox named an officer and a date.',
    ],
  },
  HARASSMENT: {
    weight: 9,
    severities: [55, 38, 7, 0],
    offences: ['18 USC 112(b)'],
    summaries: [
      'A man followed two members of staff from the metro station to the gate, filming them.',
      'Applicants in the queue were shouted at and photographed.',
      'Repeated calls at night to the duty telephone, always from withheld numbers.',
    ],
  },
  ASSAULT: {
    weight: 3,
    severities: [5, 45, 42, 8],
    offences: ['18 USC 112(a)'],
    summaries: [
      'A visitor struck the guard at the counter when asked to leave.',
      'Driver of the mission was pushed to the ground in a quarrel over a parking place.',
      'An officer was hit by a bottle while leaving a reception.',
    ],
  },
  INTRUSION: {
    weight: 5,
    severities: [20, 45, 32, 3],
    offences: ['18 USC 112(b)', '18 USC 970'],
    summaries: [
      'A person climbed the garden fence and was found on the terrace by the guard.',
      'Side door forced over the weekend; two rooms searched, nothing reported missing.',
      'A visitor left the waiting room and was met on the second floor without a badge.',
    ],
  },
  SUSPICIOUS_PACKAGE: {
    weight: 6,
    severities: [40, 40, 18, 2],
    offences: [],
    summaries: [
      'Parcel without sender and with stains was set aside in the mail room; floor cleared.',
      'A suitcase stood unattended at the gate for twenty minutes.',
      'Envelope with white powder; the mail room was sealed and two people were kept apart.',
    ],
  },
  BOMB_THREAT: {
    weight: 2,
    severities: [0, 25, 60, 15],
    offences: ['18 USC 878', '18 USC 844(e)'],
    summaries: [
      'Caller said that a device would go off within the hour; building cleared and searched.',
      'E-mail to several missions in the block announced a bomb in an annex.',
    ],
  },
  CYBER: {
    weight: 8,
    severities: [25, 50, 22, 3],
    offences: ['18 USC 1030'],
    summaries: [
      'Messages that imitate the ministry asked staff for their passwords; three answered.',
      'The public website showed foreign content for two hours.',
      'Visa section could not reach its booking system; the log shows a flood of requests.',
    ],
  },
  SURVEILLANCE: {
    weight: 6,
    severities: [50, 40, 10, 0],
    offences: [],
    summaries: [
      'The same grey van was parked opposite the residence on four mornings.',
      'A small drone hovered over the courtyard for some minutes.',
      'A person sketched the entrance and the camera positions and left when addressed.',
    ],
  },
  THEFT: {
    weight: 7,
    severities: [60, 35, 5, 0],
    offences: [],
    summaries: [
      'A laptop and two telephones were taken from a parked official vehicle.',
      'Diplomatic plate removed from a vehicle in the garage.',
      'Cash box missing from the consular counter after closing.',
    ],
  },
  FIRE: {
    weight: 2,
    severities: [45, 35, 17, 3],
    offences: [],
    summaries: [
      'Smoke in the server room; alarm rang, staff put it out, the fire service waited at the gate for consent.',
      'Fire in a waste container at the rear wall; facade blackened.',
    ],
  },
  TRAFFIC: {
    weight: 5,
    severities: [65, 30, 5, 0],
    offences: [],
    summaries: [
      'A delivery vehicle hit the gate post; gate cannot be closed.',
      'Mission vehicle struck from behind at the security barrier; minor injuries.',
    ],
  },
  KIDNAP: {
    weight: 0.1,
    severities: [0, 0, 0, 1],
    offences: ['18 USC 1201', '18 USC 1116'],
    summaries: ['A member of staff did not arrive at work; a caller said that the person was being held.'],
  },
  OTHER: {
    weight: 3,
    severities: [75, 22, 3, 0],
    offences: [],
    summaries: [
      'Water main burst in the street; lower floor of the office flooded.',
      'A confused person asked for asylum at the counter and was led to social services.',
    ],
  },
};

export const causes = [
  'Anger over an event in the sending State.',
  'No link to the mission could be shown; the place was chosen by chance.',
  'A dispute over a consular decision.',
  'A lapse in access control by a contractor.',
  'An individual known to the precinct from earlier incidents.',
  'A technical fault; no intent was found.',
] as const;

export const actions = [
  'Post held at the gate for three days; statements taken from staff and neighbours.',
  'Footage secured and handed to the investigators; mission informed by note.',
  'Accounts reset, logs kept, and the vendor asked for a correction.',
  'Damage recorded for the claim; repair was paid for by the insurer of the landlord.',
  'Patrols doubled for two weeks; head of mission met at the residence.',
] as const;

export const lessons = [
  'Tell the precinct of announced gatherings a day ahead.',
  'Light and camera at the rear entrance are to be renewed.',
  'Call lists of the duty officers were out of date; they are checked monthly now.',
  'Screening of mail before it enters the building works and is kept.',
  'Nothing beyond what is already in the plan of the place.',
] as const;
