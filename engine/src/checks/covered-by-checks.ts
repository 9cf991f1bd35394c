// What reading tells roughly and the checks tell with their arithmetic.

/**
 * Codes of findings of reading that the built-in checks tell better: where both were run, these are left out.
 *
 * @example
 * coveredByChecks.has("negativeFigure.several") // => true
 */
export const coveredByChecks: ReadonlySet<string> = new Set(
  ["negativeFigure", "fractionInWhole", "degreesExceedTeachers", "unitDoubtful", "figureOutOfScale"].flatMap((code) => [
    code,
    `${code}.several`,
  ]),
);
