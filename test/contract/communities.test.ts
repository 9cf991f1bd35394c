// A report's figures on communities typed into a workbook, and every one of them back through junheng communities.
import { formatDecimal } from "@junheng/engine/statistics";
import { expect } from "chai";
import { writeSample } from "../../samples/sheet/write.js";
import { runJunheng, succeeds, written } from "./run-junheng.js";

type Row = readonly (string | number | null)[];

/** A workbook with these sheets, as somebody typed them: its path. */
const typed = async (sheets: Readonly<Record<string, readonly Row[]>>): Promise<string> =>
  written(
    "共同体.xlsx",
    await writeSample(
      Object.entries(sheets).map(([name, rows]) => ({
        name,
        rows: rows.map((row) => row.map((value) => (value === null ? null : { value, look: "text" as const }))),
        widths: [12],
      })),
    ),
  );

const helped: readonly (readonly [lead: string, school: string, township: string])[] = [
  ["施州民族小学", "新塘乡中心小学", "新塘乡"],
  ["市实验小学", "红土乡中心小学", "红土乡"],
  ["市第二实验小学", "白果乡中心小学", "白果乡"],
  ["市第三实验小学", "屯堡乡中心小学", "屯堡乡"],
  ["逸夫小学", "白杨乡中心小学", "白杨乡"],
  ["舞阳中学", "沐抚初中", "沐抚办事处"],
  ["小渡船中学", "芭蕉侗族乡民族初中", "芭蕉侗族乡"],
  ["书院中学", "盛家坝乡民族初中", "盛家坝乡"],
  ["舞阳办事处七里初中", "白果乡初级中学", "白果乡"],
];

const facts: Readonly<Record<string, readonly Row[]>> = {
  共同体: [
    ["共同体", "类型", "学校", "角色", "乡镇"],
    ...helped.flatMap(([lead, school, township], k): readonly Row[] => [
      [`第${k + 1}对`, "城乡学校发展共同体（一个树形）", lead, "牵头学校", "城区"],
      [`第${k + 1}对`, "城乡学校发展共同体（一个树形）", school, "受援学校", township],
    ]),
  ],
  覆盖面: [
    ["项目", "覆盖数", "总数", "占比"],
    ["乡镇", null, 14, "64.3%"],
    ["学生", 28_357, 76_780, "36.93%"],
    ["教职工", 1636, null, "32.26%"],
  ],
  台账: [
    ["活动类型", "派出学校", "接收学校", "数量", "单位", "物品", "金额（元）", "级别", "备注"],
    ["轮岗交流", null, null, 52, "人", null, null, null, null],
    ["跟岗", null, null, 350, "人次", null, null, null, null],
    ["集中培训", null, null, 1064, "人", null, null, "国家级", null],
    ["集中培训", null, null, 1522, "人次", null, null, "省级", null],
    ["集中培训", null, null, 132, "人次", null, null, "州级", null],
    ["集中培训", null, null, 3448, "人次", null, null, "市级", null],
    ["干部挂职", "农村学校", "城区学校", 4, "人", null, null, null, "一年"],
    ["干部挂职", "城区学校", "农村学校", 6, "人", null, null, null, "一年"],
    ["捐赠", "市实验小学", "红土乡中心小学", 200, "册", "图书", null, null, null],
    ["捐赠", "市实验小学", "红土乡中心小学", 180, "套", "课桌", 21_500, null, "折合含图书200册"],
    ["捐赠", "施州民族小学", "新塘乡中心小学", 400, "套", "课桌", null, null, null],
    ["捐赠", "施州民族小学", "新塘乡中心小学", 800, "套", "校服", 100_000, null, "折合含课桌"],
    ["捐赠", "市第三实验小学", "屯堡乡中心小学", 5, "套", "宣传栏", 15_000, null, null],
    ["捐赠", "逸夫小学", "白杨乡中心小学", 15, "件", "体育器材", null, null, null],
    ["捐赠", "逸夫小学", "白杨乡中心小学", 2800, "册", "图书", 44_000, null, "折合含体育器材"],
    ["引资", "逸夫小学", "白杨乡中心小学", 10_000, "元", null, null, null, null],
    ["校舍建设", null, null, 168_328, "平方米", null, null, null, null],
    ["建设资金", null, null, 23_526, "万元", null, null, null, null],
  ],
  流失: [
    ["学校", "年度", "流失人数", "流失率"],
    ["村小", "上年", 109, "40.8%"],
    ["村小", "本年", 19, "17.7%"],
  ],
  差距: [
    ["对象", "参照", "指标", "差距缩小"],
    ["村小", "城区", "语数平均总分", "2.09分"],
    ["村小", "乡镇中心学校", "语数平均总分", "3.38分"],
    ["村小", "城区", "及格率", "4.32个百分点"],
    ["村小", "乡镇中心学校", "及格率", "2.08个百分点"],
  ],
};

