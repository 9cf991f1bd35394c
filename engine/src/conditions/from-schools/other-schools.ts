// What schools outside the assessment say of the county: special schools by their funds, vocational schools by the classes they hold.
import type { Where } from "../../diagnostics/index.js";
import { placeRuns } from "../../diagnostics/index.js";
import type { SchoolRecord } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { CountyFact } from "../fact.js";
import { smallestOf } from "./extremes.js";
import { figureAt, ratio } from "./school-figures.js";
import { namedSchools } from "./tally.js";

/** Public funds per pupil of the special schools; those of pupils in ordinary classes may be lower still. */
export const factsOfSpecialSchools = (records: readonly SchoolRecord[]): readonly CountyFact[] =>
  smallestOf(
    "specialEducationFunds",
    records
      .filter(({ type }) => type === "special")
      .map((record) => {
        const [funds, pupils] = [figureAt(record, "whole", "publicFunds"), figureAt(record, "whole", "pupils")];
        const value = ratio(funds, pupils);
        return { name: record.name, value, bound: "atMost" as const, cells: [...funds.cells, ...pupils.cells] };
      }),
  );

/** The classes of primary and junior pupils that vocational schools hold; a table need not name every vocational school. */
export const factsOfVocationalSchools = (records: readonly SchoolRecord[]): readonly CountyFact[] => {
  const holding = records
    .filter(({ type }) => type === "vocational")
    .flatMap((record) => {
      const cells = compulsoryStages.flatMap((stage): readonly Where[] => {
        const pupils = figureAt(record, stage, "pupils");
        return (pupils.value ?? 0) > 0 ? pupils.cells : [];
      });
      return cells.length === 0 ? [] : [{ name: record.name, cells }];
    });
  if (holding.length === 0) return [];
  return [
    {
      input: "vocationalWithClasses",
      value: holding.length,
      origin: "schools",
      bound: "atLeast",
      cells: placeRuns(holding.flatMap(({ cells }) => cells)),
      how: {
        code: "vocationalSchools",
        params: { count: holding.length, schools: holding.slice(0, namedSchools).map(({ name }) => name) },
      },
    },
  ];
};
