// Printed figures to be checked: from a sheet of claims, and from running Chinese text.
export { inputsIn } from "./claim-figures.js";
export { readClaims } from "./read-claims.js";
export type { CheckedClaim, ClaimsReading } from "./read-claims.js";
export { findClaims } from "./text/find-claims.js";
export { claimJudgements } from "./text/found-claim.js";
export type {
  ClaimForm,
  ClaimJudgement,
  ClaimQuote,
  FoundClaim,
  FoundRemark,
  FoundRemarkCode,
} from "./text/found-claim.js";
