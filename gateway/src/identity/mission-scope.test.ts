import type { SubgraphCall } from '../transport/subgraph-call';
import type { SubgraphEndpoint } from '../transport/subgraph-endpoint';
import { missionScope, type MissionScope, type Scope } from './mission-scope';
import { TokenRefused } from './refusal';

const embassy = 'msn_58g9y65hkshbsbjw2jc9fachzc';

describe('the scope of a clerk', () => {
  let calls: SubgraphCall[];
  let answer: (call: SubgraphCall) => unknown;
  let scopeOf: MissionScope;

  beforeEach(() => {
    calls = [];
    answer = () => pageOf(['msn_1', 'msn_2']);
    scopeOf = missionScope([partNamed('events'), partNamed('missions')]);
  });
  afterEach(() => jest.useRealTimers());

  const partNamed = (name: string): SubgraphEndpoint => ({
    name,
    transport: async (call) => {
      if (name !== 'missions') throw new Error('only the missions subgraph knows');
      calls.push(call);
      return answer(call);
    },
    health: async () => undefined,
    close: async () => undefined,
  });
  const pageOf = (ids: readonly string[], endCursor: string | null = null) => ({
    data: {
      mission: {
        sendingState: { code: 'FR' },
        posts: { nodes: ids.map((id) => ({ id })), pageInfo: { hasNextPage: endCursor !== null, endCursor } },
      },
    },
  });
  const scope = (...postIds: string[]): Scope => ({ missionIds: [embassy, ...postIds], stateCode: 'FR' });
  const unavailable = { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } };

  test('is the mission and its posts, as every office knows them', async () => {
    expect(await scopeOf(embassy)).toEqual(scope('msn_1', 'msn_2'));
    expect(calls).toMatchObject([
      { viewer: { roles: ['DESK_OFFICER'], subject: 'gateway' }, variables: { id: embassy, after: null } },
    ]);
  });

  test('has the posts of all pages', async () => {
    answer = ({ variables: { after } }) =>
      after === null ? pageOf(['msn_1'], 'a') : after === 'a' ? pageOf(['msn_2'], 'b') : pageOf(['msn_3']);
    expect(await scopeOf(embassy)).toEqual(scope('msn_1', 'msn_2', 'msn_3'));
  });

  test('has no State for the mission of an organisation', async () => {
    const { mission } = pageOf([]).data;
    answer = () => ({ data: { mission: { ...mission, sendingState: null } } });
    expect(await scopeOf(embassy)).toEqual({ missionIds: [embassy], stateCode: null });
  });

  test('is the same for thirty seconds, and then what it is by then', async () => {
    const [first, second] = await Promise.all([scopeOf(embassy), scopeOf(embassy)]);
    expect(second).toBe(first);
    answer = () => pageOf([]);
    expect(await scopeOf(embassy)).toBe(first);
    expect(calls).toHaveLength(1);
    jest.useFakeTimers({ now: Date.now() + 30_001, doNotFake: ['setTimeout', 'setImmediate', 'nextTick'] });
    expect(await scopeOf(embassy)).toEqual(scope());
  });

  test.each<[string, () => unknown]>([
    ['is out of reach', () => Promise.reject(new Error('connect ECONNREFUSED'))],
    ['gives an error', () => ({ ...pageOf(['msn_1']), errors: [{ message: 'late' }] })],
    ['gives no data', () => ({ data: null })],
    ['gives no posts', () => ({ data: { mission: { ...pageOf([]).data.mission, posts: null } } })],
    [
      'gives no code of the State',
      () => ({ data: { mission: { ...pageOf([]).data.mission, sendingState: { code: 7 } } } }),
    ],
    ['does not say which State', () => ({ data: { mission: { posts: pageOf([]).data.mission.posts } } })],
    [
      'gives a post without an id',
      () => {
        const { mission } = pageOf([]).data;
        return { data: { mission: { ...mission, posts: { ...mission.posts, nodes: [{}] } } } };
      },
    ],
    ['gives pages without an end', () => pageOf(['msn_1'], 'again')],
    ['gives nonsense', () => 'nonsense'],
  ])('is not guessed when the missions subgraph %s, and asked for again', async (_, faulty) => {
    answer = faulty;
    await expect(scopeOf(embassy)).rejects.toMatchObject(unavailable);
    answer = () => pageOf(['msn_1']);
    expect(await scopeOf(embassy)).toEqual(scope('msn_1'));
  });

  test('is not waited for without end, and what is pending is not remembered', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    answer = () => new Promise(() => undefined);
    const asked = [scopeOf(embassy), scopeOf(embassy)].map((each) =>
      expect(each).rejects.toMatchObject(unavailable),
    );
    await jest.advanceTimersByTimeAsync(3001);
    await Promise.all(asked);
    expect(calls).toHaveLength(1);
    answer = () => pageOf(['msn_1']);
    expect(await scopeOf(embassy)).toEqual(scope('msn_1'));
  });

  test('is said to be the database’s fault where it is', async () => {
    answer = () => ({ data: { mission: null }, errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
    await expect(scopeOf(embassy)).rejects.toMatchObject({
      extensions: { code: 'DATABASE_UNAVAILABLE', retryAfter: 2 },
    });
  });

  test('is none for a mission that does not exist', async () => {
    answer = () => ({ data: { mission: null } });
    await expect(scopeOf(embassy)).rejects.toThrow(TokenRefused);
  });

  test('cannot be found without a missions subgraph', async () => {
    await expect(missionScope([])(embassy)).rejects.toMatchObject(unavailable);
  });
});
