// All figures of a stage are of one period.
import type { RecordSource } from "../../schools/index.js";
import type { GroundCheck } from "../ground.js";
import { eachStage, figureCell } from "../stages.js";

export const periodsMixed: GroundCheck = {
  code: "periodsMixed",
  find: (input) => {
    const years = new Map<RecordSource, number>();
    for (const { source, year } of input.read.records)
      if (source !== undefined && year !== undefined) years.set(source, year);
    return eachStage(input, (stage, { schools }) => {
      const first = new Map<number, RecordSource>();
      for (const { contributors } of schools)
        for (const { source } of contributors) {
          const year = source && years.get(source);
          if (source !== undefined && year !== undefined && !first.has(year)) first.set(year, source);
        }
      const found = [...first].sort(([a], [b]) => a - b);
      return found.length < 2
        ? []
        : [
            {
              stage,
              subject: found.map(([year]) => year).join(" "),
              params: { stage, years: found.map(([year]) => String(year)) },
              cells: found.map(([, source]) => figureCell(source, "year")),
            },
          ];
    });
  },
};
