// Whether every figure was read as it was written, from the very cell it was written in.
import type { Quantity, SchoolRecord } from "@junheng/engine";
import { whereOf } from "@junheng/engine";
import type { ReadSet } from "../read-made-set.js";
import type { MadeSet, TrueFigure } from "../truth.js";

/** A figure that was not read as it was written. */
export interface WrongFigure {
  readonly figure: TrueFigure;
  readonly got: Quantity | "no record";
  readonly cell: string;
}

/** How many figures there are, and those that were not read. */
export interface FiguresJudged {
  readonly count: number;
  readonly wrong: readonly WrongFigure[];
}

/** Judges every figure of every file but those of forms that nobody filled in. */
export function judgeFigures({ truth }: MadeSet, { files }: ReadSet): FiguresJudged {
  const records = new Map(files.map(({ file, submission }) => [file, submission?.records ?? []]));
  const names = new Map(truth.names.map(({ file, sheet, code, cell }) => [`${file} ${sheet} ${code}`, cell]));
  const filled = truth.figures.filter(({ file }) => !truth.blankFiles.includes(file));
  const wrong = filled.flatMap((figure): readonly WrongFigure[] => {
    const { file, sheet, code, path, year } = figure;
    const name = names.get(`${file} ${sheet} ${code}`);
    const record = (records.get(file) ?? []).find((each) => {
      const at = whereOf(each.source, "name");
      return at.sheet === sheet && at.cell === name && (year === undefined || each.year === year);
    });
    if (record === undefined) return [{ figure, got: "no record", cell: "" }];
    const got = figureOf(record, path);
    const { cell = "", sheet: readSheet, file: readFile } = whereOf(record.source, path);
    const isThere = cell === figure.cell && readSheet === sheet && readFile === file;
    return isSame(got, figure.reads) && isThere ? [] : [{ figure, got, cell }];
  });
  return { count: filled.length, wrong };
}

const figureOf = (record: SchoolRecord, path: string): Quantity => {
  const [scope, id] = path.split(".") as ["whole" | "primary" | "junior", string];
  return record[scope]?.[id] ?? "missing";
};

/** Figures in 万元 and 亩 come from a multiplication: they may differ in the last digits a double has. */
const isSame = (got: Quantity, written: Quantity): boolean =>
  typeof got === "number" && typeof written === "number"
    ? Math.abs(got - written) <= 1e-9 * Math.abs(written)
    : got === written;
