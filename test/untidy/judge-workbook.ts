// What became of an untidy workbook: read as it is true, asked about, refused, or silently something else.
import type { IndicatorId, StageResult } from "@junheng/engine";
import { assessedFile } from "../conformance/assessed-file.js";
import type { UntidyWorkbook } from "./make-draft.js";
import { tidyWorkbook } from "./make-draft.js";
import type { StageTruth } from "./truth.js";

/**
 * `read`: everything is as it is true. `asked`: something is not, no verdict is given on it, and the user is told why. `refused`:
 * nothing is assessed. `warned`: a verdict is given on something that is not true, beside a warning. `silent`: without a word.
 */
export type Became = "read" | "asked" | "refused" | "warned" | "silent";

/** What became of it, in what the result differs from the truth, and what was told of it alone. */
export interface Judged {
  readonly became: Became;
  readonly differences: readonly string[];
  readonly told: readonly string[];
}

/** Near 0 a coefficient is the difference of numbers near 1: no double has more of its digits. */
const nearZero = 1e-4;
const relative = (a: number, b: number): number => Math.abs(a - b) / Math.max(Math.abs(b), nearZero);

/** Where one stage is otherwise than it is true; `named` are differences that the result itself shows, by the schools that lack a value. */
interface Differences {
  readonly plain: readonly string[];
  readonly named: readonly string[];
}

/** `errors`: there are some, which name the schools that were left out. */
const stageDifferences = (
  right: StageTruth | undefined,
  found: StageResult | undefined,
  errors: boolean,
): Differences => {
  if (right === undefined)
    return { plain: found === undefined ? [] : [`${found.schools.length} schools where there are none`], named: [] };
  if (found === undefined) return { plain: ["not assessed"], named: [] };
  const [names, schools] = [found.schools.map(({ name }) => name).sort(), [...right.schools].sort()];
  const fewer = errors && names.length < schools.length && names.every((name) => schools.includes(name));
  const values = Object.entries(right.cv).flatMap(([id, cv]) => {
    const own = found.indicators[id as IndicatorId];
    if (relative(own?.cv ?? NaN, cv) < 1e-11) return [];
    return [
      {
        text: `${id} ${own?.cv} for ${cv}`,
        named: fewer || own === undefined || own.cv === null || own.skipped.length > 0,
      },
    ];
  });
  const lacking = values.some(({ named }) => named);
  const qualified =
    found.qualifiedSchools === right.qualified ? [] : [`${found.qualifiedSchools} qualified for ${right.qualified}`];
  return {
    plain: [
      ...(names.join() === schools.join() || fewer ? [] : [`${names.join(" ")} for ${schools.join(" ")}`]),
      ...found.schools.flatMap(({ name, pupils }) =>
        right.pupils.has(name) && right.pupils.get(name) !== pupils ? [`${pupils} pupils in ${name}`] : [],
      ),
      ...values.filter(({ named }) => !named).map(({ text }) => text),
      ...(lacking ? [] : qualified),
    ],
    named: [
      ...(fewer ? ["fewer schools"] : []),
      ...values.filter(({ named }) => named).map(({ text }) => text),
      ...(lacking ? qualified : []),
    ],
  };
};

/** What is told of the tidy workbook of a seed: it says nothing of how another is untidy. */
const usual = new Map<number, ReadonlySet<string>>();
const usualOf = async (seed: number): Promise<ReadonlySet<string>> => {
  const known = usual.get(seed);
  if (known !== undefined) return known;
  const { bytes, name } = tidyWorkbook(seed);
  const told = new Set((await assessedFile(bytes, name)).told);
  usual.set(seed, told);
  return told;
};

/** Reads and assesses a workbook, and holds the result against the truth. */
export async function judgeWorkbook({ bytes, name, truth, mustAsk, period, seed }: UntidyWorkbook): Promise<Judged> {
  const result = await assessedFile(bytes, name);
  const before = result.told.length === 0 ? null : await usualOf(seed);
  const told = result.told.filter((code) => before?.has(code) !== true);
  const { stages } = result.assessment;
  const all = (["primary", "junior"] as const).map((stage) => ({
    stage,
    ...stageDifferences(
      truth[stage],
      stages[stage],
      told.some((each) => each.startsWith("error")),
    ),
    verdict: result.verdicts[stage] ?? null,
  }));
  const differences = all.flatMap(({ stage, plain, named }) => [...plain, ...named].map((each) => `${stage}: ${each}`));
  const wrongVerdict = all.some(
    ({ stage, plain, verdict }) => verdict !== null && (plain.length > 0 || verdict !== truth[stage]?.met),
  );
  const otherPeriod = period !== undefined && !(result.period ?? "").includes(period);
  if (differences.length === 0 && !wrongVerdict && !otherPeriod && (!mustAsk || told.length > 0))
    return { became: mustAsk ? "asked" : "read", differences, told };
  if (told.length === 0) return { became: "silent", differences, told };
  const assessed = Object.keys(stages).length > 0;
  return { became: wrongVerdict ? "warned" : assessed ? "asked" : "refused", differences, told };
}
