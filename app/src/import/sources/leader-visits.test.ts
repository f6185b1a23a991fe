// Visits of foreign leaders: what is read of them, and what their free text says.
import { leaderVisits } from './leader-visits';
import { classifyVisit, visitorsOf } from './leader-visits.classify';
import { fixture, readAll, refusalOf } from './testing/fixture';

const visit = (elements: Record<string, string> = {}): string => {
  const all: Record<string, string> = {
    id: '1',
    'start-date': '1984-03-01',
    'end-date': '1984-03-02',
    visitor: 'President Rudolf Elphberg',
    from: 'Ruritania',
    description: 'State\n     visit &amp; speech.',
    'created-by': 'clerkx',
    ...elements,
  };
  return `<visit>${Object.entries(all)
    .map(([name, text]) => `<${name}>${text}</${name}>`)
    .join('')}</visit>\n`;
};

const fileOf = (...visits: string[]): string =>
  fixture('1980.xml', `<?xml version="1.0" encoding="UTF-8"?>\n<visits>\n${visits.join('')}</visits>\n`);

describe('the reader of visits', () => {
  it('yields the visit with its text collapsed, and nothing of the staff who entered it', async () => {
    const { rows } = await readAll(leaderVisits.read(fileOf(visit())));
    expect(rows).toEqual([
      {
        id: '1',
        startsOn: '1984-03-01',
        endsOn: '1984-03-02',
        visitorText: 'President Rudolf Elphberg',
        title: 'President',
        name: 'Rudolf Elphberg',
        visitors: [{ title: 'President', name: 'Rudolf Elphberg' }],
        fromName: 'Ruritania',
        kind: 'STATE_VISIT',
        description: 'State visit & speech.',
      },
    ]);
  });

  it.each([
    ['id', ''],
    ['start-date', '1984-02-30'],
    ['end-date', '1984-02-01'],
    ['visitor', ' '],
    ['from', ''],
  ])('refuses a visit whose %s is "%s", with its line', async (element, text) => {
    const { rows, rejections } = await readAll(
      leaderVisits.read(fileOf(visit(), visit({ [element]: text }))),
    );
    expect([rows.length, rejections]).toEqual([1, [expect.objectContaining({ line: 5, column: element })]]);
  });

  it('keeps a visit of which nothing is said', async () => {
    const { rows } = await readAll(leaderVisits.read(fileOf(visit({ description: '' }))));
    expect(rows).toMatchObject([{ kind: 'OTHER', description: '' }]);
  });

  it('refuses a file that was cut off or has another root', async () => {
    const cut = fixture('1980.xml', `<visits>\n${visit()}<visit><id>2`);
    expect((await refusalOf(leaderVisits.read(cut))).message).toMatch(/1980\.xml, line 4: .*cut off/);
    expect((await refusalOf(leaderVisits.read(fixture('a.xml', '<guests/>')))).message).toMatch(
      /<guests> in place of <visits>/,
    );
  });

  it('recognises the file by its root', () => {
    expect(leaderVisits.recognises('x', '<?xml version="1.0"?>\n<visits>\n')).toBe(true);
    expect(leaderVisits.recognises('x.xml', '<visitors>')).toBe(false);
  });
});

describe('the kind of a visit', () => {
  it.each([
    ['State Visit. Afterwards visited Miami.', 'STATE_VISIT'],
    ['Official State visit.', 'STATE_VISIT'],
    ['Official visit; visited New York City.', 'OFFICIAL_VISIT'],
    ['Official select visit at Camp David, MD.', 'OFFICIAL_VISIT'],
    ['Offical Working  Visit. Private visit afterwards.', 'OFFICIAL_WORKING_VISIT'],
    ['Working visit', 'WORKING_VISIT'],
    ['Private visit. Attended the Summit.', 'PRIVATE_VISIT'],
    ['Met with the President during a private visit.', 'PRIVATE_VISIT'],
    ['Informal meeting at Camp David, Md.', 'MEETING'],
    ['Discussed bilateral trade.', 'MEETING'],
    ['Attended a U.N. Security Council Summit Meeting.', 'SUMMIT'],
    ['Met with the President. Attended the Summit.', 'MEETING'],
    ['Pastoral visit. Met with the President.', 'OTHER'],
    ['Attended the funeral of a former President.', 'OTHER'],
    ['', 'OTHER'],
  ])('of "%s" is %s', (description, kind) => expect(classifyVisit(description)).toBe(kind));
});

describe('the visitors', () => {
  it.each([
    ['Prime Minister Anna Example', [['Prime Minister', 'Anna Example']]],
    ['Prime Minster Anna Example', [['Prime Minister', 'Anna Example']]],
    ['President- elect Anna Example', [['President-elect', 'Anna Example']]],
    ['President-Elect Anna Example', [['President-elect', 'Anna Example']]],
    [
      'President of the Council of Ministers Anna Example',
      [['President of the Council of Ministers', 'Anna Example']],
    ],
    ['Grand Duke Jean', [['Grand Duke', 'Jean']]],
    ['Anna Kingsley', [[null, 'Anna Kingsley']]],
    [
      'President Anna Example and Prime Minister Ben Other',
      [
        ['President', 'Anna Example'],
        ['Prime Minister', 'Ben Other'],
      ],
    ],
  ])('of "%s" are told with their titles', (text, expected) => {
    expect(visitorsOf(text).map(({ title, name }) => [title, name])).toEqual(expected);
  });
});
