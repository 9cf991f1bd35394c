// Communities of schools: who belongs to them, whom they reach, who gave what to whom, and what their members score together.
export * from "./community.js";
export { schoolKeys } from "./same-school.js";
export type { SchoolKey } from "./same-school.js";
export * from "./term.js";
export * from "./check-communities.js";
export { usualTermYears } from "./check-terms.js";
export type { TermYears } from "./check-terms.js";
export * from "./kind-rules.js";
export * from "./coverage-totals.js";
export * from "./coverage.js";
