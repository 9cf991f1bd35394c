// The townships by schools that fall short: on a map where there is one, else as tiles.
import type { CountyAssessment } from "../../assessment/index.js";
import type { Locale } from "../../diagnostics/index.js";
import type { TownshipMap } from "../../reading/maps/index.js";
import type { Standard } from "../../standards/index.js";
import { joinNames, leaderWord } from "../../words/index.js";
import type { Block } from "../paper.js";
import type { MapPlace, ShadedPlace } from "../pictures/index.js";
import type { TownshipSchools } from "../schools/by-township.js";
import { schoolsByTownship } from "../schools/by-township.js";

/** A page has room for so many tiles; the townships with the fewest schools that fall short are told together beyond. */
const mostTiles = 40;

/** The picture; nothing where the standard asks nothing of schools, or no school says where it is. */
export function townshipsPicture(
  assessment: CountyAssessment,
  standard: Standard,
  map: TownshipMap | undefined,
  locale: Locale,
): readonly Block[] {
  const townships = schoolsByTownship(assessment, standard);
  if (standard.schoolRule === undefined || townships.every(({ township }) => township === "")) return [];
  const note = leaderWord("townshipNote", {}, locale);
  const listed = joinNames(
    townships.map((each) => leaderWord("townshipItem", { ...counts(each), township: nameOf(each, locale) }, locale)),
    locale,
  );
  return [
    {
      kind: "picture",
      picture:
        map === undefined
          ? { kind: "tiles", places: tiles(townships, locale), note }
          : { kind: "map", places: onMap(townships, map, locale), degrees: map.degrees, note },
      alt: leaderWord("townshipAlt", { list: listed }, locale),
      caption: leaderWord("townships", {}, locale),
    },
  ];
}

const counts = ({ short, schools }: Pick<TownshipSchools, "short" | "schools">) => ({ short, schools });

const nameOf = ({ township }: TownshipSchools, locale: Locale): string =>
  township === "" ? leaderWord("noTownship", {}, locale) : township;

const placeOf = (each: TownshipSchools, locale: Locale): ShadedPlace => ({
  name: nameOf(each, locale),
  printed: `${each.short} / ${each.schools}`,
  depth: each.short / each.schools,
});

const tiles = (townships: readonly TownshipSchools[], locale: Locale): readonly ShadedPlace[] => {
  if (townships.length <= mostTiles) return townships.map((each) => placeOf(each, locale));
  const rest = townships.slice(mostTiles - 1);
  const sum = (of: "short" | "schools"): number => rest.reduce((all, each) => all + each[of], 0);
  return [
    ...townships.slice(0, mostTiles - 1).map((each) => placeOf(each, locale)),
    {
      name: leaderWord("otherTownships", { count: rest.length }, locale),
      printed: `${sum("short")} / ${sum("schools")}`,
      depth: sum("short") / sum("schools"),
    },
  ];
};

/** Townships first, those that the map does not show too; then what is on the map alone. */
const onMap = (townships: readonly TownshipSchools[], { areas }: TownshipMap, locale: Locale): readonly MapPlace[] => [
  ...townships.map((each) => ({
    ...placeOf(each, locale),
    rings: areas.filter(({ township }) => township === each.township).flatMap(({ rings }) => rings),
  })),
  ...areas
    .filter(({ township }) => township === null)
    .map(({ name, rings }) => ({ name, printed: "—", depth: null, rings })),
];
