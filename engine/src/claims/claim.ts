// What a claim is, as data: a printed figure, and what it is said to be made of.

/** An input of a claim: a figure as a number, in its base unit (a percentage as its share, 万元 as 元); null where it is not printed. */
export interface ClaimInput {
  readonly value: number | null;
  /** As printed: 人, 人次, 元, % …; blank where there is none. */
  readonly unit?: string;
  /** Something is printed that no figure can be read from: it is neither known nor to be solved for. */
  readonly unclear?: true;
}

/** A printed figure with its inputs. */
export interface Claim {
  readonly name: string;
  /** In the order of the formula's letters: a, b, c …. */
  readonly inputs: readonly ClaimInput[];
  /** `a/b`, `a-b`, `a+b`, `(a-b)/a`, `(b-a)/a`, `a*b`, `a:b`, `sum`, `a<=b`, `weekday` …; any + − × ÷ of the letters and numbers. */
  readonly formula: string;
  /** As printed, with its sign and unit; null where nothing is. */
  readonly printed: string | null;
  /** Whether inputs that are added are only some of the parts (其中): their sum is then a lower limit. */
  readonly parts?: "all" | "some";
}

/** What is true of a claim. */
export type ClaimVerdict =
  | "holds"
  | "holds-half-up-only"
  | "holds-truncation-only"
  | "holds-as-bound"
  | "holds-approximately"
  | "solvable"
  | "mismatch"
  | "contradiction"
  | "needs-input";

/** The verdicts, the worst first. */
export const claimVerdicts: readonly ClaimVerdict[] = [
  "contradiction",
  "mismatch",
  "holds-truncation-only",
  "solvable",
  "needs-input",
  "holds-half-up-only",
  "holds-approximately",
  "holds-as-bound",
  "holds",
];

/** Why a verdict is what it is: the code of its sentence in `messages/`. */
export type ClaimReason =
  | "bothRoundings"
  | "halfUpOnly"
  | "truncationOnly"
  | "withinInterval"
  | "outsideInterval"
  | "relationHolds"
  | "relationFails"
  | "partsBelowTotal"
  | "partsAboveTotal"
  | "subsetAboveSet"
  | "ratioHolds"
  | "weekdayHolds"
  | "weekdayWrong"
  | "noSuchDate"
  | "neitherRounding"
  | "otherSign"
  | "otherScale"
  | "percentNotPoints"
  | "pointsNotPercent"
  | "unitsMixed"
  | "partAboveWhole"
  | "totalBelowPart"
  | "solved"
  | "noWholeNumber"
  | "inputsMissing"
  | "inputUnclear"
  | "nothingPrinted"
  | "printedUnclear"
  | "formulaUnclear"
  | "dividedByZero";

/** The whole numbers that a missing input can be. */
export interface WholeNumbers {
  /** How many there are; null where they go on for ever. */
  readonly count: number | null;
  /** The first eight of them. */
  readonly first: readonly number[];
  /** The last one; null where they go on for ever, or there is none. */
  readonly last: number | null;
}

/** What an input would have to be for the printed figure to hold, under either rounding. */
export interface ClaimSolution {
  /** Its letter: a, b, c …. */
  readonly input: string;
  readonly halfUp: WholeNumbers;
  readonly truncation: WholeNumbers;
}

/** An interval as it is told: each end as text in the printed figure's own unit, null where there is none. */
export interface ShownInterval {
  readonly from: string | null;
  readonly fromIncluded: boolean;
  readonly to: string | null;
  readonly toIncluded: boolean;
}

/** A claim checked. All texts of figures are decimal, so that nothing is lost. */
export interface ClaimCheck {
  /** The formula's value, unrounded; null where it cannot be computed. */
  readonly recomputed: number | null;
  readonly verdict: ClaimVerdict;
  readonly reason: ClaimReason;
  /** The formula with its figures, ? for one that is missing: `32444 ÷ 46331`; blank where there is none. */
  readonly arithmetic: string;
  /** The value in the printed figure's own unit, as far as it is told: `70.0265…%`. */
  readonly shown: string | null;
  /** What would be printed: `70.03%` and `70.02%`. */
  readonly rounded?: { readonly halfUp: string; readonly truncation: string };
  /** What 近, 约, 多, 不到 … were taken for. */
  readonly interval?: ShownInterval;
  /** For a missing input; and for a figure that does not hold, what its last input would have to be. */
  readonly solution?: ClaimSolution;
  /** The weekday of a date, 0 for Sunday, and the one printed. */
  readonly weekday?: { readonly right: number; readonly printed: number };
  /** What else was taken into account. */
  readonly notes: readonly ClaimNote[];
}

/** A doubled percent sign; a bare figure taken as a percentage; a share above the whole. */
export type ClaimNote = "doublePercent" | "takenAsPercent" | "aboveWhole";

/** What is judged of a claim, before its arithmetic is put to it. */
export type ClaimJudged = Omit<ClaimCheck, "arithmetic">;
