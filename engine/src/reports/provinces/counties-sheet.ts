// The first sheet of a roll-up: a county a row with its verdicts, each leading to its own place.
import type { Locale } from "../../diagnostics/index.js";
import type { Standard } from "../../standards/index.js";
import { compulsoryStages } from "../../schools/index.js";
import { provinceWord, stageNames } from "../../words/index.js";
import { verdictCell } from "../answer.js";
import { numberCell, textCell, type SheetRow } from "../cells.js";
import type { ResultSheet, SheetCell } from "../sheet.js";
import { ofSheet } from "../sheet-reference.js";
import { titledTable } from "../titled-table.js";
import type { ListedCounty } from "./listed-county.js";

/** Where a county is told in full: the id of its sheet, and the row, counted from 1. */
export interface CountyPlace {
  readonly sheet: string;
  readonly row: number;
}

/** The id of the list, to which every county leads back. */
export const countiesSheetId = "counties";

/** Excel takes no longer text within a formula. */
const longest = 200;

/** A text that leads to a cell of another result sheet. */
export const leadingTo = (text: string, { sheet, row }: CountyPlace): SheetCell => ({
  value: text,
  formula: `HYPERLINK("#${ofSheet(sheet)}A${row}","${text.slice(0, longest).replaceAll('"', '""')}")`,
  style: "label",
});

/**
 * The list of counties as a result sheet (各县一览): a row a county with its verdicts, grounds, errors and what each stage counts.
 *
 * Rule: nothing is computed or sorted here: a row says what its line says.
 * Shape: a title, a row of headings, a row a county in the order given; `placeOf` says where a county is told in full, null where it is
 * not. Units: counts. Zeros: as counted. Missing: a stage that was not assessed is blank. None: no counties are a sentence. Errors: none
 * thrown. Source: the counties' own results.
 *
 * @example
 * countiesSheet([], nationalQuality2017, () => null, "zh-CN").rows.length // => 3
 */
export function countiesSheet(
  counties: readonly ListedCounty[],
  standard: Standard,
  placeOf: (at: number) => CountyPlace | null,
  locale: Locale,
): ResultSheet {
  const word = (code: Parameters<typeof provinceWord>[0], params = {}): string => provinceWord(code, params, locale);
  const hasPrefectures = counties.some(({ prefecture }) => prefecture !== undefined);
  const judgesSchools = standard.schoolRule !== undefined;
  const rows = counties.map((county, at): SheetRow => {
    const place = placeOf(at);
    return [
      place === null ? textCell(county.name, "label") : leadingTo(county.name, place),
      ...(hasPrefectures ? [textCell(county.prefecture ?? "")] : []),
      verdictCell(county.met, locale),
      verdictCell(county.countyMet, locale),
      numberCell(county.open, 0),
      numberCell(county.errors, 0),
      ...compulsoryStages.flatMap((stage) => {
        const own = county.stages[stage];
        return [
          own === undefined ? textCell("") : verdictCell(own.met, locale),
          numberCell(own?.schools ?? null, 0),
          ...(judgesSchools ? [numberCell(own?.qualified ?? null, 0)] : []),
          numberCell(own?.over ?? null, 0),
        ];
      }),
    ];
  });
  const ofStages = compulsoryStages.flatMap((stage) =>
    (
      ["stageVerdict", "stageSchools", ...(judgesSchools ? (["stageQualified"] as const) : []), "stageOver"] as const
    ).map((code) => [word(code, { stage: stageNames[stage][locale] }), 12] as const),
  );
  return {
    ...titledTable({
      id: countiesSheetId,
      name: word("counties"),
      columns: [
        [word("county"), 20],
        ...(hasPrefectures ? [[word("prefecture"), 14] as const] : []),
        [word("verdict"), 14],
        [word("countyVerdict"), 14],
        [word("open"), 8],
        [word("errors"), 8],
        ...ofStages,
      ],
      rows,
      none: word("noCounties"),
    }),
  };
}
