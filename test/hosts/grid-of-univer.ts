// The workbench's grid without a screen: its own workbook, commands and formulas, with the workbench's host over it. It is bundled before it is run.
import "@univerjs/sheets/facade";
import {
  CommandType,
  ICommandService,
  LocaleType,
  mergeWorksheetSnapshotWithDefault,
  LogLevel,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { IRenderManagerService } from "@univerjs/engine-render";
import {
  InsertSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  UniverSheetsPlugin,
} from "@univerjs/sheets";
import { columnLetters } from "@junheng/engine/reading/cells";
import { NEVER } from "rxjs";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { createUniverHost } from "../../addin/src/hosts/univer/create-univer-host.js";
import { takeBackLater } from "../../addin/src/hosts/univer/exchange-sheets.js";
import { gridSheet } from "../../addin/src/hosts/univer/grid-sheet.js";
import { outOfSight } from "../../addin/src/hosts/univer/out-of-sight.js";
import type { HostUnderTest } from "./host-under-test.js";

/** Makes it. */
export const overUniver = (): HostUnderTest => {
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  const injector = univer.__getInjector();
  injector.add([
    IRenderManagerService,
    { useValue: { getRenderById: () => null, created$: NEVER, disposed$: NEVER } as never },
  ]);
  const api = FUniver.newAPI(univer);
  const commands = injector.get(ICommandService);
  for (const command of [takeBackLater, outOfSight]) commands.registerCommand(command);
  let asked = 0;
  let last: number | null = null;
  commands.beforeCommandExecuted(({ type }) => {
    // What it does besides, once a sheet is changed, is no part of the change.
    if (type === CommandType.MUTATION && ++asked === last) throw new Error("The grid refused.");
  });
  const settings = new Map<string, string>();
  const host = createUniverHost(
    api,
    { now: () => ({ locale: "zh-CN", theme: "light" }), onChange: () => () => {} },
    { load: (key) => settings.get(key) ?? null, save: (key, value) => void settings.set(key, value) },
  );
  let count = 0;
  const book = (): FWorkbook => api.getActiveWorkbook() ?? notThere("workbook");
  const sheetNamed = (name: string): FWorksheet => book().getSheetByName(name) ?? notThere(name);
  return {
    host,
    fill: (grid) => {
      const sheet = gridSheet(grid, `hers-${count++}`);
      const { id = "" } = sheet;
      if (count === 1) api.createWorkbook({ id: "book", sheets: { [id]: sheet }, sheetOrder: [id] });
      else
        api.syncExecuteCommand(InsertSheetMutation.id, {
          unitId: "book",
          index: book().getSheets().length,
          sheet: mergeWorksheetSnapshotWithDefault(sheet),
        });
    },
    sheets: () =>
      book()
        .getSheets()
        .map((sheet) => ({ name: sheet.getSheetName(), hidden: sheet.isSheetHidden(), cells: cellsOf(sheet) })),
    edit: (sheet, address, value) => {
      sheetNamed(sheet)
        .getRange(address)
        .setValue(value as never);
    },
    putFormula: (sheet, address, formula, shown) => {
      const range = sheetNamed(sheet).getRange(address);
      const v = typeof shown === "object" && shown !== null ? shown.error : shown;
      const cellValue = { [range.getRow()]: { [range.getColumn()]: { f: formula, v } } };
      api.syncExecuteCommand(SetRangeValuesMutation.id, {
        unitId: "book",
        subUnitId: sheetNamed(sheet).getSheetId(),
        cellValue,
      });
    },
    rename: (sheet, name) => void sheetNamed(sheet).setName(name),
    select: (name, area) => {
      const sheet = sheetNamed(name);
      book().setActiveSheet(sheet);
      const selections = (area === null ? ["A1:A2", "C1:C2"] : [area]).map((each) => ({
        range: sheet.getRange(each).getRange(),
        primary: null,
        style: null,
      }));
      api.syncExecuteCommand(SetSelectionsOperation.id, { unitId: "book", subUnitId: sheet.getSheetId(), selections });
    },
    addTable: () => notThere("tables"),
    protect: () => notThere("protection"),
    failAfter: (more) => {
      last = more === null ? null : asked + more;
    },
    asked: () => asked,
    written: (sheet, address) => {
      const range = sheetNamed(sheet).getRange(address);
      const data = range.getCellData();
      return { format: range.getCellStyleData()?.n?.pattern ?? "General", formula: data?.f ?? null };
    },
    rules: () => [],
    charts: () => [],
  };
};

const notThere = (what: string): never => {
  throw new Error(`The grid has no ${what}.`);
};

const cellsOf = (sheet: FWorksheet): Record<string, unknown> => {
  const cells: Record<string, unknown> = {};
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, data) => {
      if (data?.v !== undefined && data.v !== null) cells[`${columnLetters(column)}${row + 1}`] = data.v;
    });
  return cells;
};
