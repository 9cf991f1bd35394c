// The first sheet: the verdict, the conditions, every coefficient beside its limit, and charts of them; its figures are those of the stages' formulas.
import type { Locale } from "../../diagnostics/index.js";
import type { JudgedCounty } from "../../grounds/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";
import { conditionLines, countyLine, indicatorName, liveWord, stageNames } from "../../words/index.js";
import { verdictWord } from "../answer.js";
import { formulaCell, numberCell, textCell, wideCell, type SheetRow } from "../cells.js";
import type { CellStyle, ResultSheet, SheetArea, SheetCell, SheetChart } from "../sheet.js";
import { allOfFormula } from "./county-formulas.js";
import type { LiveSheets } from "./live-sheets.js";
import { verdictWords } from "./stage-sheet.js";

/** Columns of a stage: its coefficient, the limit, whether it keeps within. */
const columnsOfStage = 3;
const chartRows = 18;

const styleOf = (met: boolean | null): CellStyle => (met === null ? "doubt" : met ? "good" : "bad");

/** Lays it out. */
export function overviewSheet(judged: JudgedCounty, standard: Standard, live: LiveSheets, locale: Locale): ResultSheet {
  const { assessment } = judged;
  const say = (code: Parameters<typeof liveWord>[0], params = {}): string => liveWord(code, params, locale);
  const stages = compulsoryStages.filter((stage) => live.stages[stage] !== undefined);
  const width = 1 + columnsOfStage * Math.max(stages.length, 2);
  const line = (text: string, style: CellStyle): SheetRow => wideCell(textCell(text, style), width);
  const county = countyLine(judged, standard, locale);
  const head: readonly SheetRow[] = [
    line(say("countyTitle", { standard: standard.title[locale] }), "title"),
    line(county.text, styleOf(county.met)),
    ...conditionLines(judged, standard, locale).map(({ text, met }) => line(text, styleOf(met))),
  ];
  const headings: SheetRow = [
    textCell(say("indicator"), "header"),
    ...stages.flatMap((stage) =>
      (["cv", "limit", "within"] as const).map((what) =>
        textCell(say("ofStage", { stage: stageNames[stage][locale], what: say(what) }), "header"),
      ),
    ),
  ];
  const rows = standard.indicators.map(({ id, digits }): SheetRow => [
    textCell(indicatorName(id, locale, standard), "label"),
    ...stages.flatMap((stage) => {
      const { cv = null, threshold = null, met = null } = assessment.stages[stage]?.indicators[id] ?? {};
      const [ofCv, ofWithin] = [live.stages[stage]?.cvOf(id) ?? null, live.stages[stage]?.withinOf(id) ?? null];
      const format = `0.${"0".repeat(digits.cv)}`;
      return [
        ofCv === null ? numberCell(cv, digits.cv) : formulaCell(ofCv, cv ?? "", format),
        numberCell(threshold, 2),
        ofWithin === null || threshold === null ? textCell("") : formulaCell(ofWithin, verdictWord(met, locale)),
      ];
    }),
  ]);
  const figure = (
    key: "qualifiedSchools" | "schools" | "stageVerdict",
    cellOf: (stage: CompulsoryStage) => SheetCell,
  ) => [
    textCell(say(key), "label"),
    ...stages.flatMap((stage) => [cellOf(stage), textCell("", "label"), textCell("", "label")]),
  ];
  const verdicts = stages.flatMap((stage) => live.stages[stage]?.verdict ?? []);
  const foot: readonly SheetRow[] = [
    figure("schools", (stage) => numberCell(assessment.stages[stage]?.schools.length ?? null, 0)),
    ...(standard.schoolRule === undefined
      ? []
      : [
          figure("qualifiedSchools", (stage) =>
            formulaCell(live.stages[stage]?.qualified ?? "", assessment.stages[stage]?.qualifiedSchools ?? null),
          ),
        ]),
    figure("stageVerdict", (stage) =>
      formulaCell(live.stages[stage]?.verdict ?? "", verdictWord(assessment.stages[stage]?.met ?? null, locale)),
    ),
    [
      textCell(say("countyByFigures"), "label"),
      formulaCell(allOfFormula(verdicts, verdictWords(locale)), verdictWord(assessment.met, locale)),
    ],
  ];
  const first = head.length + 1;
  const table = [...head, headings, ...rows, ...foot];
  /** Side by side below the table; one alone is as wide as both. */
  const placeOf = (at: number): SheetArea => ({
    row: table.length + 1,
    column: at * columnsOfStage,
    rows: chartRows,
    columns: at + 1 === stages.length ? width - at * columnsOfStage : columnsOfStage,
  });
  return {
    id: "overview",
    name: say("overview"),
    rows: table,
    widths: [40, ...Array.from({ length: width - 1 }, () => 15)],
    charts: stages.map((stage, at) => chartOf(stage, at, first, rows.length, placeOf(at), say, locale)),
    wordLooks: (
      [
        ["yes", "good"],
        ["no", "bad"],
        ["open", "doubt"],
      ] as const
    ).map(([word, style]) => ({
      area: { row: first, column: 1, rows: rows.length + foot.length, columns: width - 1 },
      word: verdictWords(locale)[word],
      style,
    })),
  };
}

const chartOf = (
  stage: CompulsoryStage,
  at: number,
  row: number,
  rows: number,
  place: SheetArea,
  say: (code: Parameters<typeof liveWord>[0], params?: Readonly<Record<string, string>>) => string,
  locale: Locale,
): SheetChart => {
  const column = 1 + at * columnsOfStage;
  const of = (offset: number) => ({ row, column: column + offset, rows, columns: 1 });
  return {
    kind: "columns",
    title: say("chartCv", { stage: stageNames[stage][locale] }),
    axes: { along: say("indicator"), values: say("cv") },
    along: { row, column: 0, rows, columns: 1 },
    series: [
      { name: say("cv"), values: of(0) },
      { name: say("limit"), values: of(1), line: true },
    ],
    place,
  };
};
