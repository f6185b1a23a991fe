// A scalar takes what it can keep, and gives back what it took.
import * as fc from 'fast-check';
import { GraphQLError, Kind, parseValue, type GraphQLScalarType } from 'graphql';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars';

/** What a scalar makes of a text, as a variable and as a literal; `refused` when it is BAD_USER_INPUT. */
function readings(scalar: GraphQLScalarType, text: string): unknown[] {
  return [
    () => scalar.parseValue(text),
    () => scalar.parseLiteral({ kind: Kind.STRING, value: text }),
    () => scalar.parseLiteral(parseValue(JSON.stringify(text))),
  ].map((read) => {
    try {
      return read();
    } catch (error) {
      if (error instanceof GraphQLError && error.extensions['code'] === 'BAD_USER_INPUT') return 'refused';
      throw error;
    }
  });
}

const thrice = (value: unknown): unknown[] => [value, value, value];
const refused = thrice('refused');

/** What is answered where a text was given; `refused` when it is. */
function roundTrip(scalar: GraphQLScalarType, text: string): unknown {
  const [value] = readings(scalar, text);
  return value === 'refused' ? value : scalar.serialize(value);
}

/** The days of a month, as children learn them. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days from the first one of the year 1, counted one year and one month after the other. */
function dayNumber(year: number, month: number, day: number): number {
  const past = year - 1;
  let days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  for (let each = 1; each < month; each += 1) days += daysIn(year, each);
  return days + day - 1;
}

const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** Years where something is special, and any. */
const years = fc.oneof(fc.constantFrom(0, 1, 1900, 2000, 2024, 2026, 9999), fc.nat(9999));
const months = fc.integer({ min: 0, max: 13 });
const days = fc.oneof(fc.integer({ min: 0, max: 32 }), fc.constantFrom(28, 29, 30, 31));

