// Which values of a scalar are in order.
import { isJson } from '../json/values';

/** Tests of the scalars of a graph, by their names. */
export type ScalarTests = Readonly<Record<string, (value: unknown) => boolean>>;

/** The scalars that every graph has. */
const everywhere: ScalarTests = {
  Int: (value) => Number.isInteger(value) && Number(value) >= -(2 ** 31) && Number(value) < 2 ** 31,
  Float: (value) => Number.isFinite(value),
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
};

/** The test of a scalar; one of which nothing is known may be all that JSON can say. */
export function scalarTest(name: string, known: ScalarTests): (value: unknown) => boolean {
  const tests = new Map([...Object.entries(known), ...Object.entries(everywhere)]);
  return tests.get(name) ?? isJson;
}
