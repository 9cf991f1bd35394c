// Numbers in pages and XML workbooks that would keep a reader busy for hours.
import { expect } from "chai";
import { FileProblem } from "../problem.js";
import { refuseSpans } from "./refuse-spans.js";

describe("refuseSpans", () => {
  it("takes what spreadsheet programs write", () => {
    refuseSpans(
      `<Row ss:Index="1048576"><Cell ss:MergeAcross="16383" ss:MergeDown="9"/></Row><Column ss:Span="16000"/>`,
    );
    refuseSpans(`<tr>${"<td colspan=2>1</td>".repeat(5_000)}</tr>`);
  });

  it("refuses a row, a span or a merge in the thousand millions, however it is written", () => {
    for (const said of [
      `ss:Index="4294967295"`,
      `ss:Span = '1000000000'`,
      `MergeDown="-10000000000"`,
      `ss:MergeAcross=" 9999999"`,
    ])
      expect(() => refuseSpans(`<Row ${said}/>`), said).to.throw(FileProblem, "sheetTooLarge");
  });

  it("refuses spans that are small alone and too many together", () => {
    expect(() => refuseSpans(`<Column ss:Span="1000000"/>`.repeat(201))).to.throw(FileProblem, "sheetTooLarge");
    expect(() => refuseSpans("<td colspan=2 rowspan=2>".repeat(20_000))).to.throw(FileProblem, "sheetTooLarge");
  });
});
