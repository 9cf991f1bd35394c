// A map of the townships from a GeoJSON file: read strictly, and what it does not hold is said.
import type { Diagnostic } from "../../diagnostics/index.js";
import { errorAt, jsonOf, noteAt, warningAt } from "../../diagnostics/index.js";
import type { AreaFeature } from "./feature-shapes.js";
import { areaFeatures } from "./feature-shapes.js";
import { matchNames } from "./match-names.js";
import type { TownshipMap } from "./township-map.js";

/** A map, or why there is none. */
export interface MapRead {
  readonly map: TownshipMap | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Outlines of a county in full detail have tens of thousands of points; a file with more holds something else. */
const mostPoints = 500_000;
/** How many names a sentence holds. */
const namesShown = 8;

/**
 * Reads the townships of a county from the text of a GeoJSON file (乡镇地图).
 *
 * Rule: names are compared as townships are, and the property with most matches is the name.
 * The file is a FeatureCollection of polygons. Which of their properties is the name is told by the data: the one whose values are
 * townships of it most often. `townships` are those that the schools name. Units: degrees, or metres of a projection. Zeros: a
 * township without any school is an area all the same. Missing: a township of the data that is not on the map is named in a doubt.
 * None: `map` is null where the file cannot be read as one, or none of its areas is a township of the data. Errors: none thrown; they
 * are among the diagnostics. Source: RFC 7946.
 *
 * @example
 * readTownshipMap("[]", ["城关镇"], "map.geojson").diagnostics[0].code // => "mapNotGeoJson"
 */
export function readTownshipMap(text: string, townships: readonly string[], file: string): MapRead {
  const refuse = (code: Diagnostic["code"], params: Diagnostic["params"] = {}): MapRead => ({
    map: null,
    diagnostics: [errorAt(code, { file }, params)],
  });
  const { json, issue } = jsonOf(text);
  const read = issue === undefined ? areaFeatures(json) : null;
  if (read === null) return refuse("mapNotGeoJson");
  if ("broken" in read) return refuse("mapFeatureBroken", { feature: read.broken });
  const { features } = read;
  if (features.length === 0) return refuse("mapWithoutAreas");
  const points = features.flatMap(({ rings }) => rings).reduce((sum, ring) => sum + ring.length, 0);
  if (points > mostPoints) return refuse("mapTooLarge", { points, most: mostPoints });
  const named = namesOf(features, townships);
  if (named === null)
    return refuse("mapNamesUnknown", { townships: townships.slice(0, namesShown), count: townships.length });
  const areas = features.map(({ rings }, at) => {
    const name = named.names[at] ?? "";
    return { name, township: named.matched.get(name) ?? null, rings };
  });
  const placed = new Set(named.matched.values());
  const lacking = townships.filter((township) => !placed.has(township));
  const idle = areas.flatMap(({ name, township }) => (township === null && name !== "" ? [name] : []));
  return {
    map: { areas, degrees: areas.every(({ rings }) => rings.every((ring) => ring.every(isInDegrees))) },
    diagnostics: [
      ...(lacking.length === 0
        ? []
        : [
            warningAt(
              "mapTownshipsLacking",
              { file },
              { count: lacking.length, townships: lacking.slice(0, namesShown) },
            ),
          ]),
      ...(idle.length === 0
        ? []
        : [noteAt("mapAreasWithoutSchools", { file }, { count: idle.length, areas: idle.slice(0, namesShown) })]),
    ],
  };
}

const isInDegrees = ([east, north]: readonly [number, number]): boolean =>
  Math.abs(east) <= 180 && Math.abs(north) <= 90;

interface Named {
  readonly names: readonly string[];
  readonly matched: ReadonlyMap<string, string>;
}

/** The property that names most townships of the data; none where no property names any. */
function namesOf(features: readonly AreaFeature[], townships: readonly string[]): Named | null {
  const keys = new Set(features.flatMap(({ properties }) => Object.keys(properties)));
  let best: Named | null = null;
  for (const key of keys) {
    const names = features.map(({ properties }) => {
      const value = Object.hasOwn(properties, key) ? properties[key] : undefined;
      return typeof value === "string" ? value.trim() : "";
    });
    const matched = matchNames(
      [...new Set(names)].filter((name) => name !== ""),
      townships,
    );
    if (matched.size > (best?.matched.size ?? 0)) best = { names, matched };
  }
  return best;
}
