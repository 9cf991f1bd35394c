// Printed scoring rules (评分办法), understood clause by clause.
export type {
  LackingReading,
  MethodReading,
  PrintedBandGap,
  ReadAs,
  RuleAssumption,
  RuleInput,
  RuleReading,
  VetoEffect,
  VetoReading,
} from "./rule-reading.js";
export { understandRule } from "./understand-rule.js";
export type { RuleSurroundings } from "./understand-rule.js";
export { vetoFrom } from "./veto-from-rule.js";
export { namesCount, speaksOfQuantity } from "./speaks-of-quantity.js";
