// Where the points lie from which travel is measured.
import type { Point } from '../../values/distance';
import type { travelReferencePoints } from './travel-regime.tables';

/** Coordinates of the reference points (R43). */
export const referencePoints: Readonly<Record<(typeof travelReferencePoints)[number], Point>> = {
  WHITE_HOUSE: { latitude: 38.8977, longitude: -77.0365 },
  COLUMBUS_CIRCLE: { latitude: 40.7681, longitude: -73.9819 },
};
