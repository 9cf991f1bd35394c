// Every school of a stage in both years, side by side, so that a picture can be drawn of any indicator: from here to there.
import type { StageSchool, YearsCompared } from "../../change/index.js";
import type { SchoolIndicator } from "../../assessment/index.js";
import type { Locale } from "../../diagnostics/index.js";
import type { IndicatorId } from "../../indicators/index.js";
import { whereOf, type CompulsoryStage } from "../../schools/index.js";
import { changeWord, fateNames, indicatorName, stageNames } from "../../words/index.js";
import { linkedCell, numberCell, textCell, type SheetRow } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { changeTable, headings } from "./change-table.js";

/** The sheet `change-schools-primary` or `-junior`: two columns for each indicator; the last rows are the county's means and the minimums. */
export function schoolsSheet(compared: YearsCompared, stage: CompulsoryStage, locale: Locale): ResultSheet {
  const change = compared.stages[stage];
  const ids = Object.keys(change?.indicators ?? {}) as IndicatorId[];
  const named = (word: "valueBefore" | "valueAfter", id: IndicatorId) =>
    [changeWord(word, { indicator: indicatorName(id, locale, compared) }, locale), 14] as const;
  const pairs = (valueOf: (id: IndicatorId, year: "before" | "after") => number | null): SheetRow =>
    ids.flatMap((id) => [numberCell(valueOf(id, "before"), 2), numberCell(valueOf(id, "after"), 2)]);
  const indicatorOf = (school: StageSchool, year: "before" | "after", id: IndicatorId): SchoolIndicator | undefined =>
    compared[year].assessment.stages[stage]?.schools[school[year] ?? -1]?.indicators[id];
  const pupilsOf = (school: StageSchool, year: "before" | "after"): number | null =>
    compared[year].assessment.stages[stage]?.schools[school[year] ?? -1]?.pupils ?? null;
  const placeOf = (school: StageSchool) => {
    const year = school.after === null ? "before" : "after";
    const line = compared[year].assessment.stages[stage]?.schools[school[year] ?? -1];
    return whereOf(line?.contributors[0]?.source, "name");
  };
  const line = (name: string, cells: SheetRow): SheetRow => [
    textCell(name, "label"),
    textCell(""),
    textCell(""),
    textCell(""),
    ...cells,
  ];
  return changeTable(
    {
      id: `change-schools-${stage}`,
      name: changeWord("schoolsOf", { stage: stageNames[stage][locale] }, locale),
      columns: [
        ...headings(
          [
            ["school", 26],
            ["fate", 14],
            ["pupilsBefore", 12],
            ["pupilsAfter", 12],
          ],
          locale,
        ),
        ...ids.flatMap((id) => [named("valueBefore", id), named("valueAfter", id)]),
      ],
      rows: [
        ...(change?.schools ?? []).map((school): SheetRow => [
          linkedCell(school.name, placeOf(school)),
          textCell(fateNames[school.fate][locale]),
          numberCell(pupilsOf(school, "before"), 0),
          numberCell(pupilsOf(school, "after"), 0),
          ...pairs((id, year) => indicatorOf(school, year, id)?.value ?? null),
        ]),
        line(
          changeWord("countyMean", {}, locale),
          pairs((id, year) => change?.indicators[id]?.mean[year] ?? null),
        ),
        line(
          changeWord("minimum", {}, locale),
          pairs((id, year) => compared[year].assessment.stages[stage]?.indicators[id]?.minimum ?? null),
        ),
      ],
    },
    locale,
  );
}
