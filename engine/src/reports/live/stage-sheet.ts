// A stage whose every number is a formula: schools with values and attainments below, the county's means, coefficients and verdicts above.
import type { CountyAssessment, StageResult } from "../../assessment/index.js";
import { stageParts } from "../../assessment/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { columnLetters } from "../../reading/cells/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { isOwnId } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";
import { parameterAt, schoolFloor } from "../../standards/index.js";
import { atMost } from "../../statistics/index.js";
import { indicatorName, liveWord, stageNames } from "../../words/index.js";
import { verdictWord } from "../answer.js";
import { formulaCell, numberCell, textCell, wideCell, type SheetRow } from "../cells.js";
import type { ResultSheet, SheetCell, WordLook } from "../sheet.js";
import { ofSheet } from "../sheet-reference.js";
import {
  allOfFormula,
  checkFormula,
  countedFormula,
  cvFormula,
  meanFormula,
  ofSchools,
  sdFormula,
  withinFormula,
  type VerdictWords,
} from "./county-formulas.js";
import type { FigureSheet } from "./data-sheet.js";
import type { FunctionNames } from "./function-formulas.js";
import { schoolRows } from "./school-rows.js";
import type { IndicatorColumns } from "./stage-places.js";
import { firstSchool, rowsAbove, stagePlaces } from "./stage-places.js";

/** The sheet, and references to what the overview takes from it. */
export interface StageSheet {
  readonly sheet: ResultSheet;
  readonly verdict: string;
  readonly qualified: string | null;
  readonly cvOf: (id: string) => string | null;
  readonly withinOf: (id: string) => string | null;
}

/** The three words of a verdict. */
export const verdictWords = (locale: Locale): VerdictWords => ({
  yes: verdictWord(true, locale),
  no: verdictWord(false, locale),
  open: verdictWord(null, locale),
});

/** A named cell of the rows of rules and verdicts. */
type Named = readonly [key: Parameters<typeof liveWord>[0], cell: SheetCell];

