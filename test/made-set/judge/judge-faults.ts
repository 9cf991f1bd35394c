// Whether every planted fault was found, by a finding of its kind that names its cell and its school, and what was proposed.
import type { CheckFinding, Diagnostic, Where } from "@junheng/engine";
import type { ReadSet } from "../read-made-set.js";
import { schoolOfKey } from "./school-keys.js";
import type { MadeSet, TrueCell, TrueFault } from "../truth.js";

/** What became of a planted fault. */
export interface FaultJudged {
  readonly planted: TrueFault;
  /** The rule or the code that told it; empty where nothing did. */
  readonly by: string;
  /** What was proposed for a planted cell. */
  readonly proposal: "none" | "right" | "wrong";
  /** The name of the fault, for a failing test. */
  readonly text: string;
}

/** Judges every planted fault. */
export function judgeFaults(set: MadeSet, read: ReadSet): readonly FaultJudged[] {
  const codeOf = schoolOfKey(set, read.collection);
  return set.truth.faults.map((planted) => {
    const { fault, code, cells, meant, tolerance = 1e-9 } = { ...planted, tolerance: planted.fault.tolerance };
    const findings = read.collection.findings.filter(
      (finding) => isOf(finding, code, codeOf, planted) && touches(finding, cells),
    );
    const telling = findings.filter(({ rule }) => fault.told.test(rule));
    const diagnostics = allDiagnostics(read).filter(
      ({ code: said, where, params }) => fault.told.test(said) && cells.some((cell) => namesCell(where, params, cell)),
    );
    const proposals = findings.flatMap(({ proposal }) => (proposal === undefined ? [] : [proposal]));
    const right = proposals.some((each) =>
      [each, ...(each.also ?? [])].every(({ path, to }) => {
        const value = meant.get(path);
        return value !== undefined && Math.abs(to - value) <= tolerance * Math.abs(value);
      }),
    );
    const first = cells[0];
    return {
      planted,
      by: telling[0]?.rule ?? diagnostics[0]?.code ?? "",
      proposal: proposals.length === 0 ? "none" : right ? "right" : "wrong",
      text: `${fault.kind} (${fault.told}) in ${first?.file} ${first?.sheet} ${cells
        .map(({ cell }) => cell)
        .slice(0, 4)
        .join(" ")}`,
    };
  });
}

const isOf = (
  { school }: CheckFinding,
  code: string | null,
  codeOf: (key: string) => string | undefined,
  { copyOf }: TrueFault,
): boolean => {
  const own = codeOf(school);
  return own === code || (copyOf !== undefined && own === copyOf);
};

const touches = ({ figures }: CheckFinding, cells: readonly TrueCell[]): boolean =>
  figures.some(({ where }) =>
    cells.some(({ file, sheet, cell }) => where.file === file && where.sheet === sheet && where.cell === cell),
  );

/** What reading said, all of it: some is left out of a collection for the checks to tell. */
export const allDiagnostics = ({ files }: ReadSet): readonly Diagnostic[] =>
  files.flatMap(({ diagnostics, submission }) => [...diagnostics, ...(submission?.diagnostics ?? [])]);

/** Whether a diagnostic names a cell: as its own, or among those it lists. */
export const namesCell = (where: Where, params: Diagnostic["params"], { file, sheet, cell }: TrueCell): boolean => {
  if (where.file !== file || (where.sheet !== undefined && where.sheet !== sheet)) return false;
  const listed = params["cells"];
  return where.cell === cell || (Array.isArray(listed) && listed.includes(cell));
};
