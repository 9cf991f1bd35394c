// A finding of a check as a finding about the data, for what shows those.
import type { Diagnostic } from "../diagnostics/index.js";
import type { CheckFinding } from "./check-finding.js";

/** How many cells a sentence names. */
const cellsShown = 12;

/**
 * A finding as a diagnostic (转为数据问题): its place is that of the figure most likely wrong, its sentence names the cells of all.
 *
 * Rule: the first figure's cell is the place; severity and sentence stay those of the finding.
 * Units: in the sentence, as the fields have them.
 * None: a figure of no cell leaves the place empty, and no cells to name. Errors: none.
 *
 * Source: ours; a finding of checks is printed among those of reading.
 *
 * @example
 * const record = { name: "一小", whole: { pupils: 90, staff: 48, fullTimeTeachers: 52 } };
 * checkSchools([{ key: "1", record }], builtInChecks).map(diagnosticOf)[0]?.params.difference // => 4
 */
export function diagnosticOf({ severity, code, params, figures, name }: CheckFinding): Diagnostic {
  const where = figures[0]?.where ?? {};
  const cells = figures.flatMap((figure) => {
    const { file, sheet, cell } = figure.where;
    if (cell === undefined) return [];
    return [
      file === where.file && sheet === where.sheet
        ? cell
        : [file !== where.file && file, sheet, cell].filter(Boolean).join("!"),
    ];
  });
  return {
    severity,
    code,
    params: { ...params, school: name, cells: [...new Set(cells)].slice(0, cellsShown) },
    where,
  };
}