/** Lays a stage out. */
export function stageSheet(
  assessment: CountyAssessment,
  standard: Standard,
  stage: CompulsoryStage,
  result: StageResult,
  figures: FigureSheet,
  locale: Locale,
  functions: FunctionNames | undefined,
): StageSheet {
  const id = `live-${stage}`;
  const say = (code: Parameters<typeof liveWord>[0], params = {}): string => liveWord(code, params, locale);
  const places = stagePlaces(result, standard);
  const { indicators, rule, lastSchool, width } = places;
  const words = verdictWords(locale);
  const areaOf = (column: string): string => ofSchools(column, lastSchool);
  const { metAtLeast } = standard.schoolRule ?? {};
  const rules: readonly Named[] =
    rule === null
      ? [["schools", numberCell(result.schools.length, 0)]]
      : [
          ["metAtLeast", numberCell(metAtLeast === undefined ? null : parameterAt(metAtLeast, assessment.asOf), 0)],
          ["floor", numberCell(schoolFloor(standard, assessment.asOf), 2)],
          [
            "qualifiedSchools",
            formulaCell(`COUNTIF(${areaOf(rule.qualified)},"${words.yes}")`, result.qualifiedSchools),
          ],
          ["schools", numberCell(result.schools.length, 0)],
        ];
  const limited = indicators.filter(({ entry }) => typeof result.indicators[entry.id]?.threshold === "number");
  const { schools: schoolsMet, variation } = stageParts(result);
  const national = indicators.filter(({ entry }) => !isOwnId(entry.id));
  const cvCells = national.map(({ value }) => `${value}${rowsAbove.cv}`).join(",");
  const { composite } = result;
  const verdicts: Named[] = [];
  const place = (at: number, row: number): string => `$${columnLetters(at * 2 + 1)}$${row}`;
  const named = (key: Named[0]): string =>
    place(
      verdicts.findIndex(([each]) => each === key),
      rowsAbove.verdicts,
    );
  if (rule !== null)
    verdicts.push([
      "schoolsVerdict",
      formulaCell(allOfFormula([areaOf(rule.qualified)], words), verdictWord(schoolsMet, locale)),
    ]);
  if (composite !== null) {
    const cv = formulaCell(
      `IF(COUNT(${cvCells})<${national.length},"",${functions?.composite ?? "AVERAGE"}(${cvCells}))`,
      composite.cv ?? "",
      "0.000",
    );
    verdicts.push(["composite", cv], ["limit", numberCell(composite.threshold, 2)]);
  }
  if (limited.length > 0 || composite !== null) {
    const cells = limited.map(({ value }) => `${value}${rowsAbove.within}`);
    const ofComposite = withinFormula(named("composite"), named("limit"), words, `"${words.open}"`);
    verdicts.push([
      "variationVerdict",
      formulaCell(
        composite === null
          ? allOfFormula(cells, words)
          : limited.length === 0
            ? ofComposite
            : `IF(${ofComposite}="${words.yes}",${allOfFormula(cells, words)},${ofComposite})`,
        verdictWord(variation, locale),
      ),
    ]);
  }
  const decided = (["schoolsVerdict", "variationVerdict"] as const).flatMap((key) =>
    verdicts.some(([each]) => each === key) ? [named(key)] : [],
  );
  verdicts.push(
    [
      "stageVerdict",
      decided.length === 0
        ? textCell(words.open, "label")
        : formulaCell(allOfFormula(decided, words), verdictWord(result.met, locale)),
    ],
    ["assessed", textCell(verdictWord(result.met, locale), "label")],
  );
  const checks = { unchanged: say("unchanged"), changed: say("changed"), same: say("same"), differs: say("differs") };
  verdicts.push([
    "check",
    formulaCell(checkFormula([[named("stageVerdict"), named("assessed")]], figures.state, checks), say("same")),
  ]);

  const above = (row: keyof typeof rowsAbove, cellOf: (columns: IndicatorColumns) => SheetCell): SheetRow => [
    textCell(say(row as Named[0]), "label"),
    textCell("", "label"),
    ...indicators.map(cellOf),
  ];
  const ofColumn = ({ value, weight }: IndicatorColumns, byFunction: string | undefined) => ({
    column: value,
    values: areaOf(value),
    weights: areaOf(weight),
    byFunction,
  });
  const found = ({ entry }: IndicatorColumns) => result.indicators[entry.id];
  const heading = (columns: readonly IndicatorColumns[]): SheetRow =>
    columns.map(({ entry }) => textCell(indicatorName(entry.id, locale, standard), "header"));
  const asked = indicators.filter(({ attainment }) => attainment !== null);
  const others = indicators.filter(({ weight }) => weight !== places.pupils);
  const group = (key: Named[0], columns: number): SheetRow =>
    columns === 0 ? [] : wideCell(textCell(say(key), "header"), columns);
  const pairs = (cells: readonly Named[]): SheetRow =>
    cells.flatMap(([key, cell]) => [textCell(say(key), "header"), cell]);
  const rows: readonly SheetRow[] = [
    wideCell(textCell(say("stageTitle", { stage: stageNames[stage][locale] }), "title"), places.printed),
    wideCell(textCell(say("stageNote"), "note"), places.printed),
    pairs(rules),
    pairs(verdicts),
    [
      textCell("", "header"),
      textCell("", "header"),
      ...group("values", indicators.length),
      ...(rule === null ? [] : [textCell("", "header"), textCell("", "header")]),
      ...group("attainments", asked.length),
      ...others.map(() => textCell("", "header")),
      ...group("deviations", indicators.length),
    ],
    [
      textCell(say("school"), "header"),
      textCell(say("pupils"), "header"),
      ...heading(indicators),
      ...(rule === null ? [] : [textCell(say("metCount"), "header"), textCell(say("qualified"), "header")]),
      ...heading(asked),
      ...others.map(({ entry }) =>
        textCell(say("divisor", { indicator: indicatorName(entry.id, locale, standard) }), "header"),
      ),
      ...heading(indicators),
    ],
    above("minimum", ({ minimum, entry }) => numberCell(minimum, entry.digits.value)),
    above("counted", (columns) =>
      formulaCell(countedFormula(areaOf(columns.value), areaOf(columns.weight)), found(columns)?.pupils ?? 0),
    ),
    above("mean", (columns) =>
      formulaCell(
        meanFormula(ofColumn(columns, functions?.mean)),
        found(columns)?.mean ?? "",
        formatOf(columns.entry.digits.mean),
      ),
    ),
    above("sd", (columns) =>
      formulaCell(
        sdFormula(ofColumn(columns, functions?.sd), areaOf(columns.deviation)),
        found(columns)?.sd ?? "",
        formatOf(columns.entry.digits.mean),
      ),
    ),
    above("cv", (columns) =>
      formulaCell(
        cvFormula(ofColumn(columns, functions?.cv)),
        found(columns)?.cv ?? "",
        formatOf(columns.entry.digits.cv),
      ),
    ),
    above("limit", (columns) => numberCell(found(columns)?.threshold ?? null, 2)),
    above("within", (columns) => withinCell(columns, result, words, locale)),
    above("oursMean", (columns) => numberCell(found(columns)?.mean ?? null, columns.entry.digits.mean)),
    above("oursCv", (columns) => numberCell(found(columns)?.cv ?? null, columns.entry.digits.cv)),
    above("check", ({ value }) =>
      formulaCell(
        checkFormula(
          [
            [`${value}${rowsAbove.mean}`, `${value}${rowsAbove.oursMean}`],
            [`${value}${rowsAbove.cv}`, `${value}${rowsAbove.oursCv}`],
          ],
          figures.state,
          checks,
        ),
        say("same"),
      ),
    ),
    ...schoolRows(result, stage, places, figures, { metAtLeast: "$B$3", floor: "$D$3", ...words }),
  ];
  const reference = (cell: string): string => `${ofSheet(id)}${cell}`;
  const columnsOf = (of: string) => indicators.find(({ entry }) => entry.id === of);
  return {
    sheet: {
      id,
      name: say("stage", { stage: stageNames[stage][locale] }),
      rows,
      widths: [26, 12, ...Array.from({ length: width - 2 }, () => 13)],
      frozen: { rows: rowsAbove.headings, columns: 1 },
      printedColumns: places.printed,
      wordLooks: lookAreas(places, lastSchool).flatMap((area) => looksOf(area, words, checks)),
    },
    verdict: reference(named("stageVerdict")),
    qualified: rule === null ? null : reference("$F$3"),
    cvOf: (of) => (columnsOf(of) === undefined ? null : reference(`$${columnsOf(of)?.value}$${rowsAbove.cv}`)),
    withinOf: (of) => (columnsOf(of) === undefined ? null : reference(`$${columnsOf(of)?.value}$${rowsAbove.within}`)),
  };
}

