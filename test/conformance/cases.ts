// CONFORMANCE.md: everyday files that were once read wrongly, each with what is right for it.
import { readFileSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { IndicatorId } from "@junheng/engine";
import type { ExpectedCase } from "../cases/expected.js";
import { expectedOf } from "../cases/expected.js";
import type { AssessedFile } from "./assessed-file.js";
import { assessedFile } from "./assessed-file.js";
import type { Section } from "./section.js";
import { table } from "./section.js";

const folder = fileURLToPath(new URL("../cases/", import.meta.url));

/** `wrong` is another result than the right one, with a verdict printed on it. */
export type CaseOutcome = "read" | "asked" | "refused" | "wrong";

/** A case with what became of it. */
export interface JudgedCase {
  readonly path: string;
  readonly outcome: CaseOutcome;
  readonly right: boolean;
  readonly differences: readonly string[];
}

const stages = ["primary", "junior"] as const;

const stageDifferences = (
  expected: ExpectedCase,
  { assessment }: AssessedFile,
  stage: (typeof stages)[number],
): readonly string[] => {
  const [wanted, found] = [expected[stage] ?? 0, assessment.stages[stage]?.schools.length ?? 0];
  const cvs = Object.entries(expected.cv?.[stage] ?? {}).flatMap(([id, cv]) => {
    const computed = assessment.stages[stage]?.indicators[id as IndicatorId]?.cv ?? NaN;
    return Math.abs(computed - cv) <= (expected.within ?? 0) ? [] : [`${id} ${computed} for ${cv}`];
  });
  return [...(wanted === found ? [] : [`${stage}: ${found} schools for ${wanted}`]), ...cvs];
};

const judged = async (path: string): Promise<JudgedCase | null> => {
  const expected = expectedOf(path);
  if (expected === undefined) return null;
  const result = await assessedFile(readFileSync(`${folder}${path}`), basename(path));
  const inStages = stages.map((stage) => ({ stage, own: stageDifferences(expected, result, stage) }));
  const otherPeriod = expected.period !== undefined && result.period !== expected.period;
  const differences = [
    ...inStages.flatMap(({ own }) => own),
    ...(otherPeriod ? [`period ${result.period} for ${expected.period}`] : []),
  ];
  const given = inStages.filter(({ stage }) => (result.verdicts[stage] ?? null) !== null);
  const decided =
    given.some(({ own }) => own.length > 0) ||
    (given.length > 0 &&
      (otherPeriod || (expected.mustAsk === true && given.length === Object.keys(result.verdicts).length)));
  const assessed = Object.keys(result.assessment.stages).length > 0;
  const outcome: CaseOutcome =
    differences.length === 0 && expected.mustAsk === undefined
      ? "read"
      : decided || result.told.length === 0
        ? "wrong"
        : assessed
          ? "asked"
          : "refused";
  const mayAsk = expected.mayAsk === true || expected.mustAsk === true;
  return { path, outcome, right: outcome === "read" || (mayAsk && outcome !== "wrong"), differences };
};

/** Every case of schools, judged. */
export async function judgedCases(): Promise<readonly JudgedCase[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  const all = await Promise.all(
    paths
      .filter((path) => /\/.*\./.test(path))
      .sort()
      .map(judged),
  );
  return all.filter((each) => each !== null);
}

/** The section. Bar: what can be read is read, and nothing is ever wrong. */
export async function everydayFiles(): Promise<Section> {
  const cases = await judgedCases();
  const folders = [...new Set(cases.map(({ path }) => path.split("/")[0]!))];
  const count = (own: readonly JudgedCase[], outcome: CaseOutcome): number =>
    own.filter((each) => each.outcome === outcome).length;
  const row = (name: string, own: readonly JudgedCase[]) => [
    name,
    own.length,
    ...(["read", "asked", "refused", "wrong"] as const).map((outcome) => count(own, outcome)),
  ];
  return {
    title: "Everyday files",
    text: `Files of kinds that were once read wrongly, or that must go on being read rightly (\`test/cases\`, where what is odd about each stands;
what is right for each was worked out apart from this project). Read: the right schools, coefficients of variation and period. Asked: no verdict
is given before somebody has looked, and it is said why. Refused: nothing is assessed, and it is said why. Wrong: a verdict on other figures.

${table(
  ["kind", "files", "read", "asked", "refused", "wrong"],
  [
    ...folders.map((name) =>
      row(
        `\`${name}\``,
        cases.filter(({ path }) => path.startsWith(`${name}/`)),
      ),
    ),
    row("all", cases),
  ],
)}`,
    missed: cases
      .filter(({ right }) => !right)
      .map(({ path, outcome, differences }) => `${path}: ${outcome}, ${differences.join("; ")}`),
  };
}
