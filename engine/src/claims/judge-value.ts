// A computed value against its printed figure, with what the inputs are: units, parts and wholes, percentages. Internal.
import type { Claim, ClaimJudged, ClaimNote, ClaimReason, ClaimVerdict } from "./claim.js";
import { exactValue } from "./evaluate.js";
import type { ComputedFormula, Expression } from "./formula.js";
import { expressionOf, inputLetter, inputsOf, isDifference, isQuotient, isSum } from "./formula.js";
import { inUnitOf, printedValue, roundingInterval, stepOf } from "./intervals.js";
import { isPrintedSo, judgeNumber } from "./judge-number.js";
import type { PrintedFraction, PrintedNumber } from "./printed.js";
import type { Rational } from "../rationals/index.js";
import { add, compare, subtract, whole } from "../rationals/index.js";
import { solutionFor } from "./solution.js";
import { isWithin } from "./solve.js";
import { unitFamily } from "./units.js";

/** Judges a claim whose inputs are all known. */
export function judgeValue(
  claim: Claim,
  formula: ComputedFormula,
  inputs: readonly (Rational | null)[],
  printed: PrintedNumber | PrintedFraction,
): ClaimJudged {
  const expression = expressionOf(formula);
  const value = exactValue(expression, inputs);
  if (value === null)
    return { recomputed: null, verdict: "needs-input", reason: "dividedByZero", shown: null, notes: [] };
  const read = readingOf(value, printed, claim, expression);
  const judged = judgeNumber(value, read.printed);
  const check: ClaimJudged = {
    ...judged,
    ...overruled(claim, expression, inputs, value, read.printed, judged),
    notes: [...judged.notes, ...read.notes, ...aboveWhole(expression, value, read.printed)],
  };
  if (check.verdict !== "mismatch" && check.verdict !== "contradiction") return check;
  if (check.reason === "subsetAboveSet") return check;
  const last = inputsOf(expression).at(-1) ?? 0;
  const solution = isCounts(inputs) ? solutionFor(expression, inputs, last, read.printed) : null;
  const possible = solution !== null && [solution.halfUp, solution.truncation].some(({ count }) => count !== 0);
  return possible && solution.input === inputLetter(last) ? { ...check, solution } : check;
}

const isCounts = (inputs: readonly (Rational | null)[]): boolean =>
  inputs.every((input) => input === null || input.numerator % input.denominator === 0n);

/**
 * A bare figure for a share may be a percentage without its sign, and percentage points may be computed from bare percentages:
 * taken so where the figure holds that way and not as it stands.
 */
const readingOf = (
  value: Rational,
  printed: PrintedNumber | PrintedFraction,
  { inputs }: Claim,
  expression: Expression,
): { readonly printed: PrintedNumber | PrintedFraction; readonly notes: readonly ClaimNote[] } => {
  const asItStands = { printed, notes: [] };
  if (printed.kind === "fraction" || isPrintedSo(value, printed)) return asItStands;
  const marked = inputs.some(({ unit }) => unitFamily(unit ?? "") === "percent");
  if (["%", "百分点"].includes(printed.unit) && !marked && (isDifference(expression) || isSum(expression)))
    return { printed: { ...printed, power: 0 }, notes: [] };
  if (printed.unit !== "" || printed.power !== 0) return asItStands;
  const percent: PrintedNumber = { ...printed, power: -2, unit: "%" };
  const isShare = expression.kind === "operation" && expression.sign === "/";
  const large = compare(printedValue(printed), whole(1)) > 0 && compare(value, whole(1)) < 0;
  return isShare && (isPrintedSo(value, percent) || large)
    ? { printed: percent, notes: ["takenAsPercent"] }
    : asItStands;
};

const isShareLike = (printed: PrintedNumber | PrintedFraction): boolean =>
  printed.kind === "fraction" || ["%", "‰", "成"].includes(printed.unit);

const aboveWhole = (
  expression: Expression,
  value: Rational,
  printed: PrintedNumber | PrintedFraction,
): readonly ClaimNote[] =>
  isQuotient(expression) && isShareLike(printed) && compare(value, whole(1)) > 0 ? ["aboveWhole"] : [];

