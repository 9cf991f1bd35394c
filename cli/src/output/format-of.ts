// The format of a result: as --format says, or as the ending of the file's name does; the two may not contradict each other.
import type { Locale } from "@junheng/engine/diagnostics";
import { outputText } from "../messages/output.js";
import { UsageError } from "../outcome.js";

/** What a result can be written as. */
export type Format = "text" | "json" | "jsonl" | "csv" | "xlsx" | "docx" | "parquet" | "sql" | "man" | "markdown";

const endings: Readonly<Record<string, Format>> = {
  txt: "text",
  json: "json",
  jsonl: "jsonl",
  csv: "csv",
  xlsx: "xlsx",
  docx: "docx",
  parquet: "parquet",
  sql: "sql",
};

/** The ending of a file of each format. */
const endingOf = (format: Format): string => (format === "text" ? ".txt" : `.${format}`);

/** Endings that promise what is never written here, whatever --format says. */
const others = /^(?:tsv|xls[bm]?|xlt[mx]?|ods|et|docm?|dot[mx]?|odt|wps|rtf|pdf|html?|xml|zip)$/;

/**
 * The format for a file, or for standard output without one: `asked` by --format, or known by the name. `possible` is what the command can write to a file; the first of
 * them where neither says. Errors: a UsageError where the name promises something else.
 */
export function formatOf(
  out: string | undefined,
  asked: Format | undefined,
  possible: readonly Format[],
  locale: Locale,
): Format {
  // A number behind a dot is a date or a version (2026.6), and no ending.
  const ending = /\.(?!\d+$)([a-z\d]{1,8})$/i.exec(out ?? "")?.[1]?.toLowerCase();
  const known = endings[ending ?? ""];
  const format = known ?? asked ?? (ending === undefined ? possible[0] : undefined);
  if (format === undefined || !possible.includes(format) || others.test(ending ?? ""))
    throw new UsageError(outputText("ending", { file: out ?? "", possible: possible.map(endingOf) }, locale));
  if (asked !== undefined && asked !== format)
    throw new UsageError(
      outputText("contradiction", { file: out ?? "", format: asked, ending: endingOf(format) }, locale),
    );
  return format;
}
