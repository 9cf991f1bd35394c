// What a form takes a sentence for, before it is checked. Internal.
import type { Claim, ClaimInput, PrintedFigure } from "../../../claims/index.js";
import type { Amount, Paragraph } from "./amounts.js";
import type { ClaimForm, FoundRemark } from "./found-claim.js";

/** A claim with its inputs as they are printed. */
export interface Candidate {
  readonly claim: Claim;
  readonly inputs: readonly PrintedFigure[];
}

/** A claim a sentence may make: the likeliest first where the text leaves open which figures are meant. */
export interface ProposedClaim {
  readonly form: ClaimForm;
  /** The printed figure. */
  readonly figure: Pick<Amount, "start" | "end" | "sentence">;
  readonly candidates: readonly Candidate[];
  readonly sure: Sureness;
  /** What is to be said of it beside or in place of its arithmetic. */
  readonly remark?: FoundRemark;
  /** What would have to be printed for it to be judged; blank where the words do not name it. */
  readonly lacking?: string;
}

/**
 * Whether the sentence itself says which figures are meant: only then can it be called wrong. Where it does so by the kind of its words
 * alone, only a figure that looks like a slip of the pen is.
 */
export type Sureness = boolean | "similar";

/** A figure is tried with so many others at most, the nearest: one with more of them in reach is told from none. */
export const mostTried = 12;

/** Finds what a paragraph claims in one way. */
export type ClaimFinder = (paragraph: Paragraph) => readonly ProposedClaim[];

/** Finds what a document claims from one paragraph to another. */
export type DocumentFinder = (
  paragraphs: readonly Paragraph[],
) => readonly { readonly at: number; readonly proposed: ProposedClaim }[];

/** A claim that figures stand in a relation; `printed` is the figure that it is said of. */
export const relationClaim = (
  form: ClaimForm,
  figure: ProposedClaim["figure"],
  printed: string,
  inputs: readonly ClaimInput[],
  formula: string,
  remark?: FoundRemark,
): ProposedClaim => ({
  form,
  figure,
  candidates: [{ claim: { name: "", inputs, formula, printed }, inputs: [] }],
  sure: true,
  ...(remark !== undefined && { remark }),
});

/** A claim from amounts; `name` is the words before the figure. */
export const claimFrom = (
  figure: Amount,
  inputs: readonly (Pick<Amount, "input" | "unit" | "printed"> | null)[],
  formula: string,
  more: Partial<Claim> = {},
): Candidate => ({
  claim: {
    name: figure.before,
    inputs: inputs.map((input): ClaimInput =>
      input === null ? { value: null } : { ...input.input, unit: input.unit },
    ),
    formula,
    printed: figure.text,
    ...more,
  },
  inputs: inputs.flatMap((input) => (input === null ? [] : [input.printed])),
});
