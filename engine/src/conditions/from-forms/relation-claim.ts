// A printed figure and the figures it is computed of, as a claim; and what it comes to.
import type { Claim } from "../../claims/index.js";
import { canHoldUnrounded, checkClaim, readPrinted } from "../../claims/index.js";
import type { FormRelation } from "../../reading/forms/index.js";
import { countyRelations } from "../../reading/forms/index.js";
import type { KnownFigures } from "./known-figures.js";
import { amountOf } from "./known-figures.js";
import { claimInput, printedText, unitOf } from "./printed-amounts.js";

/** A relation with the claim that the forms make of it. */
export interface RelationClaim {
  readonly relation: FormRelation;
  readonly claim: Claim;
  /** How many of its figures are not there. */
  readonly lacking: number;
}

/** The claim about a figure, by the way of computing it that has the most of its figures; null where it is not computed. */
export function claimOf(path: string, figures: KnownFigures): RelationClaim | null {
  const claims = countyRelations
    .filter((relation) => relation.path === path)
    .map((relation): RelationClaim => {
      const inputs = relation.of.map((each) => claimInput(each, amountOf(figures, each)));
      const value = amountOf(figures, path);
      const printed = value === null ? null : printedText(path, value);
      const lacking = inputs.filter((input) => input.value === null).length;
      return { relation, claim: { name: path, inputs, formula: relation.formula, printed }, lacking };
    });
  return claims.find(({ lacking }) => lacking === 0) ?? claims.at(-1) ?? null;
}

/** Whether the printed figure may be right for the unrounded figures behind those that are in 万. */
export const mayHold = ({ relation, claim }: RelationClaim, figures: KnownFigures): boolean =>
  canHoldUnrounded(
    claim,
    relation.of.flatMap((path) => readPrinted(`${String(amountOf(figures, path))}${unitOf(path)}`) ?? []),
  );

/** What a figure is by those it is computed of, in the unit of its form; null where one is not there, or nothing to divide by. */
export function recomputed(path: string, figures: KnownFigures): (RelationClaim & { readonly value: number }) | null {
  const found = claimOf(path, figures);
  if (found === null || found.lacking > 0) return null;
  const { claim } = found;
  const formula = unitOf(path) === "%" ? `(${claim.formula})*100` : claim.formula;
  const { recomputed: value } = checkClaim({ ...claim, formula, printed: null });
  return value === null ? null : { ...found, value };
}
