import { alteredBy, mayBecome, mayBelong, missingInRequest, type MissionRequest } from './mission.rules';
import { missionKinds } from './mission.tables';

const complete: MissionRequest = {
  kind: 'CONSULATE',
  sendingStateCode: 'FR',
  parentId: 'msn_1',
  organization: null,
  consularDistrict: 'New England',
  city: 'Boston',
  justification: 'Many nationals live there.',
};

describe('a request for a mission (VCDR 2, 12; VCCR 4; R47)', () => {
  test.each([
    [{}, []],
    [{ consularDistrict: '  ', justification: null }, ['consularDistrict', 'justification']],
    [{ parentId: null, city: null }, ['parentId', 'city']],
    [{ kind: 'HONORARY_POST', consularDistrict: null }, ['consularDistrict']],
    [{ kind: 'EMBASSY', parentId: null, consularDistrict: null }, []],
    [{ kind: 'EMBASSY', sendingStateCode: null }, ['sendingStateCode']],
    [{ kind: 'EMBASSY_BRANCH', parentId: null, consularDistrict: null }, ['parentId']],
    [{ kind: 'UN_MISSION', parentId: null, consularDistrict: null }, ['organization']],
    [{ kind: 'INTERNATIONAL_ORGANIZATION', sendingStateCode: null, parentId: null }, []],
  ] as const)('with %j lacks %j', (more, missing) =>
    expect(missingInRequest({ ...complete, ...more })).toEqual(missing),
  );

  test('posts, branches and offices belong to a mission, missions to States and organizations to none', () =>
    expect(missionKinds.filter((kind) => !mayBelong(kind))).toEqual([
      'EMBASSY',
      'UN_MISSION',
      'UN_OBSERVER',
      'OAS_MISSION',
      'INTERNATIONAL_ORGANIZATION',
      'DELEGATION',
    ]));
});

describe('a change of a post (VCCR 4(3), 9)', () => {
  test.each([
    ['CONSULATE', 'CONSULATE_GENERAL', true],
    ['CONSULAR_AGENCY', 'CONSULAR_AGENCY', true],
    ['CONSULATE', 'HONORARY_POST', false],
    ['EMBASSY', 'EMBASSY', true],
    ['EMBASSY', 'CONSULATE', false],
  ] as const)('from %s to %s: %s', (from, to, may) => expect(mayBecome(from, to)).toBe(may));

  const seat = { street: '1 Beacon St', city: 'Boston', stateCode: 'MA', postalCode: '02108' };
  const post = { ...seat, kind: 'CONSULATE', consularDistrict: 'New England' } as const;

  test.each([
    [{}, []],
    [{ kind: 'CONSULATE', consularDistrict: 'New England', seat }, []],
    [{ kind: 'CONSULATE_GENERAL', consularDistrict: 'Massachusetts' }, ['class', 'district']],
    [{ seat: { ...seat, street: '2 Beacon St' } }, ['seat']],
  ] as const)('%j alters %j', (asked, altered) => expect(alteredBy(post, asked)).toEqual(altered));
});
