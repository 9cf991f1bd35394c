// The functions about communities on the figures of a city's report: its ledger, its five gifts, its 52 teachers exchanged.
import { expect } from "chai";
import { exchange } from "./exchange.js";
import { gifts } from "./gifts.js";
import { ledger } from "./ledger.js";
import { errorOf, inLanguage } from "./test-support.js";

const entries = [
  ["活动类型", "派出学校", "接收学校", "数量", "单位", "金额（元）", "捐赠物品"],
  ["轮岗交流", "", "", 52, "人", "", ""],
  ["跟岗学习", "", "", 350, "人次", "", ""],
  ["跟岗学习", "", "", 158, "人次", "", ""],
  ["互访", "", "", 22, "次", "", ""],
  ["捐赠", "市实验小学", "红土乡中心小学", 180, "套", 21_500, "课桌椅"],
  ["捐赠", "施州民族小学", "新塘乡中心小学", 400, "套", 100_000, "课桌椅"],
  ["捐赠", "市第三实验小学", "屯堡乡中心小学", 5, "套", 15_000, "多媒体"],
  ["捐赠", "逸夫小学", "白杨乡中心小学", 15, "件", 44_000, "体育器材"],
  ["捐资", "逸夫小学", "白杨乡中心小学", 10_000, "元", "", ""],
];
const members = [
  ["共同体", "类型", "学校", "角色", "乡镇"],
  ["新塘", "城乡结对", "施州民族小学", "牵头学校", "城区"],
  ["新塘", "城乡结对", "新塘乡中心小学", "受援学校", "新塘"],
];
const rowOf = (table: unknown, name: string): unknown[] | undefined =>
  (table as unknown[][]).find((row) => row[0] === name);

describe("the ledger's function", () => {
  it("adds each unit by itself, and never heads to turns", () => {
    const table = ledger(entries) as unknown[][];
    expect(table[0]).to.deep.equal(["活动", "级别", "数量", "单位", "流向"]);
    expect(rowOf(table, "教师轮岗交流")?.slice(2, 4)).to.deep.equal([52, "人"]);
    expect(rowOf(table, "跟岗学习")?.slice(2, 4)).to.deep.equal([508, "人次"]);
    expect(table.at(-1)?.[0]).to.include("台账 9 项，计入 9 项");
  });
  it("says how many entries do not count", () => {
    const wrong = [...entries, ["跟岗学习", "", "", "", "人次", "", ""]];
    expect((ledger(wrong) as unknown[][]).at(-1)?.[0]).to.include("台账 10 项，计入 9 项");
  });
  it("knows the direction by the list of members", () => {
    const direction = (table: unknown): unknown[] =>
      (table as unknown[][]).filter(([type]) => type === "捐物").map((row) => row[4]);
    expect(direction(ledger(entries, members))).to.include("牵头（城区）→ 受援（农村）");
    expect(direction(ledger(entries))).to.not.include("牵头（城区）→ 受援（农村）");
  });
  it("answers in English", () =>
    expect(inLanguage("en", () => (ledger(entries) as unknown[][])[0])).to.deep.equal([
      "Activity",
      "Level",
      "Amount",
      "Unit",
      "Direction",
    ]));
  it("refuses what holds no ledger", () => {
    expect(
      errorOf(() =>
        ledger([
          ["学校", "学生数"],
          ["甲", 3],
        ]),
      ).message,
    ).to.include("没有找到台账");
    expect(errorOf(() => ledger([["", ""]])).message).to.include("是空白的");
  });
});

describe("the function of gifts", () => {
  it("comes to 180,500 yuan in kind and 10,000 in money", () =>
    expect((gifts(entries) as unknown[][]).at(-1)).to.deep.equal(["合计", "", "", 180_500, 10_000, 190_500, "", ""]));
  it("gives yuan per pupil of the receiver where its pupils are known, and else nothing", () => {
    const table = gifts(entries, [
      ["学校", "学生数"],
      ["新塘乡中心小学", 800],
    ]);
    expect(rowOf(table, "施州民族小学")).to.deep.equal([
      "施州民族小学",
      "新塘乡中心小学",
      "课桌椅 400 套",
      100_000,
      0,
      100_000,
      800,
      125,
    ]);
    expect(rowOf(table, "逸夫小学")?.slice(3)).to.deep.equal([44_000, 10_000, 54_000, "", ""]);
  });
  it("refuses a ledger without gifts", () =>
    expect(errorOf(() => gifts(entries.slice(0, 5))).message).to.include("没有能计入的捐赠"));
});

describe("the function of exchange", () => {
  const counts = [
    ["学校", "符合交流条件教师", "交流轮岗教师", "交流骨干教师"],
    ["甲小学", 320, 30, 6],
    ["乙小学", 200, 22, 4],
  ];
  it("holds 52 of 520 against 10 %, and 10 of 52 against 20 %", () => {
    const table = exchange(counts);
    expect(rowOf(table, "交流比例（%）")).to.deep.equal(["交流比例（%）", 10, 10, "达标"]);
    const [, share, least, met] = rowOf(table, "骨干教师占交流教师（%）") ?? [];
    expect(share).to.be.closeTo((10 / 52) * 100, 1e-9);
    expect([least, met]).to.deep.equal([20, "未达标"]);
  });
  it("leaves a share open whose figure is not known", () => {
    const table = exchange([
      ["学校", "交流轮岗教师"],
      ["甲小学", 52],
    ]);
    expect(rowOf(table, "交流轮岗教师（人）")?.[1]).to.equal(52);
    expect(rowOf(table, "交流比例（%）")).to.deep.equal(["交流比例（%）", "", 10, "缺数据，无法判断"]);
  });
  it("takes the heads of the ledger where they stand there", () =>
    expect(
      rowOf(
        exchange(
          counts.map((row) => row.slice(0, 2)),
          entries,
        ),
        "交流轮岗教师（人）",
      )?.[1],
    ).to.equal(52));
  it("tells where the cycle stands by a list of teachers", () => {
    const table = exchange([
      ["姓名", "性别", "年龄", "跟岗年份"],
      ["甲", "男", 49, "2023"],
      ["乙", "男", 50, ""],
      ["丙", "女", 44, ""],
      ["丁", "女", 45, "2023、2024"],
    ]) as unknown[][];
    expect(table.slice(6).map(([, value]) => value)).to.deep.equal([2, 1, 1]);
    expect(table[6]?.[0]).to.include("2023 年起三年一轮");
  });
  it("refuses a table without teachers", () =>
    expect(
      errorOf(() =>
        exchange([
          ["学校", "学生数"],
          ["甲", 3],
        ]),
      ).message,
    ).to.include("没有读到教师"));
});
