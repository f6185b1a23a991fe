// Which mission a published chancery belongs to, and how that is known.
import type { Entry, Posting, Register } from '@fmg/missions/intake/register/register.model';
import { isRepresentative, isStanding } from '@fmg/missions/intake/register/register.service';
import { familyOf } from '@fmg/missions/intake/register/register.rules';
import { findCountry, normaliseSpelling, resolveCountry } from '@fmg/shared/domain/countries/resolve';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import type { ChanceryRow } from '../sources/chanceries';

/** A chancery with its mission's State, or why it has none. */
export type PlacedChancery = { posting: Posting; method: string } | { reason: string };

// The list counts offices among the embassies that are none. They are matched only to a mission that the register knows.
const noEmbassy: Readonly<Record<string, string>> = {
  IR: 'Iran has no mission here: its interests are looked after by a section of the embassy of a protecting power (VCDR 45, 46)',
  PS: 'Palestine has no diplomatic mission here: the host country does not recognise it as a State',
};

/** Finds the State and the kind of the mission by country and title, and compares the place with the mission that stands there. */
export function placeChancery(row: ChanceryRow, register: Register): PlacedChancery {
  const country = resolveCountry(row.countryName);
  if ('reason' in country) return country;
  const { code } = country;
  const mission = missionOf(code, register);
  const refusal = noEmbassy[code];
  if (refusal !== undefined && (mission === undefined || mission.row.source === DEMONSTRATION))
    return { reason: refusal };
  const seat = mission?.row.source === DEMONSTRATION ? null : (mission?.row.city ?? null);
  if (mission !== undefined && seat !== null && seat !== 'Washington') {
    return {
      reason: `the seat of the ${mission.row.name} is ${seat}, so this address in Washington is not its own`,
    };
  }
  const { sourceKey, address, telephone, website, latitude, longitude } = row;
  const posting: Posting = {
    identifier: sourceKey,
    sendingState: code,
    kind: code === 'EU' ? 'DELEGATION' : code === 'TW' ? 'TAIWAN_OFFICE' : 'EMBASSY',
    representative: code === 'TW',
    values: {
      city: 'Washington',
      street: address,
      location: `${latitude},${longitude}`,
      telephone,
      website: siteOf(website),
    },
  };
  return { posting, method: methodOf(row, code, mission) };
}

function missionOf(code: string, { entries }: Register): Entry | undefined {
  return [...entries.values()].find(
    (entry) =>
      entry.row.sendingStateCode === code &&
      isStanding(entry) &&
      (familyOf(entry.row.kind) === 'EMBASSY' || isRepresentative(entry.row)),
  );
}

/** "State by name, title, location within 200 m": what speaks for the match. */
function methodOf(row: ChanceryRow, code: string, mission: Entry | undefined): string {
  const name = findCountry(code)?.name ?? code;
  const byName = normaliseSpelling(name) === normaliseSpelling(row.countryName);
  const evidence = [byName ? 'State by name' : 'State by alias'];
  if (normaliseSpelling(row.title).includes(normaliseSpelling(name))) evidence.push('title');
  if (mission === undefined) return [...evidence, 'no mission in the register'].join(', ');
  if (mission.row.source === DEMONSTRATION) return [...evidence, 'mission only invented so far'].join(', ');
  const { latitude, longitude } = mission.row;
  if (latitude === null || longitude === null) return [...evidence, 'mission not on the map'].join(', ');
  const metres = metresBetween([latitude, longitude], [row.latitude, row.longitude]);
  return [...evidence, metres <= 200 ? 'location within 200 m' : 'location farther away'].join(', ');
}

const earthRadius = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Distance in metres between two points given as latitude and longitude; on a city's scale the earth is flat. */
export function metresBetween(
  [lat1, lon1]: readonly [number, number],
  [lat2, lon2]: readonly [number, number],
): number {
  const north = radians(lat2 - lat1);
  const east = radians(lon2 - lon1) * Math.cos(radians((lat1 + lat2) / 2));
  return earthRadius * Math.hypot(north, east);
}

/** The list writes sites without their scheme, or in capitals. */
export function siteOf(published: string | null): string | null {
  if (published === null) return null;
  const site = published.replace(/^https?:\/\//i, (scheme) => scheme.toLowerCase());
  if (/^https?:\/\//.test(site)) return site;
  return /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(site) ? `http://${site}` : null;
}