describe('Date', () => {
  test('takes every day of the calendar as it is, and no other', () => {
    fc.assert(
      fc.property(years, months, days, (year, month, day) => {
        const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
        const taken = isDay(year, month, day) ? text : 'refused';
        expect(readings(DateScalar, text)).toEqual(thrice(taken));
        expect(roundTrip(DateScalar, text)).toBe(taken);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['a day that September has not', '2026-09-31'],
    ['a leap day of a year that is none', '2026-02-29'],
    ['a leap day of a century', '1900-02-29'],
    ['the year 0', '0000-01-01'],
    ['a year before the first', '-0001-01-01'],
    ['a year of six digits', '+002026-01-01'],
    ['the year 0 in six digits', '+000000-01-01'],
    ['a moment', '2026-01-01T00:00:00Z'],
    ['a week', '2026-W01-1'],
    ['no hyphens', '20260101'],
    ['one digit', '2026-1-1'],
    ['other digits', '２０２６-01-01'],
    ['spaces', ' 2026-01-01'],
    ['an end of line', '2026-01-01\n'],
    ['words', 'infinity'],
    ['nothing', ''],
  ])('refuses %s: %j', (_, text) => expect(readings(DateScalar, text)).toEqual(refused));

  test('repeats no more of what it refuses than it takes to find it', () => {
    expect(() => DateScalar.parseValue('9'.repeat(100_000))).toThrow(/^"9{100}…" is not a date/);
  });

  test.each([new Date(), 20260101, '2026-01-01T00:00:00.000Z'])('writes nothing else: %p', (value) => {
    expect(() => DateScalar.serialize(value)).toThrow('as Date');
  });
});

describe('DateTime', () => {
  const parts = fc.record({
    year: years,
    month: months,
    day: days,
    hour: fc.integer({ min: 0, max: 25 }),
    minute: fc.integer({ min: 0, max: 61 }),
    second: fc.option(fc.integer({ min: 0, max: 61 })),
    fraction: fc.option(fc.stringMatching(/^(\d{1,3}|\d{3}0{1,6}|\d{4,9})$/)),
    sign: fc.constantFrom('Z', '+', '-'),
    hours: fc.integer({ min: 0, max: 16 }),
    minutes: fc.oneof(fc.constantFrom(0, 30, 45), fc.integer({ min: 0, max: 61 })),
  });

  test('takes every moment of the calendar, to the millisecond, and changes none', () => {
    let taken = 0;
    fc.assert(
      fc.property(parts, (given) => {
        const { year, month, day, hour, minute, second, fraction, sign, hours, minutes } = given;
        const offset = sign === 'Z' ? 'Z' : `${sign}${digits(hours, 2)}:${digits(minutes, 2)}`;
        const seconds =
          second === null ? '' : `:${digits(second, 2)}${fraction === null ? '' : `.${fraction}`}`;
        const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}T${digits(hour, 2)}:${digits(minute, 2)}${seconds}${offset}`;
        const shift = sign === 'Z' ? 0 : (sign === '+' ? -1 : 1) * (hours * 60 + minutes);
        const exists =
          isDay(year, month, day) &&
          second !== null &&
          hour <= 23 &&
          minute <= 59 &&
          second <= 59 &&
          (sign === 'Z' || (minutes <= 59 && hours * 60 + minutes <= 14 * 60)) &&
          offset !== '-00:00';
        const kept = second === null || fraction === null || /^0*$/.test(fraction.slice(3));
        const thousandths =
          second === null || fraction === null ? 0 : Number(fraction.slice(0, 3).padEnd(3, '0'));
        const minutesInAll = dayNumber(year, month, day) * 1440 + hour * 60 + minute + shift;
        const isInside = minutesInAll >= 0 && minutesInAll < dayNumber(10_000, 1, 1) * 1440;
        const milliseconds =
          (minutesInAll - dayNumber(1970, 1, 1) * 1440) * 60_000 + (second ?? 0) * 1000 + thousandths;
        const moment = exists && kept && isInside ? new Date(milliseconds) : 'refused';
        expect(readings(DateTimeScalar, text)).toEqual(thrice(moment));
        const written = roundTrip(DateTimeScalar, text);
        expect(readings(DateTimeScalar, String(written))).toEqual(thrice(moment));
        if (moment !== 'refused') taken += 1;
      }),
      { numRuns: 5000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  test.each([
    ['2026-09-30T10:00:00Z', '2026-09-30T10:00:00.000Z'],
    ['2024-02-29T23:59:59.999Z', '2024-02-29T23:59:59.999Z'],
    ['2026-01-01T00:00:00.120000000Z', '2026-01-01T00:00:00.120Z'],
    ['2026-01-01T00:00:00+14:00', '2025-12-31T10:00:00.000Z'],
    ['2026-01-01T00:00:00-12:00', '2026-01-01T12:00:00.000Z'],
    ['2026-01-01T05:45:00+05:45', '2026-01-01T00:00:00.000Z'],
    ['2026-01-01T00:00:00+00:00', '2026-01-01T00:00:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ])('takes %s as %s', (text, moment) => {
    expect(DateTimeScalar.serialize(DateTimeScalar.parseValue(text))).toBe(moment);
  });

  test.each([
    ['a day that September has not', '2026-09-31T10:00:00Z'],
    ['a leap day of a year that is none', '2026-02-29T10:00:00Z'],
    ['24:00, which is another day', '2026-01-01T24:00:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['a minute of sixty', '2026-01-01T10:60:00Z'],
    ['the year 0', '0000-01-01T00:00:00Z'],
    ['a year of six digits', '+002026-01-01T00:00:00Z'],
    ['the year 0 in six digits', '+000000-01-01T00:00:00Z'],
    ['what an offset leads out of the calendar, before it', '0001-01-01T00:00:00+01:00'],
    ['what an offset leads out of the calendar, after it', '9999-12-31T23:59:59-00:30'],
    ['an offset that is not known', '2026-01-01T00:00:00-00:00'],
    ['no offset', '2026-01-01T00:00:00'],
    ['no seconds', '2026-01-01T00:00Z'],
    ['no seconds before an offset', '2026-01-01T00:00+02:00'],
    ['an offset of no place', '2026-01-01T00:00:00+14:01'],
    ['an offset of 24 hours', '2026-01-01T00:00:00+24:00'],
    ['an offset without minutes', '2026-01-01T00:00:00+02'],
    ['finer than a millisecond', '2026-01-01T00:00:00.0001Z'],
    ['a fraction without an end', `2026-01-01T00:00:00.${'0'.repeat(1000)}Z`],
    ['a comma', '2026-01-01T00:00:00,5Z'],
    ['small letters', '2026-01-01t00:00:00z'],
    ['a space', '2026-01-01 00:00:00Z'],
    ['the name of a zone', '2026-01-01T00:00:00Z[Europe/Paris]'],
    ['a day', '2026-01-01'],
    ['an end of line', '2026-01-01T00:00:00Z\n'],
    ['words', 'now'],
  ])('refuses %s: %j', (_, text) => expect(readings(DateTimeScalar, text)).toEqual(refused));

  test('says that the seconds are missing', () => {
    expect(() => DateTimeScalar.parseValue('2026-09-30T10:00Z')).toThrow(
      '"2026-09-30T10:00Z" has no seconds: write them, e.g. 2026-03-31T14:00:00Z (RFC 3339)',
    );
  });

  test.each([
    [new Date(Number.NaN), 'Invalid time value'],
    [0, 'a resolver gave number as DateTime'],
    ['2026-09-31T10:00:00Z', 'is not a date-time'],
    ['2026-01-01 00:00:00+00', 'is not a date-time'],
  ])('writes nothing else: %p', (value, message) =>
    expect(() => DateTimeScalar.serialize(value)).toThrow(message),
  );
});

describe('Decimal', () => {
  test('takes numbers as they are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(0|[1-9]\d{0,14})(\.\d{1,6})?$/), (text) => {
        expect(readings(DecimalScalar, text)).toEqual(thrice(text));
        expect(roundTrip(DecimalScalar, text)).toBe(text);
      }),
    );
  });

  test.each([
    ['a zero below zero', '-0'],
    ['a zero below zero with decimals', '-0.00'],
    ['a zero before it', '007'],
    ['an exponent', '1e3'],
    ['too many digits', '1234567890123456'],
    ['too many decimals', '0.1234567'],
    ['no digit before the point', '.5'],
    ['no digit after it', '5.'],
    ['a plus', '+5'],
    ['a comma', '1,5'],
    ['what is no number', 'NaN'],
    ['what has no end', 'Infinity'],
    ['nothing', ''],
    ['other digits', '١٢'],
  ])('refuses %s: %j', (_, text) => expect(readings(DecimalScalar, text)).toEqual(refused));

  test('writes no binary fraction', () =>
    expect(() => DecimalScalar.serialize(0.1)).toThrow('a resolver gave number as Decimal'));
});

describe.each([DateScalar, DateTimeScalar, DecimalScalar])('%s', (scalar) => {
  test('is written as a string and as nothing else', () => {
    for (const value of [2026, 1.5, true, {}, [], ['2026-01-01'], null])
      expect(() => scalar.parseValue(value)).toThrow(`${scalar.name} must be a string`);
    for (const text of ['2026', '1.5', 'true', '{}', '["2026-01-01"]', 'WORD', '{ a: $x }'])
      expect(() => scalar.parseLiteral(parseValue(text))).toThrow(`${scalar.name} must be a string`);
  });

  test('refuses any other text, and never fails at one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect([text, 'refused']).toContain(roundTrip(scalar, text));
      }),
      { numRuns: 1000 },
    );
  });
});
