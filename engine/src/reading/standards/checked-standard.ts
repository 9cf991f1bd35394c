// What a file or a sheet says, made a standard: its shape, its sense, and the words by which its own measures are called.
import type { CellsByPath } from "../../diagnostics/index.js";
import { cellOfPath, errorAt, issueParams, jsonOf } from "../../diagnostics/index.js";
import type { StandardParsed } from "../../standards/index.js";
import { parseStandard } from "../../standards/index.js";
import { wordsTaken } from "./own-words.js";

/** A standard, or none and all that is wrong, each with the cell that `cells` knows for its part. */
export function checkedStandard(patch: unknown, cells: CellsByPath): StandardParsed {
  const { standard, diagnostics } = parseStandard(patch, cells);
  const words = wordsTaken(patch).map((issue) =>
    errorAt("standardShape", cellOfPath(cells, issue.path), issueParams(issue)),
  );
  return { standard: words.length > 0 ? null : standard, diagnostics: [...diagnostics, ...words] };
}

/**
 * A standard from the text of a JSON file (读入标准文件); `file` is where its findings stand. Units, zeros and missing parts: as
 * `parseStandard` says. A text that is no JSON has no standard, and a finding that says why. None: `standard` is null where anything is
 * wrong. Errors: none thrown. Source: the documents that the file names.
 *
 * Rule: the JSON is parsed, then checked as `parseStandard` does it.
 *
 * @example
 * standardOfText("", "province.json").diagnostics[0]?.code // => "standardShape"
 */
export function standardOfText(text: string, file: string): StandardParsed {
  const { json, issue } = jsonOf(text);
  if (issue === undefined) return checkedStandard(json, { "": { file } });
  return { standard: null, diagnostics: [errorAt("standardShape", { file }, issueParams(issue))] };
}