const json = async (...words: readonly string[]) =>
  JSON.parse(await succeeds("communities", ...words, "--format", "json"));
const percent = (share: number, decimals: number): string => formatDecimal(share * 100, decimals);

describe("junheng communities, on the figures of a report", () => {
  let file: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON as a program reads it
  let report: any;
  before(async () => {
    file = await typed(facts);
    report = await json(file);
  });
  const codes = (): readonly string[] => report.findings.map(({ code }: { code: string }) => code);

  it("has nine pairs with their roles, and the city is no township", () => {
    expect(report.communities).to.have.lengthOf(9);
    expect(report.communities[0]).to.deep.include({ name: "第1对", kind: "tree" });
    expect(
      report.communities[0].members.map(({ name, role, township }: Record<string, unknown>) => [name, role, township]),
    ).to.deep.equal([
      ["施州民族小学", "lead", null],
      ["新塘乡中心小学", "helped", "新塘乡"],
    ]);
  });

  it("covers 8 of 14 townships, 57.1 %, and says that 64.3 % counts pairs", () => {
    const { reached, total, share, byCommunities, printed } = report.coverage.townships;
    expect([reached, total, percent(share, 1)]).to.deep.equal([8, 14, "57.1"]);
    expect([byCommunities.reached, percent(byCommunities.share, 1)]).to.deep.equal([9, "64.3"]);
    expect(printed).to.include({ printed: "64.3%", countsCommunities: true });
    expect(printed.cells[0]).to.include({ sheet: "覆盖面", cell: "D2" });
    expect(codes()).to.include("coverageCountsPairs");
  });

  it("covers 36.93 % of the pupils, and finds the 5,071 or 5,072 staff that are not printed", () => {
    const { pupils, staff } = report.coverage;
    expect([pupils.reached, pupils.total, percent(pupils.share, 2)]).to.deep.equal([28_357, 76_780, "36.93"]);
    expect(pupils.printed.verdict).to.equal("holds");
    expect([staff.reached, staff.total, ...staff.printed.totals]).to.deep.equal([1636, null, 5071, 5072]);
  });

  it("counts every line of the ledger, heads never with turns", () => {
    expect([report.ledger.entries, report.ledger.counted]).to.deep.equal([18, 18]);
    const totals = report.ledger.totals.map(({ type, level, unit, amount, direction }: Record<string, unknown>) =>
      [type, level, unit, amount, direction].filter((each) => each !== null).join(" "),
    );
    expect(totals).to.include.members([
      "exchangeTeacher heads 52",
      "shadowing turns 350",
      "training national heads 1064",
      "training provincial turns 1522",
      "training prefecture turns 132",
      "training city turns 3448",
      "cadrePost heads 4 toLead",
      "cadrePost heads 6 toHelped",
      "building squareMetres 168328",
      "building yuan 235260000",
    ]);
    expect(codes()).to.include("ledgerHeadsApart");
    expect(report.exchange.exchanged.value).to.equal(52);
  });

  it("adds gifts to 180,500 yuan in kind and 10,000 raised, each with its giver, receiver, goods and cells", () => {
    expect(report.ledger.giftValue).to.deep.equal({ inKind: 180_500, money: 10_000, total: 190_500, withoutValue: 0 });
    expect(
      report.ledger.gifts.map(({ giver, receiver, yuan }: Record<string, unknown>) => [giver, receiver, yuan]),
    ).to.deep.equal([
      ["市实验小学", "红土乡中心小学", 21_500],
      ["施州民族小学", "新塘乡中心小学", 100_000],
      ["市第三实验小学", "屯堡乡中心小学", 15_000],
      ["逸夫小学", "白杨乡中心小学", 54_000],
    ]);
    expect(report.ledger.gifts[0].goods[0]).to.deep.include({ gift: "图书", quantity: 200, unit: "volumes" });
    expect(report.ledger.gifts[0].cells.map(({ cell }: { cell: string }) => cell)).to.deep.equal(["D10", "G11"]);
  });

  it("tells 40.8 % to 17.7 % with the bases they need: 267, and 107 only when cut off, which do not follow", () => {
    const [{ years, change, basesFollow }] = report.losses;
    expect(years.map(({ lost, printed, rate }: Record<string, unknown>) => [lost, printed, rate])).to.deep.equal([
      [109, "40.8%", 0.408],
      [19, "17.7%", 0.177],
    ]);
    expect(years[0].bases.halfUp).to.deep.equal([267]);
    expect(years[1].bases).to.deep.equal({ halfUp: [], truncation: [107] });
    expect(formatDecimal(change, 1)).to.equal("-23.1");
    expect(basesFollow).to.equal(false);
    expect(codes()).to.include.members(["lossBaseSolved", "lossBaseTruncated", "lossBasesApart"]);
  });

  it("takes gaps of which only the narrowing is printed, in points and in percentage points", () => {
    expect(
      report.gaps.map(({ to, narrowed, unit, narrowingOnly }: Record<string, unknown>) => [
        ...[to, narrowed, unit, narrowingOnly],
      ]),
    ).to.deep.equal([
      ["city", 2.09, "points", true],
      ["townshipCentres", 3.38, "points", true],
      ["city", 4.32, "percentagePoints", true],
      ["townshipCentres", 2.08, "percentagePoints", true],
    ]);
  });

  it("says the same in sentences of both languages, and writes a workbook and a document", async () => {
    const chinese = await succeeds("communities", file);
    expect(chinese).to.include("57.14").and.to.include("去重后是 8 个").and.to.include("180500");
    const english = await succeeds("communities", file, "--lang", "en");
    expect(english).to.include("Members").and.to.include("counted once they are 8");
    expect(english).to.not.match(/\{\w+\}|undefined|NaN/);
    for (const [format, start] of [
      ["xlsx", "PK"],
      ["docx", "PK"],
    ] as const) {
      const out = written(`x.${format}`, "").replace(/x\.(\w+)$/, "out.$1");
      await succeeds("communities", file, "--out", out);
      const { readFileSync } = await import("node:fs");
      expect(readFileSync(out).subarray(0, 2).toString("latin1")).to.equal(start);
    }
  });
});

