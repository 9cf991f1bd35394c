// A claim found in running text: the sentence it stands in, and what is said of it.
import type { Claim, ClaimCheck } from "../../../claims/index.js";
import type { DiagnosticParams } from "../../../diagnostics/index.js";

/** Right; right only under a rounding other than half-up; wrong; or not to be told from this text. */
export type ClaimJudgement = "right" | "otherRounding" | "wrong" | "uncheckable";

/** The judgements, the worst first. */
export const claimJudgements: readonly ClaimJudgement[] = ["wrong", "otherRounding", "uncheckable", "right"];

/**
 * How a claim is put: 占…, 共…, 其中…, 由…到…, 比上年…, 生均… and 年均…, 师生比…, 是…的几倍, a date with its weekday; A、B、C三所, a thing said twice,
 * a span of years, the numbers of headings, 超过规定的…, 辍学率 beside 巩固率.
 */
export type ClaimForm =
  | "share"
  | "sum"
  | "parts"
  | "change"
  | "perHead"
  | "ratio"
  | "multiple"
  | "weekday"
  | "list"
  | "restated"
  | "period"
  | "numbering"
  | "limit"
  | "complement";

/** What is said of a claim beside its arithmetic, or in place of it. */
export interface FoundRemark {
  readonly code: FoundRemarkCode;
  readonly params: DiagnosticParams;
}

/** The code of its sentence. */
export type FoundRemarkCode =
  | "listed"
  | "saidAlike"
  | "saidOtherwise"
  | "sameYears"
  | "turnedYears"
  | "yearsLast"
  | "numbersMissing"
  | "allAndNotAll"
  | "ratioByTeachers"
  | "ratioByStaff"
  | "placeWithin"
  | "otherSpan"
  | "otherGroup"
  | "leastWhole"
  | "lacking"
  | "lackingBefore"
  | "lackingWhole";

/** Where a claim stands: the paragraph, counted from 1, its sentence, and where in the paragraph the sentence and the figure are. */
export interface ClaimQuote {
  readonly paragraph: number;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly figureStart: number;
  readonly figureEnd: number;
}

/** A claim of a text. */
export interface FoundClaim {
  readonly form: ClaimForm;
  readonly claim: Claim;
  readonly check: ClaimCheck;
  readonly judgement: ClaimJudgement;
  /** Whether the text leaves open which of its figures is meant; the check is then that of the likeliest one. */
  readonly open: boolean;
  /** Whether it fails for the figures as printed, and may hold for those that they were rounded from. */
  readonly roundedInputs: boolean;
  readonly remark?: FoundRemark;
  readonly quote: ClaimQuote;
}
