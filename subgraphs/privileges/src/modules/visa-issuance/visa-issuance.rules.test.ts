import { groupingRefusal, namedCountry } from './visa-issuance.rules';

describe('what may be added up', () => {
  test.each([
    [{ series: { eq: 'FISCAL_YEAR' } }],
    [{ series: { in: ['FISCAL_YEAR'] } }],
    [{ series: { ne: 'MONTH' } }],
    [{ not: { series: { eq: 'MONTH' } } }],
    [{ and: [{ year: { gt: 2000 } }, { series: { eq: 'FISCAL_YEAR' } }] }],
    [{ or: [{ series: { eq: 'FISCAL_YEAR' }, year: { eq: 1999 } }, { series: { eq: 'FISCAL_YEAR' } }] }],
  ])('%j leaves the yearly series alone, which may be grouped by year', (where) => {
    expect(groupingRefusal(['COUNTRY', 'YEAR'], where)).toBeUndefined();
  });

  test.each([
    [undefined],
    [{}],
    [{ series: null }],
    [{ series: { eq: null } }],
    [{ not: {} }],
    [{ not: { and: [] } }],
    [{ not: { series: { eq: 'MONTH' }, year: { eq: 2004 } } }],
    [{ year: { eq: 2004 } }],
    [{ or: [{ series: { eq: 'FISCAL_YEAR' } }, { country: { eq: 'FR' } }] }],
  ])('%j leaves both series in, which must not be added up', (where) => {
    expect(groupingRefusal(['COUNTRY'], where)).toMatch(/must not be added up/);
    expect(groupingRefusal(['COUNTRY', 'SERIES'], where)).toBeUndefined();
    expect(groupingRefusal(['SERIES', 'YEAR'], where)).toMatch(/fiscal year/);
  });

  test('months may be added up by month and class, never by fiscal year', () => {
    const where = { series: { eq: 'MONTH' } };
    expect(groupingRefusal(['MONTH', 'VISA_CLASS'], where)).toBeUndefined();
    expect(groupingRefusal(['YEAR'], where)).toMatch(/only the yearly figures are revised/);
  });

  test('a filter names a country when it lets no other pass', () => {
    expect(namedCountry({ country: { eq: 'FR' } })).toBe('FR');
    expect(namedCountry({ country: { in: ['FR'] } })).toBe('FR');
    expect(namedCountry({ country: { in: ['FR', 'JP'] } })).toBeUndefined();
    expect(namedCountry({ country: { ne: 'FR' } })).toBeUndefined();
    expect(namedCountry(null)).toBeUndefined();
  });
});
