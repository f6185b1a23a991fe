// The scalars of the graph: legal days, moments, exact decimals, and the facts that pass between subgraphs.
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { badInput } from '../errors/graph-error';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const DECIMAL = /^-?\d{1,15}(\.\d{1,6})?$/;

/** A legal day `YYYY-MM-DD`; the day must exist. */
export const DateScalar = scalar('Date', (text) => {
  const parts = DAY.exec(text);
  const moment = new Date(`${text}T00:00:00Z`);
  if (parts === null || Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== text) {
    throw badInput(`"${text}" is not a date: write a day that exists as YYYY-MM-DD, e.g. 2026-03-31`);
  }
  return text;
});

/** A moment: an ISO 8601 date-time with its offset. Answers are in UTC with milliseconds. */
export const DateTimeScalar = scalar(
  'DateTime',
  (text) => {
    const moment = new Date(text);
    if (!MOMENT.test(text) || Number.isNaN(moment.getTime())) {
      throw badInput(`"${text}" is not a date-time: write it with its offset, e.g. 2026-03-31T14:00:00Z`);
    }
    return moment;
  },
  (value) => (value instanceof Date ? value.toISOString() : String(value)),
);

/** An exact decimal number as text: money never passes through binary fractions. */
export const DecimalScalar = scalar('Decimal', (text) => {
  if (!DECIMAL.test(text))
    throw badInput(
      `"${text}" is not a decimal: write up to 15 digits and 6 decimals as text, e.g. "1250.00"`,
    );
  return text;
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

function scalar<Value>(
  name: string,
  parse: (text: string) => Value,
  write: (value: unknown) => string = String,
): GraphQLScalarType<Value | string, string> {
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
