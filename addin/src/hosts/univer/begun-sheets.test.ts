// What is kept of a writing that a crash cut short.
import { InsertSheetMutation, SetRangeValuesMutation, SetWorksheetHideMutation } from "@univerjs/sheets";
import { expect } from "chai";
import { withoutBegun } from "./begun-sheets.js";

const change = ({ id }: { readonly id: string }, params: object) => ({ id, params: JSON.stringify(params) });
const typed = change(SetRangeValuesMutation, { subUnitId: "hers", cellValue: {} });
const begun = change(InsertSheetMutation, { sheet: { id: "new", name: "…", hidden: 1 }, index: 1 });
const filled = change(SetRangeValuesMutation, { subUnitId: "new", cellValue: {} });
const shown = change(SetWorksheetHideMutation, { subUnitId: "new", hidden: 0 });

describe("Changes of sheets that were being written when the page ended", () => {
  it("are left out, and her own between them stay", () => {
    expect(withoutBegun([typed, begun, filled, typed, filled])).to.deep.equal([typed, typed]);
  });
  it("stay where the sheet was shown, or is one that she hid", () => {
    const whole = [begun, filled, shown];
    expect(withoutBegun(whole)).to.deep.equal(whole);
    const hidden = [change(InsertSheetMutation, { sheet: { id: "r", name: "结果", hidden: 1 }, index: 1 })];
    expect(withoutBegun(hidden)).to.deep.equal(hidden);
  });
});
