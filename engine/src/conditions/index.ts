// The conditions that a county has to meet beside its schools' numbers, what is known of them, and what it comes to.
export { applicationFigures } from "./application.js";
export type { ApplicationQuestion } from "./application.js";
export type { ApplicationFigure } from "./application-figure.js";
export { chooseFacts } from "./choose-facts.js";
export { countyRubrics, rubricsOfConditions } from "./condition-rubrics.js";
export type {
  AskedInput,
  ConditionVerdict,
  ItemFact,
  ItemSource,
  ItemVerdict,
  VetoVerdict,
} from "./condition-verdict.js";
export { countyProfile } from "./county-profile.js";
export type { CountyDimension, DimensionFact, ProfileQuestion } from "./county-profile.js";
export { dimensionOfInput } from "./dimension-inputs.js";
export type { CountyFact, CountyTick, FactOrigin } from "./fact.js";
export type { FactQuestion, FactSource, KnownFacts, ReadFacts } from "./fact-source.js";
export { countyFacts } from "./facts-of.js";
export { factsOfRows } from "./from-rows.js";
export { judgeConditions } from "./judge-conditions.js";
export type { ConditionQuestion, JudgedConditions } from "./judge-conditions.js";
export { factsOfForms } from "./from-forms/facts-of-forms.js";
export { factsOfSchools } from "./from-schools/index.js";
export type { SchoolFactsQuestion } from "./from-schools/index.js";
