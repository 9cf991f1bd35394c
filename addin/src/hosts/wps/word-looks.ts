// Words of verdicts that formulas make look like what they say, also when they change: conditional formats of WPS.
import type { ResultSheet } from "@junheng/engine/reports";
import { looks } from "../sheet-looks.js";
import { colourNumber } from "./apply-look.js";
import type { WpsSheet } from "./model.js";
import { et } from "./model.js";
import { attempt } from "./quietly.js";
import { rangeOf } from "./range-of.js";

/** Adds them; a build without conditional formats leaves the words as they are, which say the same. */
export const drawWordLooks = (target: WpsSheet, { wordLooks = [] }: ResultSheet): void => {
  for (const { area, word, style } of wordLooks)
    attempt(() => {
      const rule = rangeOf(target, area).FormatConditions.Add(et.ofCellValue, et.equal, `="${word}"`);
      const { fill, colour } = looks[style];
      if (fill !== undefined) rule.Interior.Color = colourNumber(fill);
      if (colour !== undefined) rule.Font.Color = colourNumber(colour);
    });
};
