// What a form takes a sentence for, before it is checked. Internal.
import type { Claim, ClaimInput, PrintedFigure } from "../../../claims/index.js";
import type { Amount, Paragraph } from "./amounts.js";
import type { ClaimForm } from "./found-claim.js";

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
  /** Whether the sentence itself says which figures are meant: only then can it be called wrong. */
  readonly sure: boolean;
}

/** A figure is tried with so many others at most, the nearest: one with more of them in reach is told from none. */
export const mostTried = 12;

/** Finds what a paragraph claims in one way. */
export type ClaimFinder = (paragraph: Paragraph) => readonly ProposedClaim[];

/** A claim from amounts; `name` is the words before the figure. */
export const claimFrom = (
  figure: Amount,
  inputs: readonly (Amount | null)[],
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

/** Words of rising and falling. */
export const rising = "提高|上升|增加|增长|提升|扩大|新增|净增|增|升|多";
export const falling = "下降|降低|减少|缩小|缩减|降|减|少";
