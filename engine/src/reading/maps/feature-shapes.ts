// The features of a GeoJSON file with their outlines; what is wrong with a feature is said, and where.
import type { MapPoint } from "./township-map.js";

/** A feature that is an area. */
export interface AreaFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly rings: readonly (readonly MapPoint[])[];
}

/** The features that are areas, or the number of the first (from 1) that cannot be read. */
export type FeaturesRead = { readonly features: readonly AreaFeature[] } | { readonly broken: number };

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The features of a collection; null where the file is none. Points, lines and features without a place are no areas. */
export function areaFeatures(json: unknown): FeaturesRead | null {
  if (!isObject(json) || json["type"] !== "FeatureCollection" || !Array.isArray(json["features"])) return null;
  const features: AreaFeature[] = [];
  for (const [at, feature] of (json["features"] as readonly unknown[]).entries()) {
    const read = featureOf(feature);
    if (read === "broken") return { broken: at + 1 };
    if (read !== null) features.push(read);
  }
  return { features };
}

function featureOf(feature: unknown): AreaFeature | "broken" | null {
  if (!isObject(feature) || feature["type"] !== "Feature") return "broken";
  const { geometry, properties } = feature;
  if (!isObject(geometry)) return geometry === null || geometry === undefined ? null : "broken";
  const { type, coordinates } = geometry;
  if (type !== "Polygon" && type !== "MultiPolygon") return null;
  const polygons: unknown = type === "Polygon" ? [coordinates] : coordinates;
  if (!Array.isArray(polygons)) return "broken";
  const rings = polygons.flatMap((polygon: unknown) =>
    Array.isArray(polygon) ? (polygon as readonly unknown[]) : [null],
  );
  return rings.length > 0 && rings.every(isRing)
    ? { properties: isObject(properties) ? properties : {}, rings }
    : "broken";
}

/** Three corners and the first again. */
const isRing = (ring: unknown): ring is readonly MapPoint[] =>
  Array.isArray(ring) &&
  ring.length >= 4 &&
  ring.every((point) => Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1]));
