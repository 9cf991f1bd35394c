// Every printed share and sum of the forms against its own figures, and every part against its whole.
import { checkClaim } from "../../claims/index.js";
import type { Diagnostic } from "../../diagnostics/index.js";
import { warningAt } from "../../diagnostics/index.js";
import type { CountyFigure } from "../../reading/forms/index.js";
import { countyParts } from "../../reading/forms/index.js";
import type { KnownFigures } from "./known-figures.js";
import { printedText, unitOf } from "./printed-amounts.js";
import { claimOf, mayHold } from "./relation-claim.js";

/** What does not hold. Figures are rounded as the form says; one that holds by cutting off alone is told as that. */
export const checkFigures = (figures: KnownFigures): readonly Diagnostic[] => [
  ...[...figures.values()].flatMap((figure) => [...checkRelation(figure, figures), ...checkShare(figure)]),
  ...countyParts.flatMap(({ part, whole }) => checkPart(figures.get(part), figures.get(whole))),
];

const checkRelation = ({ path, label, where }: CountyFigure, figures: KnownFigures): readonly Diagnostic[] => {
  const found = claimOf(path, figures);
  if (found === null) return [];
  const { arithmetic, verdict, reason, rounded } = checkClaim(found.claim);
  const params = { label, printed: found.claim.printed ?? "", arithmetic, right: rounded?.halfUp ?? "" };
  if (verdict === "contradiction" && reason === "noWholeNumber")
    return [warningAt("formShareImpossible", where, params)];
  if (found.lacking > 0) return [];
  if (verdict === "holds-truncation-only") return [warningAt("formFigureCutOff", where, params)];
  const wrong = (verdict === "mismatch" || verdict === "contradiction") && !mayHold(found, figures);
  return wrong ? [warningAt("formFigureDiffers", where, params)] : [];
};

const checkShare = ({ path, label, value, where }: CountyFigure): readonly Diagnostic[] =>
  unitOf(path) === "%" && typeof value === "number" && (value < 0 || value > 100)
    ? [warningAt("formShareBeyond", where, { label, printed: printedText(path, value) })]
    : [];

const checkPart = (part: CountyFigure | undefined, whole: CountyFigure | undefined): readonly Diagnostic[] => {
  if (typeof part?.value !== "number" || typeof whole?.value !== "number" || part.value <= whole.value) return [];
  const params = { label: part.label, printed: printedText(part.path, part.value), other: whole.label };
  return [warningAt("formPartAboveWhole", part.where, { ...params, whole: printedText(whole.path, whole.value) })];
};
