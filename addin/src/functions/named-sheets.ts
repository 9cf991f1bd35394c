// Sheets that an argument names in the place of their cells: which arguments may, and what stands in their place then.
import type { Grid } from "@junheng/engine/reading/cells";
import { listIn } from "@junheng/engine/reading/rubrics";
import type { ArgumentId } from "../messages/functions.js";
import { isOneCell } from "./cells.js";
import { builtInStandard, written } from "./choices.js";
import { functionError } from "./function-error.js";
import { sheetsOfHost } from "./sheets-of-host.js";

/** Gives a sheet by the name on its tab, in any case; null where the workbook has none. */
export type SheetByName = (name: string) => Grid | null;

/** A sheet that was asked for. */
export interface NamedSheet {
  readonly name: string;
  readonly grid: Grid | null;
}

/** What stands in the place of an argument that names sheets, once a host has looked for them. */
export class NamedSheets {
  constructor(readonly sheets: readonly NamedSheet[]) {}
}

/** The arguments that may name sheets, and the names in what is written there. A built-in standard goes before a sheet of its name. */
const namesIn: Readonly<Partial<Record<ArgumentId, (text: string) => readonly string[]>>> = {
  standard: (text) => (builtInStandard(text) === undefined ? [text] : []),
  county: listIn,
};

/** The sheets that an argument names; none where it is a range, blank, or no argument that may. */
export const sheetsNamed = (id: ArgumentId, argument: unknown): readonly string[] => {
  const names = namesIn[id];
  if (names === undefined || !isOneCell(argument)) return [];
  const text = written(argument, id);
  return text === "" ? [] : names(text);
};

/** The argument with the sheets that it names, from a host that gives them at once. */
export const withSheets = (id: ArgumentId, argument: unknown, sheet: SheetByName): unknown => {
  const names = sheetsNamed(id, argument);
  return names.length === 0 ? argument : new NamedSheets(names.map((name) => ({ name, grid: sheet(name) })));
};

/** The same from a host that answers later; where there is none, the argument as it is. Errors: #VALUE! where a sheet cannot be read. */
export const withSheetsLater = async (id: ArgumentId, argument: unknown): Promise<unknown> => {
  const [names, read] = [sheetsNamed(id, argument), sheetsOfHost()];
  if (read === null || names.length === 0) return argument;
  const sheetOf = async (name: string): Promise<NamedSheet> => ({
    name,
    grid: await read(name).catch(() => {
      throw functionError("#VALUE!", "sheetUnreadable", { given: name });
    }),
  });
  return new NamedSheets(await Promise.all(names.map(sheetOf)));
};
