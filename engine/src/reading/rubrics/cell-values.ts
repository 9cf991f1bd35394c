// What cells of a rubric's sheets hold: numbers, words for codes, lists; what cannot be read is told with its cell.
import type { Diagnostic, LocalText, Where } from "../../diagnostics/index.js";
import { errorAt } from "../../diagnostics/index.js";
import type { Cell } from "../cells/index.js";
import { isBlank, keyOf, splitFigure, textOf } from "../cells/index.js";
import { readNotation } from "./read-notation.js";
import type { TableRow } from "./sheet-table.js";

/** Reads the cells of a row; what is wrong goes into the findings. Blank cells are undefined. */
export interface RowReader {
  readonly text: (key: string) => string | undefined;
  readonly number: (key: string) => number | undefined;
  /** The code that a word stands for, in either language, or the code itself. */
  readonly code: <K extends string>(key: string, words: Readonly<Record<K, LocalText>>) => K | undefined;
  readonly list: (key: string) => readonly string[] | undefined;
  readonly where: (key: string) => Where;
}

/** A reader of a row. `names` are what its columns are called. */
export const rowReader = (
  row: TableRow,
  names: Readonly<Record<string, LocalText>>,
  findings: Diagnostic[],
): RowReader => {
  const nameOf = (key: string): string => names[key]?.["zh-CN"] ?? key;
  const text = (key: string): string | undefined => row.text(key) || undefined;
  return {
    text,
    number: (key) => {
      const cell = row.cell(key);
      if (isBlank(cell)) return undefined;
      const value = numberIn(cell);
      if (value === null)
        findings.push(errorAt("rubricNumberUnread", row.where(key), { name: nameOf(key), text: shown(cell) }));
      return value ?? undefined;
    },
    code: (key, words) => {
      const written = text(key);
      if (written === undefined) return undefined;
      const codes = Object.keys(words) as (keyof typeof words)[];
      const found = codes.find(
        (code) => code === written || Object.values<string>(words[code]).some((word) => keyOf(word) === keyOf(written)),
      );
      if (found === undefined)
        findings.push(
          errorAt("rubricCodeUnknown", row.where(key), {
            name: nameOf(key),
            text: written,
            expected: codes.map((code) => words[code]["zh-CN"]),
          }),
        );
      return found;
    },
    list: (key) => {
      const written = text(key);
      return written === undefined ? undefined : listIn(written);
    },
    where: row.where,
  };
};

const shown = (cell: Cell): string =>
  (typeof cell === "object" && cell !== null ? cell.error : textOf(cell)).slice(0, 40);

/**
 * A number in a cell of a rubric's sheet (单元格中的分值): 8, 8分, （8）.
 *
 * Rule: 分 behind it and brackets around it are taken off; any other word or money is no number. Units: points, or what the column says.
 * Zeros are numbers. Blank: a blank cell holds none. None: null where there is none, or more than one. Errors: none thrown. Source: ours; 分
 * stands behind points in printed rubrics.
 *
 * @example
 * numberIn("（8分）") // => 8
 * numberIn("8或10") // => null
 */
export const numberIn = (cell: Cell): number | null => {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  const read = splitFigure(textOf(cell).replace(/^[(（](.*)[)）]$/s, "$1"));
  return read === null || read.money || !["", "分"].includes(read.suffix) ? null : read.value;
};

/**
 * A list in a cell (单元格中的列表): as it is written out, [a, b], or words with marks between them.
 *
 * Rule: the notation of rules' parameters first, else parted at 、 , and ; each word trimmed. Units: none; numbers come out as their text.
 * Blanks between marks are left out. None: an empty list for an empty text. Errors: none thrown. Source: ours; lists are typed with 、 as
 * often as in brackets.
 *
 * @example
 * listIn("优秀、良好；合格") // => ["优秀", "良好", "合格"]
 * listIn("[A1, A2]") // => ["A1", "A2"]
 */
export const listIn = (text: string): readonly string[] => {
  const { record } = readNotation(`list: values=${text}`);
  const values = record?.fields[0]?.value;
  if (values?.kind === "list")
    return values.values.flatMap((each) =>
      each.kind === "text" ? [each.value] : each.kind === "number" ? [each.text] : [],
    );
  return text
    .split(/[、,，;；]/)
    .map((each) => each.trim())
    .filter((each) => each !== "");
};
