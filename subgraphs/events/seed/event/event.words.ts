// What invented events are called, and where they take place.
import type { eventKinds } from '@fmg/events/modules/event/event.tables';
import type { Random } from '@fmg/shared/seed/random';

type Kind = (typeof eventKinds)[number];

const themes = {
  DIPLOMATIC_RECEPTION: [
    'for the new counsellors',
    'at the end of the season',
    'for the consular corps',
    'for heads of chancery',
    'on the eve of the spring fair',
  ],
  DINNER: [
    'in honour of the departing dean of the group',
    'for regional heads of mission',
    'for the committee chairs',
    'on trade and transport',
    'for the friends of the library',
  ],
  LUNCH: [
    'for commercial attachés',
    'on fisheries',
    'with the mayors of sister cities',
    'for protocol officers',
    'on student exchanges',
  ],
  BRIEFING: [
    'on election observation',
    'on customs forms for mission shipments',
    'on harbour safety',
    'on air services',
    'on the census of nationals abroad',
  ],
  CULTURAL_EVENT: [
    'Evening of chamber music',
    'Photographs from the river valleys',
    'Festival of short films',
    'Folk dance workshop',
    'Exhibition of contemporary ceramics',
    'Poets read in translation',
    'Street food and songs',
  ],
  SIGNING: [
    'of the arrangement between two archives',
    'of the sister-park protocol',
    'of the plan for language teachers',
    'of the port cooperation memorandum',
  ],
} as const;

const halls = ['Ballroom', 'Winter garden', 'Terrace', 'Great hall', 'Library', 'Music room'];
const outside = [
  'City hall rotunda',
  'Riverside pavilion',
  'Museum atrium',
  'University auditorium',
  'Botanical conservatory',
];

/** A title for an event of a kind that the mission of a State, or an organization, gives. */
export function inventTitle(kind: Kind, sender: string, random: Random): string {
  switch (kind) {
    case 'NATIONAL_DAY':
      return `National day reception: ${sender}`;
    case 'CULTURAL_EVENT':
      return `${random.pick(themes.CULTURAL_EVENT)} (${sender})`;
    case 'DINNER':
      return `Dinner ${random.pick(themes.DINNER)}`;
    case 'LUNCH':
      return `Working lunch ${random.pick(themes.LUNCH)}`;
    case 'BRIEFING':
      return `Briefing ${random.pick(themes.BRIEFING)}`;
    case 'SIGNING':
      return `Signing ${random.pick(themes.SIGNING)}`;
    default:
      return `Reception ${random.pick(themes.DIPLOMATIC_RECEPTION)}`;
  }
}

/** A place for an event of a kind. */
export function inventVenue(kind: Kind, sender: string, random: Random): string {
  if (kind === 'CULTURAL_EVENT' || random.chance(0.2)) return random.pick(outside);
  return kind === 'DINNER' ? `Residence, ${sender}` : `${random.pick(halls)}, ${sender}`;
}
