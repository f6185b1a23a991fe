// Distances on the globe, and the box that encloses a circle on it.

/** A point on the map, in degrees (WGS 84). */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Mean radius of the earth in kilometres. */
export const EARTH_RADIUS_KM = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** Great-circle distance in kilometres. */
export function distanceKm(from: Point, to: Point): number {
  const [north, east] = [radians(to.latitude - from.latitude), radians(to.longitude - from.longitude)];
  const h =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Edges of a box, in degrees; no longitudes when the circle reaches a pole or crosses the 180th meridian. */
export interface Box {
  south: number;
  north: number;
  longitudes: { west: number; east: number } | undefined;
}

/** The smallest box of latitudes and longitudes that holds every point within a distance, in kilometres. */
export function boxAround(centre: Point, radiusKm: number): Box {
  const angle = radiusKm / EARTH_RADIUS_KM;
  const south = Math.max(-90, centre.latitude - degrees(angle));
  const north = Math.min(90, centre.latitude + degrees(angle));
  if (south === -90 || north === 90) return { south, north, longitudes: undefined };
  const reach = degrees(Math.asin(Math.sin(angle) / Math.cos(radians(centre.latitude))));
  const [west, east] = [centre.longitude - reach, centre.longitude + reach];
  return { south, north, longitudes: west < -180 || east > 180 ? undefined : { west, east } };
}

/** Distance of a row from a point in kilometres, to the metre; null when the row is not on the map. */
export function distanceFrom(
  point: Point,
  row: { latitude: number | null; longitude: number | null },
): number | null {
  const { latitude, longitude } = row;
  if (latitude === null || longitude === null) return null;
  return Math.round(distanceKm(point, { latitude, longitude }) * 1000) / 1000;
}
