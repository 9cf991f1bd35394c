// What reading a condition passes along: faults, the result, and where reading stands.
import type { DiagnosticCode, DiagnosticParams } from "../../diagnostics/index.js";
import type { CheckTest } from "../check-rule.js";
import type { ConditionWord } from "./condition-words.js";
import type { Rational } from "./rational.js";
import type { Token } from "./tokens.js";

/** What is wrong with a condition: the code of a sentence, with what it is filled with. */
export interface ConditionFault {
  readonly code: DiagnosticCode;
  readonly params: DiagnosticParams;
}

/** A test, or everything that is wrong. */
export type ConditionRead =
  | { readonly test: CheckTest; readonly faults: readonly [] }
  | { readonly test: null; readonly faults: readonly ConditionFault[] };

/** Where reading stands among the tokens. */
export interface Cursor {
  /** The token that comes next; none at the end. */
  readonly next: () => Token | undefined;
  readonly step: () => void;
  /** Steps over a word where it comes next. */
  readonly word: (...words: readonly ConditionWord[]) => boolean;
  readonly sum: () => Rational | null;
  /** A number, or arithmetic of numbers alone. */
  readonly constant: () => number | null;
  /** A fault that says more than that the condition is unclear. */
  readonly fault: (code: DiagnosticCode, params?: DiagnosticParams) => void;
}
