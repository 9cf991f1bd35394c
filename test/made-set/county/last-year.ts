// Last year's figures of an invented school: a little less of most, and in a few schools true changes that look like faults.
import type { Chance } from "../../../samples/county/random.js";
import type { Figures } from "./made-school.js";

/** What truly happened to a school: a new building, or the pupils of a school that was closed. */
export type TrueChange = "building" | "pupils" | "none";

const still: ReadonlySet<string> = new Set([
  "siteArea",
  "buildingArea",
  "teachingArea",
  "sportsGroundArea",
  "multimediaRooms",
]);
const growing: ReadonlySet<string> = new Set(["equipmentValue", "books", "computers"]);
const built: ReadonlySet<string> = new Set(["buildingArea", "teachingArea"]);
const ofPupils: ReadonlySet<string> = new Set(["pupils", "classes", "boarders"]);

/** The figures a year before. */
export function yearBefore(chance: Chance, figures: Figures, change: TrueChange): Figures {
  const ofYear = chance.around(1.02, 0.025);
  return new Map(
    [...figures].map(([path, value]) => {
      const id = path.slice(path.indexOf(".") + 1);
      if (change === "building" && built.has(id)) return [path, Math.round(value * 0.62)];
      if (change === "pupils" && ofPupils.has(id)) return [path, Math.round(value * 0.66)];
      if (still.has(id)) return [path, value];
      if (growing.has(id)) return [path, Math.round(value * chance.around(0.96, 0.02))];
      if (id === "pupils") return [path, Math.round(value * ofYear)];
      return [path, value];
    }),
  );
}
