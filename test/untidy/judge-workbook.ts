// What became of an untidy workbook: read as it is true, asked about, refused, or silently something else.
import { assessCounty, nationalQuality2017 } from "@junheng/engine";
import type { CountyAssessment, Diagnostic } from "@junheng/engine";
import { readSubmission } from "@junheng/engine/reading";
import { readWorkbook } from "@junheng/workbook/read";
import type { UntidyWorkbook } from "./make-draft.js";
import type { Truth } from "./truth.js";

/** `read`: everything is as it is true. `asked`: it is not, and the user is told. `silent`: it is not, and nothing is said. */
export type Became = "read" | "asked" | "refused" | "silent";

/** What became of it, and in which the result differs from the truth. */
export interface Judged {
  readonly became: Became;
  readonly differences: readonly string[];
  readonly codes: readonly string[];
}

const relative = (a: number, b: number): number => Math.abs(a - b) / Math.max(Math.abs(b), 1e-300);

const differencesOf = (truth: Truth, assessment: CountyAssessment): readonly string[] =>
  (["primary", "junior"] as const).flatMap((stage) => {
    const [right, found] = [truth[stage], assessment.stages[stage]];
    if (right === undefined)
      return found === undefined ? [] : [`${stage}: ${found.schools.length} schools where there are none`];
    if (found === undefined) return [`${stage}: not assessed`];
    const names = found.schools.map(({ name }) => name).sort();
    const schools = [...right.schools].sort();
    return [
      ...(JSON.stringify(names) === JSON.stringify(schools)
        ? []
        : [`${stage}: ${names.join(" ")} for ${schools.join(" ")}`]),
      ...found.schools.flatMap(({ name, pupils }) =>
        right.pupils.has(name) && right.pupils.get(name) !== pupils ? [`${stage}: ${pupils} pupils in ${name}`] : [],
      ),
      ...Object.entries(right.cv).flatMap(([id, cv]) => {
        const computed = found.indicators[id as keyof typeof found.indicators]?.cv ?? null;
        return computed !== null && relative(computed, cv) < 1e-11 ? [] : [`${stage}: ${id} ${computed} for ${cv}`];
      }),
      ...(found.qualifiedSchools === right.qualified
        ? []
        : [`${stage}: ${found.qualifiedSchools} qualified for ${right.qualified}`]),
      ...(found.met === right.met ? [] : [`${stage}: met ${found.met} for ${right.met}`]),
    ];
  });

/** What is said of a workbook: codes of errors and warnings. */
const said = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.filter(({ severity }) => severity !== "note").map(({ severity, code }) => `${severity} ${code}`);

/** Reads and assesses a workbook. `usual` are the codes that the tidy workbook of the same county has too. */
export async function judgeWorkbook(workbook: UntidyWorkbook, usual: ReadonlySet<string> = new Set()): Promise<Judged> {
  const { grids, diagnostics } = await readWorkbook(workbook.bytes, workbook.name);
  const submission = readSubmission(grids);
  const assessment = assessCounty(submission.records, nationalQuality2017);
  const codes = said([...diagnostics, ...submission.diagnostics, ...assessment.diagnostics]).filter(
    (code) => !usual.has(code),
  );
  const differences = differencesOf(workbook.truth, assessment);
  const assessed = Object.keys(assessment.stages).length > 0;
  const became: Became =
    differences.length === 0 && (!workbook.mustAsk || codes.length > 0)
      ? "read"
      : codes.length === 0
        ? "silent"
        : assessed
          ? "asked"
          : "refused";
  return { became, differences, codes };
}

/** The codes that are said of the tidy workbook of a seed. */
export const usualCodes = async (tidy: UntidyWorkbook): Promise<ReadonlySet<string>> =>
  new Set((await judgeWorkbook(tidy)).codes);
