// The ending of a name decides the format, and contradicts no --format.
import { expect } from "chai";
import { UsageError } from "../outcome.js";
import type { Format } from "./format-of.js";
import { formatOf } from "./format-of.js";

const all = ["text", "json", "xlsx", "docx"] as const;
const of = (out: string, asked?: Format, possible: readonly Format[] = all) => formatOf(out, asked, possible, "en");

describe("formatOf", () => {
  it("follows the ending, in capitals too", () => {
    expect(["a.txt", "a.json", "a.xlsx", "结果.DOCX"].map((out) => of(out))).to.deep.equal(all);
  });

  it("takes --format, and else the command's first, where a name has no ending; a date is none", () => {
    for (const out of ["结果", "结果2026.6", "./a.b/结果"])
      expect([of(out), of(out, "json")]).to.deep.equal(["text", "json"]);
    expect(of("细则", undefined, ["xlsx", "json"])).to.equal("xlsx");
  });

  it("takes --format with an ending that promises nothing", () => {
    expect(of("a.log", "text")).to.equal("text");
  });

  it("refuses a contradiction, and an ending of what it cannot write", () => {
    expect(() => of("a.xlsx", "json")).to.throw(UsageError, "--format json");
    expect(() => of("a.docx", undefined, ["text", "json"])).to.throw(UsageError, ".txt and .json");
    for (const out of ["a.xls", "a.csv", "a.PDF"])
      for (const asked of [undefined, ...all]) expect(() => of(out, asked), out).to.throw(UsageError);
    expect(() => of("a.dat")).to.throw(UsageError);
  });
});
