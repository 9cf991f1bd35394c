// A county with townships for tests of papers: each school has all that the standard asks times a factor of its own.
import type { SchoolRecord } from "../schools/index.js";

const columns = { name: "A", "whole.pupils": "C", "whole.backboneTeachers": "D" };

/** A primary or junior school of 500 pupils; with a `factor` of 1 it meets every line of the standard of 2017, with one of 0.5 it does not. */
export const countySchool = (
  name: string,
  township: string,
  factor: number,
  facts: Partial<SchoolRecord> = {},
): SchoolRecord => ({
  name,
  type: "primary",
  township,
  source: { file: "县.xlsx", sheet: "学校", row: 3, columns },
  ...facts,
  whole: {
    pupils: 500,
    classes: 12,
    aboveRequirementTeachers: Math.ceil(35 * factor),
    backboneTeachers: Math.ceil(6 * factor),
    peArtsTeachers: Math.ceil(6 * factor),
    teachingArea: 4000 * factor,
    indoorSportsArea: 300 * factor,
    sportsGroundArea: 6000 * factor,
    equipmentValue: 1_500_000 * factor,
    multimediaRooms: Math.ceil(14 * factor),
    ...facts.whole,
  },
});

/** The texts of a paper, its tables' too. */
export const textsOf = (blocks: readonly object[]): readonly string[] =>
  blocks.flatMap((block) =>
    "rows" in block
      ? (block.rows as readonly (readonly ({ readonly value: unknown } | null)[])[]).map((row) =>
          row.map((cell) => String(cell?.value ?? "")).join("|"),
        )
      : "text" in block
        ? [String(block.text)]
        : [],
  );
