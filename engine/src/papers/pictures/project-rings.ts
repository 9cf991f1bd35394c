// Outlines on a map brought into a box of the picture: north up, both directions in one scale, points that nobody sees left out.

type Point = readonly [x: number, y: number];

/** Outlines of one place. */
export type Rings = readonly (readonly Point[])[];

/** Nearer to the last point than this, in pixels, a point is left out. */
const nearest = 0.4;

/** The outlines of all places in a box, and the height that they need of it. */
export function projectRings(
  places: readonly Rings[],
  degrees: boolean,
  box: { readonly width: number; readonly height: number },
): { readonly places: readonly Rings[]; readonly height: number } {
  const [west, east, south, north] = boundsOf(places);
  // A degree of longitude is as much shorter as the cosine of the latitude says.
  const squeeze = degrees ? Math.cos((((south + north) / 2) * Math.PI) / 180) : 1;
  const scale = Math.min(box.width / ((east - west) * squeeze || 1), box.height / (north - south || 1));
  const left = (box.width - (east - west) * squeeze * scale) / 2;
  const placed = ([x, y]: Point): Point => [left + (x - west) * squeeze * scale, (north - y) * scale];
  return {
    places: places.map((rings) => rings.map((ring) => thinned(ring.map(placed)))),
    height: Math.ceil((north - south) * scale),
  };
}

function boundsOf(places: readonly Rings[]): readonly [number, number, number, number] {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const rings of places)
    for (const ring of rings)
      for (const [x, y] of ring) {
        [west, east] = [Math.min(west, x), Math.max(east, x)];
        [south, north] = [Math.min(south, y), Math.max(north, y)];
      }
  return Number.isFinite(west) ? [west, east, south, north] : [0, 0, 0, 0];
}

const thinned = (ring: readonly Point[]): readonly Point[] => {
  const kept: Point[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= nearest) kept.push(point);
  }
  return kept;
};

/** Where the largest outline of a place has its middle, and how wide it is. */
export function middleOf(rings: Rings): { readonly x: number; readonly y: number; readonly width: number } {
  const [largest] = rings
    .map((ring) => ({ ring, ...areaOf(ring) }))
    .toSorted((a, b) => Math.abs(b.area) - Math.abs(a.area));
  if (largest === undefined) return { x: 0, y: 0, width: 0 };
  const { ring, area, x, y } = largest;
  const all = ring.map(([east]) => east);
  const [from, to] = [Math.min(...all), Math.max(...all)];
  // An outline without an area is a line: its middle is that of its points.
  return area === 0
    ? { x: (from + to) / 2, y: ring[0]?.[1] ?? 0, width: to - from }
    : { x: x / (3 * area), y: y / (3 * area), width: to - from };
}

/** Twice the area of an outline, with its sign, and the sums that its centre of gravity is made of. */
const areaOf = (ring: readonly Point[]): { readonly area: number; readonly x: number; readonly y: number } => {
  let [area, x, y] = [0, 0, 0];
  for (const [at, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(at + 1) % ring.length]!;
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return { area, x, y };
};
