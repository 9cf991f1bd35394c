// Records of one school, joined figure by figure, and versions that contradict each other.
import { expect } from "chai";
import fc from "fast-check";
import type { SchoolRecord } from "../schools/index.js";
import { whereOf } from "../schools/index.js";
import type { SentRecord } from "./collection.js";
import { differingPaths, mergeRecords } from "./merge-records.js";
import { settleVersions } from "./settle-versions.js";

const one: SchoolRecord = {
  name: "红旗小学",
  whole: { pupils: 600, books: "missing" },
  source: { file: "a.xlsx", sheet: "表", row: 3, columns: { name: "A", "whole.pupils": "B", "whole.books": "C" } },
};
const other: SchoolRecord = {
  name: "市红旗小学",
  code: "7",
  whole: { books: 9000 },
  source: { file: "b.xlsx", sheet: "图书", cells: { "whole.books": { file: "b.xlsx", sheet: "图书", cell: "D9" } } },
};

describe("mergeRecords", () => {
  it("takes of every field the first figure there is, with the cell it stood in", () => {
    const merged = mergeRecords([one, other], "红旗小学");
    expect(merged).to.deep.include({ name: "红旗小学", code: "7", whole: { pupils: 600, books: 9000 } });
    expect(whereOf(merged.source, "whole.pupils")).to.deep.equal({ file: "a.xlsx", sheet: "表", cell: "B3" });
    expect(whereOf(merged.source, "whole.books")).to.deep.equal({ file: "b.xlsx", sheet: "图书", cell: "D9" });
  });

  it("keeps a record alone as it is", () => {
    expect(mergeRecords([one], "红旗小学")).to.equal(one);
  });

  it("loses no figure and invents none", () => {
    const figures = fc.dictionary(
      fc.constantFrom("pupils", "books", "classes"),
      fc.constantFrom(1, 2, "missing" as const),
    );
    fc.assert(
      fc.property(fc.array(figures, { minLength: 1, maxLength: 4 }), (all) => {
        const merged = mergeRecords(
          all.map((whole) => ({ name: "x", whole })),
          "x",
        );
        for (const id of ["pupils", "books", "classes"]) {
          const sentOnes = all.map((whole) => whole[id]).filter((value) => typeof value === "number");
          const value = merged.whole?.[id];
          if (sentOnes.length > 0) expect(value).to.equal(sentOnes[0]);
          else expect(typeof value).to.not.equal("number");
        }
      }),
    );
  });
});

describe("differingPaths", () => {
  it("names figures that differ, and nothing that only one has", () => {
    expect(differingPaths(one, { ...other, whole: { pupils: 610, books: 9000 } })).to.deep.equal(["whole.pupils"]);
    expect(differingPaths(one, other)).to.deep.equal([]);
  });
});

describe("settleVersions", () => {
  const sent = (file: string, record: SchoolRecord, modified?: number): SentRecord => ({
    id: file,
    file,
    ...(modified !== undefined && { modified }),
    record,
  });
  const changed: SchoolRecord = { ...one, whole: { pupils: 610 }, source: { file: "c.xlsx" } };

  it("joins what does not contradict", () => {
    const [settled] = settleVersions({ key: "7", records: [sent("a", one), sent("b", other)] }, {}, "红旗小学");
    expect(settled?.question).to.equal(undefined);
    expect(settled?.sent).to.deep.equal(["a", "b"]);
  });

  it("asks which version holds, with the paths in which they differ", () => {
    const group = { key: "7", records: [sent("a", one, 1), sent("c", changed, 2)] };
    const [open] = settleVersions(group, {}, "红旗小学");
    expect(open?.question).to.deep.include({ paths: ["whole.pupils"], answer: null });
    const [chosen] = settleVersions(group, { versions: { "7": "c" } }, "红旗小学");
    expect(chosen?.record.whole).to.deep.equal({ pupils: 610 });
    expect(chosen?.question?.answer).to.equal("c");
    const [newest] = settleVersions(group, { versionsElse: "newest" }, "红旗小学");
    expect(newest?.question?.answer).to.equal("c");
  });

  it("completes the version chosen by what contradicts none of them", () => {
    const books: SchoolRecord = {
      name: "红旗小学",
      whole: { books: 9000, pupils: "missing" },
      source: { file: "b.xlsx" },
    };
    const group = {
      key: "7",
      records: [sent("a", { ...one, whole: { pupils: 600, computers: 5 } }), sent("b", books), sent("c", changed)],
    };
    const [open] = settleVersions(group, {}, "红旗小学");
    expect(open?.question?.versions.map(({ id }) => id)).to.deep.equal(["a", "c"]);
    const [chosen] = settleVersions(group, { versions: { "7": "c" } }, "红旗小学");
    expect(chosen?.record.whole).to.deep.equal({ pupils: 610, books: 9000 });
    expect(chosen?.sent).to.deep.equal(["c", "b"]);
  });

  it("takes none for the newest where the times are the same", () => {
    const group = { key: "7", records: [sent("a", one, 1), sent("c", changed, 1)] };
    expect(settleVersions(group, { versionsElse: "newest" }, "红旗小学")[0]?.question?.answer).to.equal(null);
  });
});
