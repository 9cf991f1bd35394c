// The workbook of the fake WPS: its sheets, in order.
import { FakeSheet } from "./fake-sheet.js";

/** What the workbook tells the program around it. */
export interface Program {
  /** Whether a question would be asked before something is deleted. */
  readonly asks: () => boolean;
  readonly changed: (sheet: FakeSheet) => void;
}

export class FakeBook {
  readonly Name = "工作簿1";
  ProtectStructure = false;
  sheets: FakeSheet[] = [];
  active: FakeSheet;
  /** The cell that was selected last. */
  selected = "";
  program: Program = { asks: () => true, changed: () => {} };

  constructor() {
    this.active = this.add("Sheet1");
  }

  get Worksheets() {
    return {
      Count: this.sheets.length,
      Item: (key: number | string): FakeSheet => {
        const found = typeof key === "number" ? this.sheets[key - 1] : this.sheets.find(({ Name }) => Name === key);
        if (found === undefined) throw new Error(`Subscript out of range: ${key}`);
        return found;
      },
      Add: (before: FakeSheet | undefined, after: FakeSheet): FakeSheet => {
        if (before !== undefined) throw new Error("A first argument puts the sheet in front on some builds.");
        const sheet = this.add(`Sheet${this.sheets.length + 1}`, this.sheets.indexOf(after) + 1);
        this.active = sheet;
        return sheet;
      },
    };
  }

  add(name: string, at = this.sheets.length): FakeSheet {
    if (this.ProtectStructure) throw new Error("The structure is protected.");
    const free = (number: number): string =>
      this.sheets.some((sheet) => sheet.Name === (number === 0 ? name : `${name}_${number}`))
        ? free(number + 1)
        : number === 0
          ? name
          : `${name}_${number}`;
    const sheet = new FakeSheet(this, free(0));
    this.sheets.splice(at, 0, sheet);
    return sheet;
  }

  /** The sheet of a name, for tests. */
  sheet(name: string): FakeSheet {
    const found = this.sheets.find((sheet) => sheet.Name === name);
    if (found === undefined)
      throw new Error(`The fake has ${this.sheets.map(({ Name }) => Name).join(", ")}; no ${name}.`);
    return found;
  }
}
