// Whether every planted fault was found, by a finding of its kind that names its cell and its school, and what was proposed.
import type { CheckFinding, Diagnostic, Proposal, Where } from "@junheng/engine";
import type { ReadSet } from "../read-made-set.js";
import type { MadeSet, TrueCell, TrueFault } from "../truth.js";
import { schoolOfKey } from "./school-keys.js";

/** What became of a planted fault. */
export interface FaultJudged {
  readonly planted: TrueFault;
  /** The rule or the code that told it; empty where nothing did. */
  readonly by: string;
  /** How many corrections were proposed for its cells, and how many of them are what should have been sent. */
  readonly proposals: number;
  readonly right: number;
  /** The findings whose proposals are what should have been sent. */
  readonly toAccept: readonly CheckFinding[];
  /** The name of the fault, for a failing test. */
  readonly text: string;
}

/** Judges every planted fault. */
export function judgeFaults(set: MadeSet, read: ReadSet): readonly FaultJudged[] {
  const codeOf = schoolOfKey(set, read.collection);
  const diagnostics = diagnosticsOf(read);
  return set.truth.faults.map((planted) => {
    const { fault, cells } = planted;
    const findings = read.collection.findings.filter(
      (each) => touches(each, cells) && isOf(codeOf(each.school), planted),
    );
    const telling = findings.find(({ rule }) => fault.told.test(rule));
    const said = diagnostics.find(
      ({ code, where, params }) => fault.told.test(code) && cells.some((cell) => namesCell(where, params, cell)),
    );
    const proposing = findings.filter(({ proposal }) => proposal !== undefined);
    const toAccept = proposing.filter(({ proposal }) => proposal !== undefined && isMeant(proposal, planted));
    const [first] = cells;
    const at = cells.slice(0, 4).map(({ cell }) => cell);
    return {
      planted,
      by: telling?.rule ?? said?.code ?? "",
      proposals: proposing.length,
      right: toAccept.length,
      toAccept,
      text: `${fault.kind} in ${first?.file ?? ""}, ${first?.sheet ?? ""}, ${at.join(" ")}`,
    };
  });
}

const isOf = (school: string | undefined, { code, copyOf }: TrueFault): boolean =>
  school === code || (copyOf !== undefined && school === copyOf);

const touches = ({ figures }: CheckFinding, cells: readonly TrueCell[]): boolean =>
  figures.some(({ where }) =>
    cells.some(({ file, sheet, cell }) => where.file === file && where.sheet === sheet && where.cell === cell),
  );

/** Whether all that a proposal changes becomes what should have been sent. */
const isMeant = (proposal: Proposal, { fault: { tolerance = 1e-9 }, meant }: TrueFault): boolean =>
  [proposal, ...(proposal.also ?? [])].every(({ path, to }) => {
    const value = meant.get(path);
    return value !== undefined && Math.abs(to - value) <= tolerance * Math.abs(value);
  });

/** What reading said, all of it: some is left out of a collection for the checks to tell. */
const diagnosticsOf = ({ files }: ReadSet): readonly Diagnostic[] =>
  files.flatMap(({ diagnostics, submission }) => [...diagnostics, ...(submission?.diagnostics ?? [])]);

/** Whether a diagnostic names a cell: as its own, or among those it lists. */
const namesCell = (where: Where, params: Diagnostic["params"], { file, sheet, cell }: TrueCell): boolean => {
  if (where.file !== file || (where.sheet !== undefined && where.sheet !== sheet)) return false;
  const listed = params["cells"];
  return where.cell === cell || (Array.isArray(listed) && listed.includes(cell));
};
