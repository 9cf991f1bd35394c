// A table as .csv: what Excel makes of it, and what it must not make of it.
import { expect } from "chai";
import { csvText } from "./csv.js";

describe("csvText", () => {
  it("begins with the mark of UTF-8, and ends its lines as on Windows", () => {
    expect(
      csvText([
        ["学校", "数"],
        ["一小", 0.1],
      ]),
    ).to.equal("\uFEFF学校,数\r\n一小,0.1\r\n");
  });

  it("quotes what would end a field, and leaves nothing where there is nothing", () => {
    expect(csvText([['他说"好"', "a,b", "一\n二", null, ""]])).to.equal('\uFEFF"他说""好""","a,b","一\n二",,\r\n');
  });

  it("lets no text be calculated, and no number be a text", () => {
    expect(csvText([["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", -1, 1e21]])).to.equal(
      "\uFEFF'=1+1,'+1,'-1,'@SUM(A1),'\t=1,-1,1e+21\r\n",
    );
  });
});
