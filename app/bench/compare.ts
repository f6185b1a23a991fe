// Whether two contestants gave the same answer; an answer that was found good once is known again by its bytes.
import type { ContestantName, OperationName } from './config';

/** Where two values differ first, e.g. `data.missions.nodes.3.name`, and what stands there. */
export interface Difference {
  path: string;
  expected: unknown;
  actual: unknown;
}

/** The first place at which two JSON values differ; the order of keys does not matter. */
export function firstDifference(expected: unknown, actual: unknown, path = 'data'): Difference | undefined {
  if (Object.is(expected, actual)) return undefined;
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length)
      return { path: `${path}.length`, expected: expected.length, actual: actual.length };
    return firstOf(expected.keys(), (key) => firstDifference(expected[key], actual[key], `${path}.${key}`));
  }
  if (isRecord(expected) && isRecord(actual)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return firstOf(keys, (key) => firstDifference(expected[key], actual[key], `${path}.${key}`));
  }
  return { path, expected, actual };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstOf<Key>(
  keys: Iterable<Key>,
  find: (key: Key) => Difference | undefined,
): Difference | undefined {
  for (const key of keys) {
    const found = find(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A contestant gave another answer than the first one; the message says where. */
export class WrongAnswer extends Error {}

/** What a contestant was asked. */
export interface Asked {
  contestant: ContestantName;
  operation: OperationName;
  /** Index of the set of variables. */
  variant: number;
}

/** The answers of the first contestant, and the bytes of every contestant that were found equal to them. */
export class Answers {
  private readonly reference = new Map<string, unknown>();
  private readonly good = new Map<string, Buffer>();

  /**
   * Whether an answer is good: the first one to an operation is, and so is every later one with equal data. False for
   * one that is no answer: another status than 200, errors, no data. Throws WrongAnswer where data differ.
   */
  check(asked: Asked, status: number, body: Buffer): boolean {
    const { contestant, operation, variant } = asked;
    const own = `${contestant} ${operation} ${variant}`;
    if (status === 200 && this.good.get(own)?.equals(body) === true) return true;
    const data = status === 200 ? dataOf(body) : undefined;
    if (data === undefined) return false;
    const key = `${operation} ${variant}`;
    if (!this.reference.has(key)) this.reference.set(key, data);
    const difference = firstDifference(this.reference.get(key), data);
    if (difference !== undefined) throw new WrongAnswer(describe(asked, difference));
    this.good.set(own, body);
    return true;
  }
}

/** The data of an answer without errors. */
function dataOf(body: Buffer): unknown {
  const answer = parse(body);
  return isRecord(answer) && answer['errors'] === undefined && isRecord(answer['data'])
    ? answer['data']
    : undefined;
}

/** What an answer says that is none. */
export function complaintOf(status: number, body: Buffer): string {
  const answer = parse(body);
  const errors = isRecord(answer) && Array.isArray(answer['errors']) ? (answer['errors'] as unknown[]) : [];
  const [first] = errors;
  if (isRecord(first) && typeof first['message'] === 'string') return first['message'];
  return `status ${status}: ${body.toString('utf8').slice(0, 200)}`;
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function describe({ contestant, operation, variant }: Asked, { path, expected, actual }: Difference): string {
  return `"${contestant}" on the operation "${operation}", variables ${variant}, differs from the first contestant at ${path}: expected ${textOf(expected)}, got ${textOf(actual)}`;
}

function textOf(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}
