// An assessment as one long table: of each stage the county's line of every indicator, then each school's.
import type { JudgedCounty } from "@junheng/engine/grounds";
import type { Locale } from "@junheng/engine/diagnostics";
import { compulsoryStages } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { indicatorName, stageNames } from "@junheng/engine/words";
import { tableWord } from "../messages/tables.js";
import type { Field, Table } from "./csv.js";

const columns = ["stage", "school", "code", "indicator", "value", "cv", "limit", "met"] as const;

/**
 * The table. The county's lines have the weighted mean, the coefficient of variation and its limit; the schools' their value and what it
 * is held against. A verdict that a ground holds up is not on it: the columns say what the figures give.
 */
export function assessmentTable({ assessment }: JudgedCounty, standard: Standard, locale: Locale): Table {
  const verdict = (met: boolean | null): string => (met === null ? "" : tableWord(met ? "yes" : "no", {}, locale));
  const rows = compulsoryStages.flatMap((stage): readonly (readonly Field[])[] => {
    const result = assessment.stages[stage];
    if (result === undefined) return [];
    const name = stageNames[stage][locale];
    const county = tableWord("county", {}, locale);
    const { composite } = result;
    return [
      ...standard.indicators.flatMap(({ id, code }) => {
        const found = result.indicators[id];
        if (found === undefined) return [];
        const { mean, cv, threshold, met } = found;
        return [[name, county, code, indicatorName(id, locale, standard), mean, cv, threshold, verdict(met)]];
      }),
      ...(composite === null
        ? []
        : [
            [
              name,
              county,
              "",
              tableWord("composite", {}, locale),
              null,
              composite.cv,
              composite.threshold,
              verdict(composite.met),
            ],
          ]),
      ...result.schools.flatMap((school) =>
        standard.indicators.flatMap(({ id, code }) => {
          const found = school.indicators[id];
          if (found === undefined) return [];
          const minimum = result.indicators[id]?.minimum ?? null;
          return [
            [
              name,
              school.name,
              code,
              indicatorName(id, locale, standard),
              found.value,
              null,
              minimum,
              verdict(found.met),
            ],
          ];
        }),
      ),
    ];
  });
  return [columns.map((column) => tableWord(column, {}, locale)), ...rows];
}
