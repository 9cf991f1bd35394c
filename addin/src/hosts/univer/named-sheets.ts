// Sheets that formulas in the grid name: read at once, and a formula that named one is calculated anew when that sheet changes.
import type { ICommandInfo, Injector, IUnitRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { SetWorksheetNameMutation } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Grid } from "@junheng/engine/reading/cells";
import { readSheetAtOnce } from "./read-sheet.js";
import { sheetKey } from "../sheet-name.js";

/** Gives the sheet of this name, in any case, to the formula in a cell; null where its workbook has none. */
export type SheetForFormula = (cell: IUnitRange, name: string) => Grid | null;

/** Makes it, and has the formulas follow what they named. */
export function namedSheets(injector: Injector, api: FUniver): SheetForFormula {
  const readers = new Map<string, Map<string, IUnitRange>>();
  const read = readOncePerTurn(api);
  markAlso(injector, (command) => {
    const changed = changedNames(api, command);
    return [...readers].flatMap(([name, cells]) => (changed?.has(name) === false ? [] : [...cells.values()]));
  });
  return (cell, name) => {
    const cells = readers.get(sheetKey(name)) ?? new Map<string, IUnitRange>();
    readers.set(sheetKey(name), cells.set(JSON.stringify(cell), cell));
    return read(cell.unitId, sheetKey(name));
  };
}

/** Formulas that are calculated together ask for the same sheet: it is read once for all of them. */
function readOncePerTurn(api: FUniver): (unit: string, key: string) => Grid | null {
  const read = new Map<string, Grid | null>();
  return (unit, key) => {
    if (read.size === 0) setTimeout(() => read.clear());
    const place = `${unit}\n${key}`;
    const known = read.get(place);
    if (known !== undefined) return known;
    const sheet = api
      .getWorkbook(unit)
      ?.getSheets()
      .find((each) => sheetKey(each.getSheetName()) === key);
    const grid = sheet === undefined ? null : readSheetAtOnce(sheet);
    read.set(place, grid);
    return grid;
  };
}

/** Has further cells calculated whenever the grid looks what a change concerns; a new name of a sheet is such a change too. */
function markAlso(injector: Injector, cellsOf: (command: ICommandInfo) => IUnitRange[]): void {
  const changes = injector.get(IActiveDirtyManagerService);
  changes.register(SetWorksheetNameMutation.id, { commandId: SetWorksheetNameMutation.id, getDirtyData: () => ({}) });
  for (const [id, { commandId, getDirtyData }] of changes.getDirtyConversionMap())
    changes.register(id, {
      commandId,
      getDirtyData: (command) => {
        const own = getDirtyData(command);
        return { ...own, dirtyRanges: [...(own.dirtyRanges ?? []), ...cellsOf(command)] };
      },
    });
}

/** The sheets whose cells a change concerns; null where it may be any, as when a sheet comes, goes or gets another name. */
function changedNames(api: FUniver, { id, params = {} }: ICommandInfo): ReadonlySet<string> | null {
  const { subUnitId, from, to } = params as Partial<Record<"subUnitId" | "from" | "to", unknown>>;
  const places = [subUnitId, from, to].flatMap((each) => idIn(each) ?? []);
  const book = api.getActiveWorkbook();
  const sheets = places.map((place) => book?.getSheetBySheetId(place));
  const isKnown = (sheet: FWorksheet | null | undefined): sheet is FWorksheet => sheet !== null && sheet !== undefined;
  if (id === SetWorksheetNameMutation.id || sheets.length === 0 || !sheets.every(isKnown)) return null;
  return new Set(sheets.map((sheet) => sheetKey(sheet.getSheetName())));
}

const idIn = (place: unknown): string | undefined => {
  if (typeof place === "string") return place;
  return typeof place === "object" && place !== null && "subUnitId" in place ? idIn(place.subUnitId) : undefined;
};
