// What the words of a way of scoring are made of.
import type { LocalText } from "../../diagnostics/index.js";
import type { Figures } from "./figures.js";
import type { RuleWords } from "./rule-words.js";

/** A way of scoring in words. */
export interface MethodWords<Rule> {
  readonly name: LocalText;
  /** What earns how much, in a sentence or two. */
  readonly meaning: LocalText;
  /** A rule as a clerk writes it; every parameter that changes a score is said. */
  readonly sentence: (rule: Rule, words: RuleWords) => string;
  /** How the points of a row come about, in numbers and signs; null for what is counted, or compared with other rows. */
  readonly arithmetic: ((rule: Rule, figures: Figures) => string) | null;
}
