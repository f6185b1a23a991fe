import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { missionKinds } from '../mission/mission.tables';
import type { AppointmentCategory } from './appointment.tables';
import { diplomaticRanks, ranks, type Rank } from './rank.rules';
import { fitsOf, whatFits } from './what-fits.matrix';
import { categoryFits, passportFits, rankFits, visaFits } from './what-fits.rules';

/** The published table, where it lies beside this clone; it holds no quoted cells. */
function publishedRows(): string[][] | undefined {
  const file = resolve(__dirname, '../../../../../../shared/domain/what-fits.csv');
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}

/** The words of a cell that are among those of the field, in order of the field. */
const among = <Word extends string>(words: readonly Word[], cell = ''): Word[] =>
  words.filter((word) => cell.split(/[\s()]+/).includes(word));

function ranksIn(cell: string): Rank[] {
  if (cell.startsWith('diplomatic ranks')) return [...diplomaticRanks];
  if (cell.startsWith('honorary variants')) return ranks.filter((each) => each.startsWith('HONORARY_'));
  return among(ranks, cell);
}

describe('what fits with a category', () => {
  test('is what the published table says', () => {
    const rows = publishedRows();
    if (rows === undefined) return console.warn('skipped: the published table is not beside this clone');
    expect(rows.map(([category]) => category).toSorted()).toEqual(Object.keys(whatFits).toSorted());
    for (const [name = '', kinds = '', ranksCell = '', visas = '', passport = ''] of rows) {
      const category = name as AppointmentCategory; // compared on the line before
      const fits = whatFits[category];
      const told = kinds.startsWith('any') ? undefined : among(missionKinds, kinds);
      expect([category, fits.missionKinds?.toSorted()]).toEqual([category, told?.toSorted()]);
      expect([category, fits.ranks]).toEqual([category, ranksIn(ranksCell)]);
      const classes = /^(\?|none)/.test(visas)
        ? undefined
        : [...visas.matchAll(/\b[A-Z]+_\d\b/g)].map(String);
      const given = [...(fits.visaClasses ?? []), ...(fitsOf(category, 'ATTACHE').visaClasses ?? [])];
      expect([category, [...new Set(given)].toSorted()]).toEqual([
        category,
        [...new Set(classes)].toSorted(),
      ]);
      expect([category, fitsOf(category, fits.ranks[0] ?? null).passport]).toEqual([
        category,
        passport === 'any' ? 'ANY' : 'DIPLOMATIC',
      ]);
    }
  });

  test.each([
    ['DIPLOMATIC_AGENT', 'EMBASSY', 'Washington', true],
    ['DIPLOMATIC_AGENT', 'CONSULATE_GENERAL', 'Chicago', false],
    ['IO_SENIOR_OFFICIAL', 'EMBASSY', 'Washington', false],
    ['CONSULAR_EMPLOYEE', 'EMBASSY', 'Washington', false],
    ['CAREER_CONSULAR_OFFICER', 'HONORARY_POST', 'Boise', false],
    ['LOCALLY_EMPLOYED', 'MFGO', 'Denver', true],
    ['TECRO_EMPLOYEE', 'TAIWAN_OFFICE', 'Washington', true],
    ['TECRO_EMPLOYEE', 'TAIWAN_OFFICE', 'Boston', false],
    ['TECO_EMPLOYEE', 'TAIWAN_OFFICE', 'Washington', false],
    ['TECO_EMPLOYEE', 'TAIWAN_OFFICE', 'Boston', true],
  ] as const)('a %s at a mission of kind %s in %s: %s', (category, kind, city, answer) =>
    expect(categoryFits(category, { kind, city }).answer).toBe(answer),
  );

  test.each([
    ['DIPLOMATIC_AGENT', 'COUNSELOR', true],
    ['DIPLOMATIC_AGENT', 'AMBASSADOR', false],
    ['ADMIN_TECH_STAFF', 'AMBASSADOR', false],
    ['ADMIN_TECH_STAFF', null, true],
    ['MILITARY', 'ATTACHE', true],
    ['MILITARY', 'COUNSELOR', false],
    ['IO_MISSION_DIPLOMATIC', 'AMBASSADOR', true],
  ] as const)('a %s who is %s: %s', (category, rank, answer) =>
    expect(rankFits(category, rank).answer).toBe(answer),
  );

  test.each([
    ['DIPLOMATIC_AGENT', null, 'A_1', true],
    ['DIPLOMATIC_AGENT', null, 'A_2', false],
    ['DIPLOMATIC_AGENT', null, null, true],
    ['ADMIN_TECH_STAFF', null, 'F_1', false],
    ['MILITARY', 'ATTACHE', 'A_2', false],
    ['MILITARY', null, 'A_2', true],
    ['IO_MISSION_SUPPORT', null, 'G_3', true],
    ['IO_STAFF', null, 'G_1', false],
    ['PRIVATE_DOMESTIC_WORKER', null, 'G_5', true],
    ['LOCALLY_EMPLOYED', null, 'F_1', true],
    ['TECRO_EMPLOYEE', null, 'E_1', true],
  ] as const)('a %s (%s) with a visa %s: %s', (category, rank, visaClass, answer) =>
    expect(visaFits({ category, rank }, visaClass).answer).toBe(answer),
  );

  const good = { kind: 'DIPLOMATIC', countryCode: 'FR', expiresOn: '2026-07-15' };
  const agent = {
    category: 'DIPLOMATIC_AGENT',
    rank: null,
    sendingStateCode: 'FR',
    expectedDays: null,
  } as const;
  test.each([
    ['to the day six months on', good, agent, true],
    ['to the day before', { ...good, expiresOn: '2026-07-14' }, agent, false],
    ['through a shorter stay', { ...good, expiresOn: '2026-04-25' }, { ...agent, expectedDays: 100 }, true],
    ['not through it', { ...good, expiresOn: '2026-04-24' }, { ...agent, expectedDays: 100 }, false],
    ['of a third State', { ...good, countryCode: 'DE' }, agent, false],
    [
      'of any State at an organization',
      { ...good, countryCode: 'DE' },
      { ...agent, sendingStateCode: null },
      true,
    ],
    ['that is an ordinary one', { ...good, kind: 'ORDINARY' }, agent, false],
    ['ordinary, of a driver', { ...good, kind: 'ORDINARY' }, { ...agent, category: 'SERVICE_STAFF' }, true],
    ['of which nothing is stated', { kind: null, countryCode: null, expiresOn: null }, agent, true],
  ] as const)('a passport %s', (_, passport, post, answer) =>
    expect(passportFits(passport, post, '2026-01-15').answer).toBe(answer),
  );
});
