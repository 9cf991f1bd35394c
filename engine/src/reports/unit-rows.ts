// Legal units as rows of a sheet: each with its schools and how it counts, leading to the cell that tells of it.
import type { Locale } from "../diagnostics/index.js";
import type { CountedUnit } from "../legal-units/index.js";
import { unitLines, unitWord } from "../words/index.js";
import type { SheetRow } from "./cells.js";
import { linkedCell, textCell, wideCell } from "./cells.js";

/** The title, and a line for each unit. */
export const unitRows = (units: readonly CountedUnit[], width: number, locale: Locale): readonly SheetRow[] => [
  wideCell(textCell(unitWord("title", {}, locale), "title"), width),
  ...unitLines({ units }, locale).map((line, at) => wideCell(linkedCell(line, units[at]?.cells[0] ?? {}), width)),
];