type Overruling = Partial<Pick<ClaimJudged, "verdict" | "reason" | "shown">>;

/** What weighs more than the figure itself. */
const overruled = (
  claim: Claim,
  expression: Expression,
  inputs: readonly (Rational | null)[],
  value: Rational,
  printed: PrintedNumber | PrintedFraction,
  judged: ClaimJudged,
): Overruling => {
  const verdict = (kind: ClaimVerdict, reason: ClaimReason): Overruling => ({ verdict: kind, reason });
  if (isQuotient(expression) && isShareLike(printed) && judged.verdict === "mismatch")
    if (compare(value, whole(1)) > 0 && compare(printedValue(printed), whole(1)) < 0)
      return verdict("contradiction", "partAboveWhole");
  const isPart = expression.kind === "input" && claim.parts === "some";
  if ((isSum(expression) || isPart) && printed.kind === "number") {
    if (claim.parts === "some" && printed.bound === "exact") return asParts(value, printed, judged, isPart);
    const most = largest(inputsOf(expression).map((position) => inputs[position] ?? whole(0)));
    const room = add(printedValue(printed), stepOf(printed));
    if (
      judged.verdict === "mismatch" &&
      compare(most, room) >= 0 &&
      inputs.every((each) => each === null || each.numerator >= 0n)
    )
      return { ...verdict("contradiction", "totalBelowPart"), shown: inUnitOf(most, printed) };
  }
  if (areMixed(claim, expression, printed)) return verdict("mismatch", "unitsMixed");
  return percentages(claim, expression, inputs, printed, judged);
};

const largest = (values: readonly Rational[]): Rational =>
  values.reduce((most, each) => (compare(each, most) > 0 ? each : most));

/** Parts that are only some (其中): their sum is a lower limit of the total. */
const asParts = (value: Rational, printed: PrintedNumber, judged: ClaimJudged, isOne: boolean): Overruling => {
  if (judged.verdict !== "mismatch") return {};
  const below = compare(value, printedValue(printed)) < 0 || isWithin(value, roundingInterval(printed, "halfUp"));
  return below
    ? { verdict: "holds-as-bound", reason: "partsBelowTotal" }
    : { verdict: "contradiction", reason: isOne ? "subsetAboveSet" : "partsAboveTotal" };
};

/** Whether heads are mixed with turns, or other things that cannot be added up, compared or be shares of one another. */
const areMixed = ({ inputs }: Claim, expression: Expression, printed: PrintedNumber | PrintedFraction): boolean => {
  const adds = isSum(expression) || isDifference(expression);
  if (!adds && !(isQuotient(expression) && isShareLike(printed))) return false;
  const units = inputsOf(expression).map((position) => inputs[position]?.unit ?? "");
  const all = adds && printed.kind === "number" ? [...units, printed.unit] : units;
  const families = new Set(all.map(unitFamily).filter((family) => family !== undefined && family !== "percent"));
  return families.size > 1;
};

/** Percentages against percentage points, which differ where percentages are compared. */
const percentages = (
  { inputs }: Claim,
  expression: Expression,
  values: readonly (Rational | null)[],
  printed: PrintedNumber | PrintedFraction,
  judged: ClaimJudged,
): Overruling => {
  if (printed.kind === "fraction") return {};
  const used = [...new Set(inputsOf(expression))];
  if (used.length !== 2 || !used.every((position) => inputs[position]?.unit === "%")) return {};
  const held = judged.verdict !== "mismatch";
  if (isDifference(expression) && printed.unit === "%" && held)
    return { verdict: "mismatch", reason: "percentNotPoints" };
  if (isQuotient(expression) || isDifference(expression) || isSum(expression)) return {};
  if (printed.unit === "百分点" && held) return { verdict: "mismatch", reason: "pointsNotPercent" };
  const [a, b] = [values[0] ?? whole(0), values[1] ?? whole(0)];
  const [up, down] = [subtract(b, a), subtract(a, b)];
  const isPoints = printed.unit === "%" && !held && (isPrintedSo(up, printed) || isPrintedSo(down, printed));
  return isPoints ? { reason: "percentNotPoints" } : {};
};
