// The sheet of figures that formulas compute from: copied here, or, in her own workbook, pointing at her cells.
import type { Contributor, CountyAssessment } from "../../assessment/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { columnLetters } from "../../reading/cells/index.js";
import type { CompulsoryStage, StageWeights } from "../../schools/index.js";
import { compulsoryStages, continuousSchoolWeights, splitShare, whereOf } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";
import { liveWord, pathName, stageNames } from "../../words/index.js";
import { formulaCell, numberCell, textCell, wideCell, type SheetRow } from "../cells.js";
import type { ResultSheet, SheetCell } from "../sheet.js";
import { ofSheet } from "../sheet-reference.js";
import type { FigureRow } from "./figure-rows.js";
import { figureRows } from "./figure-rows.js";

const id = "live-data";
/** Two columns of names stand before the figures; five rows above them: title, note, headings, and the sums that tell whether something changed. */
const [firstColumn, firstRow] = [2, 5];
const [nowRow, thenRow] = [4, 5];
/** The state of the data, beside the names of the sums. */
const state = "$B$4";

/** The sheet, and where formulas find what they need. */
export interface FigureSheet {
  readonly sheet: ResultSheet;
  /** A reference to a figure; none where the contributor has none of this path. */
  readonly figure: (contributor: Contributor, path: string) => string | null;
  /** A reference to a share of undivided figures; none where it is all of them. */
  readonly share: (contributor: Contributor, stage: CompulsoryStage) => string | null;
  /** A reference to the word that says whether a figure was changed since the sheet was written. */
  readonly state: string;
}

/** Lays the figures out. */
export function dataSheet(assessment: CountyAssessment, standard: Standard, locale: Locale): FigureSheet {
  const { rows, paths, rowOf } = figureRows(assessment);
  const divided = compulsoryStages.filter((stage) => rows.some(({ shares }) => shares.has(stage)));
  const columnOf = new Map([...paths, ...divided].map((path, at) => [path, columnLetters(firstColumn + at)] as const));
  const width = firstColumn + columnOf.size;
  const at = (path: string, row: number): string => `${columnOf.get(path) ?? ""}${firstRow + row + 1}`;
  const last = firstRow + rows.length;
  const say = (code: Parameters<typeof liveWord>[0], params = {}): string => liveWord(code, params, locale);
  const sumOf = (path: string): number =>
    rows.reduce((sum, { figures }, row) => sum + (figures.get(path) ?? 0) * (firstRow + row + 1), 0);
  const lastPath = columnLetters(firstColumn + paths.length - 1);
  const sums = (row: number): string => `C${row}:${lastPath}${row}`;
  const sumCell = (path: string): SheetCell => {
    const area = `${columnOf.get(path) ?? ""}${firstRow + 1}:${columnOf.get(path) ?? ""}${last}`;
    return formulaCell(`SUMPRODUCT(ROW(${area}),${area})`, sumOf(path));
  };
  const sheet: ResultSheet = {
    id,
    name: say("data"),
    rows: [
      wideCell(textCell(say("dataTitle"), "title"), width),
      wideCell(textCell(say("dataNote"), "note"), width),
      [
        textCell(say("school"), "header"),
        textCell(say("into"), "header"),
        ...paths.map((path) => textCell(pathName(path, locale, standard), "header")),
        ...divided.map((stage) => textCell(say("share", { stage: stageNames[stage][locale] }), "header")),
      ],
      [
        textCell(say("checksumNow"), "note"),
        formulaCell(
          `IF(SUMXMY2(${sums(nowRow)},${sums(thenRow)})<0.0001,"${say("unchanged")}","${say("changed")}")`,
          say("unchanged"),
        ),
        ...paths.map(sumCell),
      ],
      [textCell(say("checksumThen"), "note"), textCell("", "note"), ...paths.map((path) => numberCell(sumOf(path), 2))],
      ...rows.map((row, position): SheetRow => [
        textCell(row.name, "label"),
        textCell(row.into ?? ""),
        ...paths.map((path) => figureCell(row, path)),
        ...divided.map((stage) => shareCell(row, stage, standard, (path) => at(path, position))),
      ]),
    ],
    widths: [26, 20, ...paths.map(() => 14), ...divided.map(() => 14)],
    frozen: { rows: 3, columns: 1 },
  };
  return {
    sheet,
    figure: (contributor, path) => {
      const row = rowOf(contributor);
      return rows[row]?.figures.has(path) === true ? `${ofSheet(id)}${at(path, row)}` : null;
    },
    share: (contributor, stage) => {
      const row = rowOf(contributor);
      return rows[row]?.shares.has(stage) === true ? `${ofSheet(id)}${at(stage, row)}` : null;
    },
    state: `${ofSheet(id)}${state}`,
  };
}

const figureCell = ({ figures, source }: FigureRow, path: string): SheetCell => {
  const value = figures.get(path);
  if (value === undefined) return textCell("");
  const { file, sheet, cell } = whereOf(source, path);
  const isHers =
    file === undefined && sheet !== undefined && cell !== undefined && source?.corrected?.[path] === undefined;
  return { value, style: "number", ...(isHers && { origin: { sheet, cell } }) };
};

/** P × k of the stage over the sum of P × k, with the weights by which the share was made; a number where none of them gives it. */
const shareCell = (
  { figures, shares }: FigureRow,
  stage: CompulsoryStage,
  { split }: Standard,
  at: (path: string) => string,
): SheetCell => {
  const share = shares.get(stage);
  if (share === undefined) return textCell("");
  const known = (["primary", "junior", "senior"] as const).filter((each) => figures.has(`${each}.pupils`));
  const pupils = Object.fromEntries(known.map((each) => [each, figures.get(`${each}.pupils`) ?? 0]));
  const weights = [split.nineYear, split.completeSecondary, split.twelveYear, continuousSchoolWeights].find(
    (each: StageWeights) => splitShare(pupils, stage, each) === share,
  );
  if (weights === undefined) return { value: share, style: "number", format: "0.0000" };
  const part = (each: "primary" | "junior" | "senior"): string => `${at(`${each}.pupils`)}*${weights[each]}`;
  return formulaCell(`${part(stage)}/(${known.map(part).join("+")})`, share, "0.0000");
};
