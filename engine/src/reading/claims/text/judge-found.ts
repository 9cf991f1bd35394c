// What is said of a claim of running text: of what it may be made of, the first that holds. Internal.
import type { Claim, ClaimCheck, ClaimReason, ClaimVerdict } from "../../../claims/index.js";
import { canHoldUnrounded, checkClaim } from "../../../claims/index.js";
import type { ClaimJudgement, FoundClaim, FoundRemark } from "./found-claim.js";
import type { ProposedClaim } from "./proposed.js";
import { areSimilar } from "./similar.js";
import { isOffByWholeMoney } from "./whole-money.js";

const judgements: Readonly<Record<ClaimVerdict, ClaimJudgement>> = {
  holds: "right",
  "holds-half-up-only": "right",
  "holds-as-bound": "right",
  "holds-approximately": "right",
  "holds-truncation-only": "otherRounding",
  mismatch: "wrong",
  contradiction: "wrong",
  solvable: "uncheckable",
  "needs-input": "uncheckable",
};

type Judged = Omit<FoundClaim, "form" | "quote">;

/** Judges the first candidate that holds, or the likeliest one. */
export function judgeFound({ candidates, sure, remark, lacking }: ProposedClaim): Judged {
  const all = candidates.map(({ claim, inputs }) => ({
    claim,
    inputs,
    check: checkClaim(claim),
  }));
  const best =
    all.find(({ check }) => judgements[check.verdict] === "right") ??
    all.find(({ check }) => judgements[check.verdict] === "otherRounding") ??
    all[0];
  if (best === undefined) throw new RangeError("judgeFound requires a candidate, got none");
  const { claim, check } = best;
  const judgement = isSolved(check) ? solvedJudgement(check) : judgements[check.verdict];
  const open = judgement === "wrong" && sure !== true && !(sure === "similar" && isSlip(claim, check));
  const roundedInputs =
    judgement === "wrong" &&
    !all.some(isOffByWholeMoney) &&
    all.some((each) => !ofUnits.includes(each.check.reason) && canHoldUnrounded(each.claim, each.inputs));
  const said = remark ?? (lacking === undefined ? undefined : lackingRemark(lacking));
  return {
    claim,
    check,
    judgement: open || roundedInputs ? "uncheckable" : judgement,
    open,
    roundedInputs,
    ...(said !== undefined && { remark: said }),
  };
}

const lackingRemark = (what: string): FoundRemark =>
  what === "" ? { code: "lackingWhole", params: {} } : { code: "lacking", params: { what } };

/** With an input missing nothing is right or wrong, but a figure that no whole number gives by rounding was cut off. */
const solvedJudgement = ({ verdict }: ClaimCheck): ClaimJudgement =>
  verdict === "holds-truncation-only" ? "otherRounding" : "uncheckable";

const isSlip = ({ printed }: Claim, { rounded }: ClaimCheck): boolean =>
  rounded !== undefined && [rounded.halfUp, rounded.truncation].some((each) => areSimilar(each, printed ?? ""));

/** What is wrong with units has nothing to do with rounding. */
const ofUnits: readonly ClaimReason[] = ["unitsMixed", "percentNotPoints", "pointsNotPercent"];

/** With an input missing nothing is right or wrong, whatever it could be. */
const isSolved = ({ reason }: ClaimCheck): boolean => reason === "solved" || reason === "noWholeNumber";
