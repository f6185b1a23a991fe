// Whether a point lies inside an area on the map.

/** Longitude, then latitude, in degrees of WGS 84. */
export type Position = [longitude: number, latitude: number];

/** Areas, each an outer ring and then its holes; a ring is a closed list of positions (RFC 7946, MultiPolygon). */
export type Polygons = Position[][][];

/**
 * True when the point lies in one of the areas and in none of its holes. Counts how often a ray from the point crosses the
 * ring; on planes of a city's size degrees serve as they are. A point exactly on an edge may fall to either side.
 */
export function contains(polygons: Polygons, longitude: number, latitude: number): boolean {
  return polygons.some(([outer, ...holes]) => {
    if (outer === undefined || !insideRing(outer, longitude, latitude)) return false;
    return !holes.some((hole) => insideRing(hole, longitude, latitude));
  });
}

function insideRing(ring: Position[], longitude: number, latitude: number): boolean {
  let inside = false;
  let previous = ring.at(-1);
  for (const current of ring) {
    if (previous !== undefined && crosses(previous, current, [longitude, latitude])) inside = !inside;
    previous = current;
  }
  return inside;
}

/** Whether the eastward ray from the point crosses the edge; each edge owns its lower end, so no corner counts twice. */
function crosses([x1, y1]: Position, [x2, y2]: Position, [x, y]: Position): boolean {
  if (y1 > y === y2 > y) return false;
  return x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
}
