// What an argument gives of the county itself: sheets that it names, or a range.
import type { Grid } from "@junheng/engine/reading/cells";
import { argumentName, cellOf, isLeftOut, isOneCell, rangeOf, withoutTrailingBlanks } from "./cells.js";
import { written } from "./choices.js";
import { functionError } from "./function-error.js";
import { NamedSheets } from "./named-sheets.js";

/** The sheets of the argument; none where it was left out. Errors: #VALUE! for a name that no sheet has. */
export const countyGrids = (argument: unknown): readonly Grid[] => {
  const called = argumentName("county");
  if (argument instanceof NamedSheets)
    return argument.sheets.map(({ name: given, grid }) => {
      if (grid === null) throw functionError("#VALUE!", "unknownSheet", { given, argument: called });
      return grid;
    });
  if (isLeftOut(argument)) return [];
  if (isOneCell(argument))
    throw functionError("#VALUE!", "unknownSheetAlone", { given: written(argument, "county"), argument: called });
  return [{ sheet: called, rows: withoutTrailingBlanks(rangeOf(argument)).map((row) => row.map(cellOf)) }];
};
