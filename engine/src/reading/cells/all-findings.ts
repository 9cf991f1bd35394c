// What was found in files and in their sheets: one fault is one finding, and a sheet says it better.
import type { Diagnostic, DiagnosticCode } from "../../diagnostics/index.js";

/** Findings of figures whose formulas were never calculated. */
const ofFigures: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  "uncalculatedInFigure",
  "uncalculatedInFigure.several",
  "scoreUncalculated",
]);

/**
 * The findings of files, then those of the sheets in them (全部发现), each fault once.
 *
 * Rule: a file reports every formula without a result (没有计算结果的公式); cells that a sheet reports as figures too leave its count and list,
 * and the finding goes where no cell is left that it can name. Units: counts of cells.
 * Zeros: a count of 0 takes the finding out. Missing: findings of files without a sheet in common stay as they are.
 * None: an empty list for none. Errors: none thrown. Source: ours: a sheet says what a fault does to which figure, a file cannot.
 *
 * @example
 * allFindings([], []) // => []
 */
export const allFindings = (ofFiles: readonly Diagnostic[], ofSheets: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...ofFiles.flatMap((each) => (each.code === "formulaWithoutValue" ? withoutFigures(each, ofSheets) : [each])),
  ...ofSheets,
];

const withoutFigures = (finding: Diagnostic, ofSheets: readonly Diagnostic[]): readonly Diagnostic[] => {
  const { file, sheet } = finding.where;
  const figures = ofSheets.filter(
    ({ code, where }) => ofFigures.has(code) && where.file === file && where.sheet === sheet,
  );
  if (figures.length === 0) return [finding];
  const reported = figures.flatMap((each) => cellsOf(each) ?? each.where.cell ?? []);
  const cells = (cellsOf(finding) ?? []).filter((cell) => !reported.includes(cell));
  const [cell] = cells;
  const count = countOf(finding) - figures.reduce((total, each) => total + countOf(each), 0);
  if (cell === undefined || count <= 0) return [];
  return [{ ...finding, where: { ...finding.where, cell }, params: { ...finding.params, count, cells } }];
};

const cellsOf = ({ params: { cells } }: Diagnostic): readonly string[] | undefined =>
  Array.isArray(cells) ? cells : undefined;

const countOf = ({ params: { count } }: Diagnostic): number => (typeof count === "number" ? count : 1);
