// Features of a GeoJSON file (RFC 7946), which is one value and therefore read whole.
import { z } from 'zod';
import { BrokenFile, fetchAgain, wholeTextOf } from './reader';
import type { ReadOptions, Rejection } from './source';

const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });

/** A feature in the shape that was asked for, or why it has another; `line` is its number in the collection, from 1. */
export type ReadFeature<T> = { feature: T; line: number } | { rejection: Rejection };

/**
 * The features of a file, each in the given shape. Throws BrokenFile when the file is no feature collection, was cut off, or
 * has features but none of the shape, which means that its columns are others.
 */
export async function featuresOf<T>(
  path: string,
  shape: z.ZodType<T>,
  options?: ReadOptions,
): Promise<ReadFeature<T>[]> {
  const parsed = collection.safeParse(jsonOf(path, await wholeTextOf(path, options)));
  if (!parsed.success)
    throw new BrokenFile(path, 1, `not a GeoJSON feature collection. Check that it is the right file.`);
  const features = parsed.data.features.map((value, index) => inShape(value, shape, index + 1));
  const [first] = features;
  if (first !== undefined && 'rejection' in first && features.every((feature) => 'rejection' in feature)) {
    const what = `no feature has the columns of this kind (${first.rejection.reason}). Check that it is the right file.`;
    throw new BrokenFile(path, 1, what);
  }
  return features;
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split('\n').length;
    throw new BrokenFile(path, lines, `not complete JSON; the file may have been cut off. ${fetchAgain}`);
  }
}

function inShape<T>(value: unknown, shape: z.ZodType<T>, line: number): ReadFeature<T> {
  const parsed = shape.safeParse(value);
  if (parsed.success) return { feature: parsed.data, line };
  const [issue] = parsed.error.issues;
  const column = issue?.path.map(String).join('.');
  return {
    rejection: {
      line,
      column,
      value: JSON.stringify(value).slice(0, 80),
      reason: `${column}: ${issue?.message}`,
    },
  };
}

/** Longitude and latitude; a third value, the height, is dropped. */
export const position = z
  .array(z.number())
  .min(2)
  .refine(
    ([x = 999, y = 999]) => Math.abs(x) <= 180 && Math.abs(y) <= 90,
    'not a longitude and a latitude in degrees',
  )
  .transform(([x = 0, y = 0]): [number, number] => [x, y]);
