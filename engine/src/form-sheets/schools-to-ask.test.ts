// One form for each school, under a file name that every system takes.
import { expect } from "chai";
import fc from "fast-check";
import { formFileNames } from "./form-file-names.js";
import { schoolsToAsk } from "./schools-to-ask.js";

describe("schoolsToAsk", () => {
  it("takes rows of two stages of one school together", () => {
    const { asked } = schoolsToAsk([
      { name: "甲校", code: "1", stage: "primary", township: "甲镇" },
      { name: "乙校", code: "2", stage: "primary" },
      { name: "甲校", code: "1", stage: "junior", locale: "town" },
    ]);
    expect(asked).to.deep.equal([
      { school: { name: "甲校", code: "1", township: "甲镇", locale: "town" }, stages: ["primary", "junior"] },
      { school: { name: "乙校", code: "2" }, stages: ["primary"] },
    ]);
  });

  it("keeps schools of one name apart, in two townships and in one", () => {
    const { asked } = schoolsToAsk([
      { name: "红星小学", township: "甲镇", type: "primary" },
      { name: "红星小学", township: "乙镇", type: "primary" },
      { name: "红星小学", township: "乙镇", type: "primary" },
    ]);
    expect(asked).to.have.lengthOf(3);
  });

  it("leaves out what runs no stage of compulsory education, and says so", () => {
    const { asked, leftOut } = schoolsToAsk([
      { name: "一中", type: "completeSecondary" },
      { name: "高中", type: "senior" },
      { name: "幼儿园", type: "kindergarten" },
    ]);
    expect(asked).to.deep.equal([{ school: { name: "一中", type: "completeSecondary" }, stages: ["junior"] }]);
    expect(leftOut).to.deep.equal(["高中", "幼儿园"]);
  });

  it("takes the stages from the figures where nothing else tells them, and says none where nothing does", () => {
    const { asked } = schoolsToAsk([{ name: "甲", primary: { pupils: 3 }, junior: { pupils: 4 } }, { name: "乙" }]);
    expect(asked).to.deep.equal([
      { school: { name: "甲" }, stages: ["primary", "junior"] },
      { school: { name: "乙" } },
    ]);
  });
});

describe("formFileNames", () => {
  it("keeps every control sign out of names", () => {
    expect(formFileNames([{ name: "\u0080" }, { name: "一\u0007小\u009f学" }])).to.deep.equal([
      "form.xlsx",
      "一 小 学.xlsx",
    ]);
  });

  it("takes out signs that turn a text round: what is read on the screen is the file's name", () => {
    expect(
      formFileNames([{ name: "一小\u202excod.exe\u202c" }, { code: "31\u2066", name: "\u200f二\u061c小\u200e\u2069" }]),
    ).to.deep.equal(["一小xcod.exe.xlsx", "31二小.xlsx"]);
  });

  it("makes safe, different names of any codes and names", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 100 }),
      fc.constantFrom("CON", "a/b", "..", "", "甲", "A", "a", "nul.x"),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ code: text, name: text }), { maxLength: 20 }), (schools) => {
        const names = formFileNames(schools);
        expect(new Set(names.map((name) => name.toLowerCase())).size).to.equal(schools.length);
        for (const name of names) {
          expect(name).to.match(/^[^\\/:*?"<>|\p{Cc}]+\.xlsx$/u);
          expect(name).not.to.match(/^[\s.]|[\s.]\.xlsx$|^(?:con|nul|aux|prn)\./i);
          expect(name.length).to.be.at.most(100);
        }
      }),
    );
  });
});
