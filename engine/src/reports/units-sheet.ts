// The legal units of a county as a sheet: each with its schools and its cell, and the results as one and each by itself beside each other.
import type { Locale } from "../diagnostics/index.js";
import type { ComparedCv, ComparedStage, UnitsCompared } from "../grounds/index.js";
import { compulsoryStages } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import { indicatorName, stageNames, unitWord } from "../words/index.js";
import { verdictCell } from "./answer.js";
import type { SheetRow } from "./cells.js";
import { numberCell, textCell } from "./cells.js";
import { unitRows } from "./unit-rows.js";
import type { ResultSheet } from "./sheet.js";

const width = 5;
const blank = textCell("");

/**
 * The legal units of a county as a sheet (法人单位对比), id `legal-units`: each with its schools and its cell, and the results as one and each by
 * itself beside each other.
 *
 * Rule: of each stage schools, those up to standard, coefficients, the composite, each with its verdict. Units: coefficients are unrounded
 * and carry the format of the form. Zeros: numbers. Missing: a blank cell for a coefficient that is not known. None: null where there is no
 * unit. Errors: a TypeError where an indicator is not known. Source: `compareUnits`.
 *
 * @example
 * unitsSheet(null, nationalQuality2017, "en") // => null
 */
export function unitsSheet(units: UnitsCompared | null, standard: Standard, locale: Locale): ResultSheet | null {
  if (units === null) return null;
  const rows: SheetRow[] = [...unitRows(units.units, width, locale)];
  for (const stage of compulsoryStages) {
    const [one, each] = [units.one.stages[stage], units.each.stages[stage]];
    if (one !== undefined && each !== undefined)
      rows.push(headRow(stageNames[stage][locale], locale), ...stageRows(one, each, standard, locale));
  }
  return { id: "legal-units", name: unitWord("sheet", {}, locale), rows, widths: [48, 12, 12, 12, 12] };
}

const headRow = (stage: string, locale: Locale): SheetRow =>
  [
    stage,
    unitWord("asOne", {}, locale),
    unitWord("verdict", {}, locale),
    unitWord("asEach", {}, locale),
    unitWord("verdict", {}, locale),
  ].map((text) => textCell(text, "header"));

function stageRows(one: ComparedStage, each: ComparedStage, standard: Standard, locale: Locale): readonly SheetRow[] {
  const digits = (id: string): number => standard.indicators.find((entry) => entry.id === id)?.digits.cv ?? 3;
  const cvRow = (name: string, places: number, first: ComparedCv, second: ComparedCv, judged: boolean): SheetRow => [
    textCell(unitWord("cv", { indicator: name }, locale), "label"),
    ...[first, second].flatMap(({ cv, met }) => [numberCell(cv, places), judged ? verdictCell(met, locale) : blank]),
  ];
  const { composite } = standard;
  const isJudged = (id: string): boolean =>
    standard.indicators.some((entry) => entry.id === id && entry.maximumCv !== undefined);
  return [
    [
      textCell(unitWord("schools", {}, locale), "label"),
      ...[one, each].flatMap(({ schools, met }) => [numberCell(schools, 0), verdictCell(met, locale)]),
    ],
    ...(one.qualified === null
      ? []
      : [
          [
            textCell(unitWord("qualified", {}, locale), "label"),
            ...[one, each].flatMap(({ qualified }) => [numberCell(qualified, 0), blank]),
          ],
        ]),
    ...standard.indicators.flatMap(({ id }) => {
      const [first, second] = [one.indicators[id], each.indicators[id]];
      if (first === undefined || second === undefined) return [];
      return [cvRow(indicatorName(id, locale, standard), digits(id), first, second, isJudged(id))];
    }),
    ...(one.composite === null || each.composite === null
      ? []
      : [compositeRow(one.composite, each.composite, composite?.digits ?? 3, locale)]),
  ];
}

const compositeRow = (one: ComparedCv, each: ComparedCv, digits: number, locale: Locale): SheetRow => [
  textCell(unitWord("composite", {}, locale), "label"),
  ...[one, each].flatMap(({ cv, met }) => [numberCell(cv, digits), verdictCell(met, locale)]),
];
