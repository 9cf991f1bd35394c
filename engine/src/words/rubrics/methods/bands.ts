// In words: points by band.
import type { Bands } from "../../../rubrics/index.js";
import type { RuleWords } from "../rule-words.js";
import { bandTable } from "./band-lines.js";

/** 4. Points by band. */
export const bands = (method: Bands, words: RuleWords): string =>
  bandTable(method, (value) => words.amount(value, method.input), words);
