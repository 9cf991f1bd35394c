// What is said of records that are not as they should be: figures that are no numbers, fields that nothing reads.
import type { Diagnostic } from "../diagnostics/index.js";
import { errorAt, warningAt } from "../diagnostics/index.js";
import type { SoundRecords } from "../schools/index.js";
import { whereOf } from "../schools/index.js";

/** From how many figures on they are told as one. */
const foldFrom = 12;
/** How many of them that one names. */
const figuresShown = 8;

/** An error for each figure, or one for many; a warning for each field that is not known. */
export const unsoundFindings = ({ unusable, unknown }: SoundRecords): readonly Diagnostic[] => [
  ...(unusable.length < foldFrom
    ? unusable.map(({ school, path, found, source }) =>
        errorAt("recordFigureUnusable", whereOf(source, path), { school, path, found }),
      )
    : [
        errorAt(
          "recordFigureUnusable.several",
          {},
          {
            count: unusable.length,
            figures: unusable.slice(0, figuresShown).map(({ school, path, found }) => `${school} ${path}: ${found}`),
          },
        ),
      ]),
  ...unknown.map(({ path, records, near }) =>
    near === null
      ? warningAt("recordFieldUnknown", {}, { path, count: records })
      : warningAt("recordFieldMisspelt", {}, { path, count: records, near }),
  ),
];
