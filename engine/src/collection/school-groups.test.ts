// Which records are taken for one school, and what is asked.
import { expect } from "chai";
import type { SchoolRecord } from "../schools/index.js";
import type { SentRecord } from "./collection.js";
import { groupSchools } from "./school-groups.js";

let count = 0;
const sent = (record: Partial<SchoolRecord> & { readonly name: string }, file = `${++count}.xlsx`): SentRecord => ({
  id: `${file} ${record.name}`,
  file,
  record: { ...record, source: { file, sheet: "表" } },
});
const names = (groups: ReturnType<typeof groupSchools>["groups"]): readonly (readonly string[])[] =>
  groups.map(({ records }) => records.map(({ record }) => record.name));

describe("groupSchools", () => {
  it("joins records with one code, and says so where their names differ", () => {
    const { groups, joined, questions } = groupSchools([
      sent({ name: "恩施市第三实验小学", code: "2142000123" }),
      sent({ name: "三实小", code: "2142000123" }),
    ]);
    expect(groups).to.have.length(1);
    expect(joined).to.deep.equal([{ names: ["恩施市第三实验小学", "三实小"], by: "code", confidence: 0.95 }]);
    expect(questions).to.deep.equal([]);
  });

  it("asks where one code stands beside two quite different names, and does as it is told", () => {
    const records = [sent({ name: "红旗小学", code: "7" }), sent({ name: "白果中学", code: "7" })];
    const asked = groupSchools(records);
    expect(names(asked.groups)).to.deep.equal([["红旗小学"], ["白果中学"]]);
    expect(asked.questions).to.have.length(1);
    expect(asked.questions[0]).to.include({ kind: "sameCode", answer: null });
    const key = asked.questions[0]?.key ?? "";
    expect(groupSchools(records, { [key]: true }).groups).to.have.length(1);
    expect(groupSchools(records, { [key]: false }).groups).to.have.length(2);
  });

  it("asks where names under one code have another number or kind", () => {
    for (const [a, b] of [
      ["第一小学", "第二小学"],
      ["红旗小学", "红旗中学"],
    ] as const) {
      const asked = groupSchools([sent({ name: a, code: "7" }), sent({ name: b, code: "7" })]);
      expect(names(asked.groups)).to.deep.equal([[a], [b]]);
      expect(asked.questions.map(({ kind }) => kind)).to.deep.equal(["sameCode"]);
    }
    expect(
      groupSchools([sent({ name: "第一实验小学", code: "7" }), sent({ name: "实验小学", code: "7" })]).groups,
    ).to.have.length(1);
  });

  it("knows a code that lost its zeros or was written as a number, and none where digits are lost", () => {
    for (const code of ["421000121", "０421000121", "421000121.0", "'0421000121", " 0421000121 "])
      expect(
        groupSchools([sent({ name: "希望小学", code: "0421000121" }), sent({ name: "希望学校", code })]).groups,
        code,
      ).to.have.length(1);
    const lost = groupSchools([
      sent({ name: "希望小学", code: "2142000121" }),
      sent({ name: "希望小学", code: "2.142E+09" }),
      sent({ name: "白果中学", code: "2.142E+09" }),
    ]);
    expect(names(lost.groups)).to.deep.equal([["希望小学", "希望小学"], ["白果中学"]]);
    expect(lost.questions).to.deep.equal([]);
  });

  it("joins two codes of one name where the user says that it is one school", () => {
    const records = ["2142000121", "2142000127", "2142000129"].map((code) => sent({ name: "希望小学", code }));
    const { questions } = groupSchools(records);
    expect(questions).to.have.length(3);
    const first = questions[0]?.key ?? "";
    const answered = groupSchools(records, { [first]: true });
    expect(answered.groups.map((group) => [group.key, group.records.length])).to.deep.equal([
      ["2142000121", 2],
      ["2142000129", 1],
    ]);
    expect(groupSchools(records, Object.fromEntries(questions.map(({ key }) => [key, false]))).groups).to.have.length(
      3,
    );
  });

  it("knows a school by every name that its code was sent with", () => {
    const records = [
      sent({ name: "恩施市施州民族小学", code: "1" }),
      sent({ name: "恩施市州民小学", code: "1" }),
      sent({ name: "州民小学" }),
    ];
    expect(groupSchools(records).groups).to.have.length(1);
  });

  it("joins a record without a code to the one school whose name is surely the same", () => {
    const { groups, joined } = groupSchools([
      sent({ name: "新塘乡中心小学", code: "1" }),
      sent({ name: "新塘 中心小学" }),
      sent({ name: "白果小学" }),
    ]);
    expect(names(groups)).to.deep.equal([["新塘乡中心小学", "新塘 中心小学"], ["白果小学"]]);
    expect(joined[0]).to.include({ by: "name", confidence: 0.95 });
  });

  it("never joins below the stated likeness without an answer", () => {
    const records = [sent({ name: "新塘中心小学" }), sent({ name: "新塘小学" })];
    const { groups, questions } = groupSchools(records);
    expect(groups).to.have.length(2);
    expect(questions.map(({ kind, confidence }) => [kind, confidence < 0.9])).to.deep.equal([["likeName", true]]);
    expect(groupSchools(records, { [questions[0]?.key ?? ""]: true }).groups).to.have.length(1);
  });

  it("asks about a mistyped sign only where township or pupils are the same", () => {
    const here = { township: "白杨坪镇" };
    expect(
      groupSchools([sent({ name: "白杨小学", ...here }), sent({ name: "柏杨小学", ...here })]).questions,
    ).to.have.length(1);
    expect(groupSchools([sent({ name: "东风小学" }), sent({ name: "东方小学" })]).questions).to.deep.equal([]);
  });

  it("does not join two rows of one sheet", () => {
    const { groups } = groupSchools([sent({ name: "下坝小学" }, "a.xlsx"), sent({ name: "下坝完小" }, "a.xlsx")]);
    expect(groups).to.have.length(2);
  });

  it("asks whether two schools with one name and two codes are one", () => {
    const { groups, questions } = groupSchools([
      sent({ name: "希望小学", code: "1" }),
      sent({ name: "希望小学", code: "2" }),
    ]);
    expect(groups).to.have.length(2);
    expect(questions.map(({ kind }) => kind)).to.deep.equal(["sameName"]);
  });

  it("asks about one name under two codes only where one may have been mistyped", () => {
    const asked = (a: string, b: string, pupils = 100): number =>
      groupSchools([
        sent({ name: "希望小学", code: a, whole: { pupils: 100 } }),
        sent({ name: "希望小学", code: b, whole: { pupils } }),
      ]).questions.length;
    expect(asked("2142000121", "2142000127", 250)).to.equal(1);
    expect(asked("2142000121", "2142000567", 250)).to.equal(0);
    expect(asked("2142000121", "2142000567", 100)).to.equal(1);
  });

  it("tells namesakes without a code by their townships", () => {
    const [east, west] = [{ township: "东镇" }, { township: "西镇" }];
    const { groups, questions } = groupSchools([
      sent({ name: "红星小学", code: "1", ...east }),
      sent({ name: "红星小学", code: "900", ...west }),
      sent({ name: "红星小学", ...west }),
      sent({ name: "红星小学", township: "东" }),
    ]);
    expect(groups.map(({ records }) => records.map(({ record }) => record.township))).to.deep.equal([
      ["东镇", "东"],
      ["西镇", "西镇"],
    ]);
    expect(questions).to.deep.equal([]);
    const unsaid = groupSchools([
      sent({ name: "红星小学", code: "1", ...east }),
      sent({ name: "红星小学", code: "900", ...west }),
      sent({ name: "红星完小" }),
      sent({ name: "红星完小", ...west }),
    ]);
    expect(unsaid.groups.map(({ records }) => records.length)).to.deep.equal([1, 2, 1]);
    const apart = groupSchools([sent({ name: "红星小学", ...east }), sent({ name: "红星小学", ...west })]);
    expect(apart.groups).to.have.length(2);
    expect(apart.questions.map(({ kind }) => kind)).to.deep.equal(["sameName"]);
  });

  it("gives two schools kept apart under one name different keys", () => {
    const { groups } = groupSchools([sent({ name: "希望小学" }, "a.xlsx"), sent({ name: "希望小学" }, "a.xlsx")]);
    expect(new Set(groups.map(({ key }) => key)).size).to.equal(2);
  });
});
