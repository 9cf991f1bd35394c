// The workbook of the fake Excel: sheets, tables, settings, the selection.
import { FakeError } from "./fake-error.js";
import { FakeItems } from "./fake-items.js";
import type { FakeRange } from "./fake-range.js";
import { FakeSheet } from "./fake-sheet.js";

/** A named table. */
export interface FakeTable {
  readonly name: string;
  readonly worksheet: FakeSheet;
  getRange(): FakeRange;
}

export class FakeWorkbook {
  sheets: FakeSheet[] = [];
  active: FakeSheet;
  /** The range selected; "several" where it is more than one. */
  selection: FakeRange | "several" | null = null;
  readonly protection = { protected: false };
  readonly settings = new FakeItems<string>();
  readonly namedTables: FakeTable[] = [];
  #serial = 0;

  constructor() {
    this.active = this.add("Sheet1");
  }

  get worksheets() {
    return {
      items: this.sheets,
      // Listening: who listens is kept by the client library.
      _RegisterDataChangedEvent: () => {},
      _UnregisterDataChangedEvent: () => {},
      add: (name: string | null) => this.add(name ?? undefined),
      getActiveWorksheet: () => this.active,
      getItem: (key: string) => {
        const found = this.find(key);
        if (found === null) throw new FakeError("ItemNotFound");
        return found;
      },
      getItemOrNullObject: (key: string) => this.find(key),
    };
  }
  get tables() {
    const find = (name: string): FakeTable | null => this.namedTables.find((table) => table.name === name) ?? null;
    return { items: this.namedTables, getItem: find, getItemOrNullObject: find };
  }
  getSelectedRange(): FakeRange {
    if (this.selection === "several") throw new FakeError("InvalidSelection");
    return this.selection ?? this.active.getRange("A1");
  }

  add(name = `Sheet${this.#serial + 1}`): FakeSheet {
    if (this.protection.protected) throw new FakeError("AccessDenied");
    this.refuseName(name, null);
    const sheet = new FakeSheet(this, name, ++this.#serial);
    this.sheets.push(sheet);
    return sheet;
  }
  /** A table over cells of a sheet, for tests. */
  addTable(name: string, worksheet: FakeSheet, address: string): void {
    this.namedTables.push({ name, worksheet, getRange: () => worksheet.getRange(address) });
  }
  /** The sheet of a name, for tests. */
  sheet(name: string): FakeSheet {
    const found = this.find(name);
    if (found === null)
      throw new Error(`The fake workbook has ${this.sheets.map((each) => each.name).join(", ")}; no ${name}.`);
    return found;
  }
  refuseName(name: string, own: FakeSheet | null): void {
    if (name.length < 1 || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))
      throw new FakeError("InvalidArgument", name);
    const found = this.find(name);
    if (found !== null && found !== own) throw new FakeError("ItemAlreadyExists", name);
  }
  private find(key: string): FakeSheet | null {
    return this.sheets.find((each) => each.id === key || each.name.toLowerCase() === key.toLowerCase()) ?? null;
  }
}
