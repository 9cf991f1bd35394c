// In words, how part of a unit counts.
import type { UnitCount } from "../../../rubrics/index.js";
import type { RuleWords } from "../rule-words.js";

/** How part of a unit counts. */
export const partOfUnit = (count: UnitCount, unit: string, { text }: RuleWords): string =>
  count === "exact"
    ? text("（不足{unit}按比例）", " (part of {unit} counts in proportion)", { unit })
    : count === "whole"
      ? text("（不足{unit}不计）", " (part of {unit} does not count)", { unit })
      : text("（不足{unit}按{unit}计）", " (part of {unit} counts as {unit})", { unit });
