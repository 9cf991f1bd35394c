// Records that nobody parsed: what is no number is told by school and field, and a word that there is not is refused.
import { expect } from "chai";
import { quantityFields } from "./fields.js";
import type { SchoolRecord } from "./record.js";
import { soundRecords } from "./sound-records.js";

const ids: ReadonlySet<string> = new Set(quantityFields.map(({ id }) => id));
const sound = (...records: readonly object[]) => soundRecords("assessCounty", records as readonly SchoolRecord[], ids);

describe("Records that nobody parsed", () => {
  it("are given back as they are where all is sound", () => {
    const records: readonly SchoolRecord[] = [{ name: "甲", type: "primary", whole: { pupils: 9, books: "missing" } }];
    expect(soundRecords("assessCounty", records, ids)).to.deep.equal({ records, unusable: [], unknown: [] });
    expect(soundRecords("assessCounty", records, ids).records).to.equal(records);
  });

  it("lose a figure that is no number, which is told with its school, its path and what was there", () => {
    const { records, unusable } = sound(
      { name: "甲", whole: { pupils: 9, books: Number.NaN, classes: Infinity } },
      { name: "乙", primary: { books: "5" }, source: { sheet: "表" } },
    );
    expect(records[0]?.whole).to.deep.equal({ pupils: 9, books: "unreadable", classes: "unreadable" });
    expect(unusable).to.deep.equal([
      { school: "甲", path: "whole.books", found: "NaN" },
      { school: "甲", path: "whole.classes", found: "Infinity" },
      { school: "乙", path: "primary.books", found: '"5"', source: { sheet: "表" } },
    ]);
  });

  it("lose a figure whose squares no number holds, and keep those on the edge of it", () => {
    const { records, unusable } = sound({
      name: "甲",
      whole: { pupils: 1e60, books: 1e-160, classes: -1e61, computers: 1e-60 },
    });
    expect(records[0]?.whole).to.deep.equal({
      pupils: 1e60,
      books: "unreadable",
      classes: "unreadable",
      computers: 1e-60,
    });
    expect(unusable.map(({ found }) => found)).to.deep.equal(["1e-160", "-1e+61"]);
  });

  it("have big integers as numbers where a number holds them exactly, and null as missing, as databases give them", () => {
    const { records, unusable } = sound({ name: "甲", whole: { pupils: 300n, books: null, computers: 2n ** 60n } });
    expect(records[0]?.whole).to.deep.equal({ pupils: 300, books: "missing", computers: "unreadable" });
    expect(unusable.map(({ found }) => found)).to.deep.equal(["1152921504606846976n"]);
  });

  it("tell each field that no record has once, with how many have it and the one that was meant", () => {
    const record = { name: "甲", pupils: 9, whole: { bookz: 5 }, adress: "" };
    expect(sound(record, { ...record, name: "乙" }).unknown).to.deep.equal([
      { path: "pupils", records: 2, near: "whole.pupils" },
      { path: "adress", records: 2, near: null },
      { path: "whole.bookz", records: 2, near: "whole.books" },
    ]);
  });

  it("are refused where they are none, or say a word that there is not: the error names the school and the words", () => {
    expect(() => sound({ name: "甲", type: "Primary" })).to.throw(
      TypeError,
      'assessCounty requires the type of "甲" to be one of "primary", "junior"',
    );
    expect(() => sound({ name: "甲", type: "Primary" })).to.throw(TypeError, 'got "Primary": did you mean "primary"?');
    expect(() => sound({ name: "甲", stage: "middle" })).to.throw(TypeError, 'stage of "甲"');
    expect(() => sound({ name: 5 })).to.throw(TypeError, "records with a name, got 5 at position 0");
    expect(() => soundRecords("assessCounty", {} as never, ids)).to.throw(
      TypeError,
      "a list of records, got an object",
    );
  });
});