const formatOf = (digits: number): string => (digits === 0 ? "0" : `0.${"0".repeat(digits)}`);

/** Whether an indicator keeps within its limit, by the exact coefficient, or as printed where the assessment judged so. */
const withinCell = (
  { entry, indicator, value }: IndicatorColumns,
  result: StageResult,
  words: VerdictWords,
  locale: Locale,
): SheetCell => {
  const { threshold = null, met = null, cv = null } = result.indicators[entry.id] ?? {};
  if (threshold === null) return textCell("");
  const none =
    indicator.direction === "lower"
      ? `IF(${value}${rowsAbove.mean}=0,"${words.yes}","${words.open}")`
      : `"${words.open}"`;
  const [ofCv, ofLimit] = [`${value}${rowsAbove.cv}`, `${value}${rowsAbove.limit}`];
  const formula =
    cv === null || met === atMost(cv, threshold)
      ? withinFormula(ofCv, ofLimit, words, none)
      : withinFormula(ofCv, ofLimit, words, none, entry.digits.cv);
  return formulaCell(formula, verdictWord(met, locale));
};

/** The areas in which words of verdicts stand. */
const lookAreas = (
  { indicators, rule }: ReturnType<typeof stagePlaces>,
  lastSchool: number,
): readonly WordLook["area"][] => [
  { row: rowsAbove.verdicts - 1, column: 1, rows: 1, columns: 16 },
  { row: rowsAbove.within - 1, column: 2, rows: 1, columns: indicators.length },
  { row: rowsAbove.check - 1, column: 2, rows: 1, columns: indicators.length },
  ...(rule === null
    ? []
    : [
        {
          row: firstSchool - 1,
          column: 2 + indicators.length + 1,
          rows: lastSchool - firstSchool + 1,
          columns: 1,
        },
      ]),
];

const looksOf = (
  area: WordLook["area"],
  { yes, no, open }: VerdictWords,
  { differs, changed }: { readonly differs: string; readonly changed: string },
): readonly WordLook[] =>
  (
    [
      [yes, "good"],
      [no, "bad"],
      [open, "doubt"],
      [differs, "bad"],
      [changed, "doubt"],
    ] as const
  ).map(([word, style]) => ({ area, word, style }));