describe("junheng communities", () => {
  it("gives yuan per pupil of the receiver, exchange against 10 % and 20 %, and where the cycle stands", async () => {
    const report = await json(
      await typed({
        共同体: [
          ["共同体", "类型", "学校", "角色", "乡镇", "学生数", "教职工数"],
          ["甲", "手拉手结对", "虚构一小", "牵头学校", "城区", 1200, 80],
          ["甲", "手拉手结对", "虚构二小", "帮扶学校", "乙乡", 400, 30],
        ],
        台账: [
          ["活动类型", "派出学校", "接收学校", "数量", "单位"],
          ["轮岗交流", "虚构一小", "虚构二小", 52, "人"],
          ["捐款", "虚构一小", "虚构二小", 10_000, "元"],
        ],
        教师情况: [
          ["项目", "总数"],
          ["符合交流条件教师总数", 520],
          ["实际交流骨干教师数量", 10],
        ],
        教师: [
          ["姓名", "学校", "性别", "年龄", "跟岗年份"],
          ["子", "虚构二小", "男", 49, "2023"],
          ["丑", "虚构二小", "男", 50, null],
          ["寅", "虚构二小", "女", 44, null],
          ["卯", "虚构二小", "女", 45, "2024"],
        ],
        班级: [
          ["学校", "班级", "人数"],
          ["虚构一小", "一（1）班", 46],
          ["虚构一小", "一（2）班", 56],
          ["虚构一小", "一（3）班", 66],
          ["虚构二小", "一班", 30],
        ],
        年龄: [
          ["学校", "教职工数", "平均年龄"],
          ["虚构一小", 80, 45.2],
          ["虚构二小", 30, 55.5],
        ],
        成绩: [
          ["学校", "城乡", "学科", "上年", "本年", "上年人数", "本年人数"],
          ["虚构一小", "城区", "语文", 90, 90, 100, 100],
          ["虚构二小", "乡村", "语文", 70, 75, 100, 100],
        ],
      }),
    );
    expect(report.communities[0].kind).to.equal("pair");
    expect(report.communities[0].members[1].role).to.equal("helped");
    expect(report.ledger.gifts[0]).to.include({ yuan: 10_000, pupils: 400, perPupil: 25 });
    expect(report.exchange.rate).to.deep.include({ share: 0.1, met: true });
    expect(report.exchange.backboneShare.met).to.equal(false);
    expect(report.exchange.cycle).to.deep.include({
      eligible: 2,
      done: 1,
      firstYear: 2023,
      currentYear: 2024,
      behind: 1,
    });
    expect(report.classes.over.map(({ over, count }: Record<string, number>) => [over, count])).to.deep.equal([
      [45, 3],
      [50, 2],
      [55, 2],
      [65, 1],
    ]);
    expect(report.ages.old.schools).to.deep.equal(["虚构二小"]);
    const toLead = report.gaps.find(({ to }: { to: string }) => to === "lead");
    expect(toLead).to.include({ before: 20, after: 15, narrowed: 5, rate: 0.25, change: "raisedLow" });
  });

  it("ends with 1 where there are neither communities nor a ledger, and with 2 where it is used wrongly", async () => {
    const nothing = await runJunheng(
      "communities",
      await typed({
        表: [
          ["学校", "人数"],
          ["甲", 3],
        ],
      }),
    );
    expect(nothing.status).to.equal(1);
    expect(nothing.errors).to.include("没有找到共同体名单");
    expect((await runJunheng("communities")).status).to.equal(2);
    expect((await runJunheng("communities", "x.xlsx", "--merge", "best")).status).to.equal(2);
  });
});
