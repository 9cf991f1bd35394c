// What the cells of a standard's row hold: codes by their words, dates, lists, and where a number comes from.
import type { LocalText } from "../../diagnostics/index.js";
import { standardCodes } from "../../words/index.js";
import { keyOf, readDateText } from "../cells/index.js";
import type { TableRow } from "../rubrics/index.js";
import { listIn } from "../rubrics/index.js";

/** The code that a word stands for in either language; what is none stays as it is written, for the check to name. */
export const idOf = (words: Readonly<Record<string, LocalText>>, written: string): string =>
  Object.keys(words).find(
    (id) => id === written || Object.values<string>(words[id] ?? {}).some((word) => keyOf(word) === keyOf(written)),
  ) ?? written;

/** Whether a row takes its part away. */
export const isNone = (row: TableRow): boolean =>
  row.text("from") === "" && idOf(standardCodes.none, row.text("value")) === "none";

/** A date as ISO writes it; what is none stays as it is written. */
export const isoOf = (written: string): string => {
  const read = readDateText(written);
  return read.kind === "date" ? read.iso : written;
};

export const listOf = (written: string): readonly string[] => (written === "" ? [] : listIn(written));

/** Where a number comes from, as a row says it: by its own document, or by the standard's. */
export const sourceIn = (row: TableRow, document: string) => {
  const [article, zh, en] = [row.text("article"), row.text("noteZh"), row.text("noteEn")];
  return {
    document: row.text("document") || document,
    ...(article !== "" && { article }),
    certainty: row.text("certainty") || "B",
    ...((zh !== "" || en !== "") && { note: { "zh-CN": zh, en } }),
  };
};
