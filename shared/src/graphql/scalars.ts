// The scalars of the graph: legal days, moments, exact decimals, and the facts that pass between subgraphs. What would have to be
// changed to be kept is refused: a day that does not exist is not the next one.
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { badInput, type GraphError } from '../errors/graph-error';
import { quoted } from '../printable';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.(\d{1,9}))?(Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;
const WITHOUT_SECONDS = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;
const DECIMAL = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/;
const ZERO_BELOW_ZERO = /^-[0.]+$/;

/** True for a day of the calendar that the database has, too: it knows no year 0. */
function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year === undefined || year === '0000') return false;
  // The day 0 of a month is the last one before it.
  const last = new Date(0);
  last.setUTCFullYear(Number(year), Number(month), 0);
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last.getUTCDate();
}

/** A legal day `YYYY-MM-DD`; the day must exist. */
export const DateScalar = scalar('Date', {
  parse: (text) => {
    if (!isDay(text))
      throw badInput(`${quoted(text)} is not a date: write a day that exists as YYYY-MM-DD, e.g. 2026-03-31`);
    return text;
  },
  write: (value) => (typeof value === 'string' && value.length === 10 ? value : unwritable('Date', value)),
});

/**
 * A moment: a date-time of RFC 3339 with seconds and its offset. Answers are in UTC with milliseconds, and no finer moment is kept. There are
 * no leap seconds and no 24:00; the offset -00:00 says that the offset is not known (RFC 3339).
 */
export const DateTimeScalar = scalar('DateTime', {
  parse: readMoment,
  write: (value) => {
    const moment = typeof value === 'string' ? readMoment(value) : value;
    return moment instanceof Date ? moment.toISOString() : unwritable('DateTime', value);
  },
});

function readMoment(text: string): Date {
  if (WITHOUT_SECONDS.test(text))
    throw badInput(`${quoted(text)} has no seconds: write them, e.g. 2026-03-31T14:00:00Z (RFC 3339)`);
  const [, day = '', fraction = '', offset] = MOMENT.exec(text) ?? [];
  if (offset === undefined || offset === '-00:00' || !isDay(day)) throw noMoment(text);
  if (/[1-9]/.test(fraction.slice(3)))
    throw badInput(`${quoted(text)} is finer than a millisecond: write at most three digits of a second`);
  const moment = new Date(text);
  const year = moment.getUTCFullYear();
  // At the ends of the calendar an offset leads out of it.
  if (Number.isNaN(year) || year < 1 || year > 9999) throw noMoment(text);
  return moment;
}

function noMoment(text: string): GraphError {
  return badInput(
    `${quoted(text)} is not a date-time: write a moment that exists with its offset, e.g. 2026-03-31T14:00:00Z`,
  );
}

/** An exact decimal number as text: money never passes through binary fractions. */
export const DecimalScalar = scalar('Decimal', {
  parse: (text) => {
    if (!DECIMAL.test(text) || ZERO_BELOW_ZERO.test(text))
      throw badInput(
        `${quoted(text)} is not a decimal: write up to 15 digits and 6 decimals as text, e.g. "1250.00"`,
      );
    return text;
  },
  write: (value) => (typeof value === 'string' ? value : unwritable('Decimal', value)),
});

/** Facts on their way from one subgraph to another, as plain JSON; only the gateway passes them on. */
export const FactsScalar = new GraphQLScalarType({ name: 'Facts' });

/** Resolvers of the graph's own scalars. */
export const scalars = {
  Date: DateScalar,
  DateTime: DateTimeScalar,
  Decimal: DecimalScalar,
  Facts: FactsScalar,
};

/** Tells the values in answers that are of the scalars of the graph. Days and moments that do not exist look like others. */
export const scalarTests = {
  Date: looksLike(DAY),
  DateTime: looksLike(MOMENT),
  Decimal: looksLike(DECIMAL),
};

function looksLike(pattern: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && pattern.test(value);
}

function unwritable(name: string, value: unknown): never {
  throw new Error(`a resolver gave ${typeof value} as ${name}`);
}

interface Ways<Value> {
  /** Reads what a client sent. Throws BAD_USER_INPUT. */
  parse(text: string): Value;
  /** Writes what a resolver gave. Throws for what would be written as something else. */
  write(value: unknown): string;
}

function scalar<Value>(name: string, { parse, write }: Ways<Value>): GraphQLScalarType<Value, string> {
  const parseText = (value: unknown): Value => {
    if (typeof value !== 'string') throw badInput(`${name} must be a string`);
    return parse(value);
  };
  return new GraphQLScalarType({
    name,
    serialize: write,
    parseValue: parseText,
    parseLiteral: (node: ValueNode) => parseText(node.kind === Kind.STRING ? node.value : undefined),
  });
}
