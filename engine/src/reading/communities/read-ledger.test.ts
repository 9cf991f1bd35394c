// Ledgers as clerks keep them: units in three places, gifts of money and goods, words that are not known.
import { expect } from "chai";
import { checkLedger, giftsOf, ledgerTotals } from "../../communities/index.js";
import { describeDiagnostic } from "../../words/index.js";
import type { Cell, Grid } from "../cells/grid.js";
import type { LedgerReading } from "./read-ledger.js";
import { readLedger } from "./read-ledger.js";

const header = ["序号", "活动类型", "日期", "派出学校", "接收学校", "数量", "单位", "学科", "金额", "备注"];

const read = (rows: readonly (readonly Cell[])[], more: Partial<Grid> = {}): LedgerReading => {
  const reading = readLedger([{ sheet: "台账", rows, ...more }]);
  for (const each of reading.diagnostics)
    for (const locale of ["zh-CN", "en"] as const)
      expect(describeDiagnostic(each, locale), each.code).not.to.match(/\{\w+\}|undefined/);
  return reading;
};

const told = ({ diagnostics }: LedgerReading): readonly string[] =>
  diagnostics.map(({ severity, code, where }) => [severity, code, where.cell].filter(Boolean).join(" "));

const amounts = ({ entries }: LedgerReading): readonly (readonly (string | number | null)[])[] =>
  entries.map(({ type, quantity, unit }) => [type, quantity, unit]);

describe("readLedger", () => {
  it("reads an entry with the cell of each of its fields", () => {
    const reading = read([
      ["共同体活动台账"],
      header,
      [1, "送课下乡", "2024年3月5日", "实验小学", "新塘 小学", 4, "节", "语文", null, "同课异构"],
      ["合计", null, null, null, null, 4],
    ]);
    expect(told(reading)).to.deep.equal([]);
    expect(reading.entries).to.have.lengthOf(1);
    const { where, cells, ...entry } = reading.entries[0]!;
    expect(entry).to.deep.equal({
      type: "lesson",
      quantity: 4,
      unit: "lessons",
      date: "2024-03-05",
      from: "实验小学",
      to: "新塘小学",
      subject: "语文",
      value: null,
      note: "同课异构",
    });
    expect(where).to.deep.equal({ sheet: "台账", cell: "B3" });
    expect(cells).to.deep.include({ quantity: "F3", unit: "G3", to: "E3" });
  });

  it("takes the unit from its column, from behind the figure, or from the header", () => {
    expect(
      amounts(
        read([
          header,
          [1, "跟岗", null, "甲", "乙", "３５０ 人次", null],
          [2, "轮岗交流", null, "甲", "乙", "52", "人"],
        ]),
      ),
    ).to.deep.equal([
      ["shadowing", 350, "turns"],
      ["exchangeTeacher", 52, "heads"],
    ]);
    const inHeader = read([
      ["活动类型", "派出学校", "数量（人次）"],
      ["集中培训", "甲", "1,064"],
      ["讲座", "甲", "8场"],
    ]);
    expect(amounts(inHeader)[0]).to.deep.equal(["training", 1064, "turns"]);
    expect(told(inHeader)).to.deep.equal(["error ledgerTwoUnits C3"]);
  });

  it("keeps 人 where 人次 is usual apart, and the check says so with the cell of the unit", () => {
    const { entries } = read([header, [1, "跟岗", "2024-03", "甲", "乙", 350, "人"]]);
    const [finding] = checkLedger(entries);
    expect([finding!.code, finding!.where]).to.deep.equal(["ledgerHeadsApart", { sheet: "台账", cell: "G2" }]);
    expect(ledgerTotals(entries).totals.map(({ unit, quantity }) => [unit, quantity])).to.deep.equal([["heads", 350]]);
  });

  it("reads gifts of money and goods, 万元 in yuan: 180,500 in kind and 10,000 raised", () => {
    const reading = read([
      ["活动类型", "接收学校", "物品", "数量", "单位", "金额（元）"],
      ["捐赠", "乙", "图书", 860, "册", "21500元"],
      ["捐物", "乙", "电脑", 20, "台", "10万元"],
      ["捐赠", "乙", "课桌", "100套", null, 15000],
      ["捐赠", "乙", "校服", 400, "件", "4.4万元"],
      ["引资", "乙", null, null, null, 10000],
      ["捐赠", "乙", "不明", 3, null, 500],
    ]);
    expect(told(reading)).to.deep.equal(["error ledgerGiftOfWhat A7"]);
    const { value, byKind } = giftsOf(reading.entries);
    expect(value).to.deep.equal({ inKind: 180_500, money: 10_000, total: 190_500, withoutValue: 0 });
    expect(byKind.map(({ gift, unit }) => `${gift} ${unit}`)).to.deep.equal([
      ...["图书 volumes", "电脑 machines", "课桌 sets", "校服 pieces", " yuan"],
    ]);
    expect(
      amounts(
        read([
          ["活动类型", "数量", "单位"],
          ["捐款", 2.15, "万元"],
        ]),
      ),
    ).to.deep.equal([["moneyGift", 21_500, "yuan"]]);
  });

  it("reads the level of a training from its word or its column", () => {
    const { entries } = read([
      ["活动类型", "级别", "数量", "单位"],
      ["国培", null, 800, "人次"],
      ["集中培训", "省级", 1522, "人次"],
      ["培训", "国家级、省级", 800, "人次"],
      ["培训", "州级", 132, "人次"],
      ["培训", "市级", 3448, "人次"],
    ]);
    expect(entries.map(({ level }) => level)).to.deep.equal([
      "national",
      "provincial",
      "nationalProvincial",
      "prefecture",
      "city",
    ]);
  });

  it("names the cells of what it does not know, and guesses nothing", () => {
    const reading = read([
      header,
      [1, "联谊", "2024-03-01", "甲", "乙", 3, "次"],
      [2, "讲座", "三月初", "甲", "乙", "若干", "场"],
      [3, "会议", "2024-03-01", "甲", "乙", 3, "回"],
      [4, null, "2024-03-01", "甲", "乙", 3, "次"],
      [5, "送课", "2024-03-01", "甲", "乙", { error: "#REF!" }, "节"],
      [6, "送课", "2024-03-01", "甲", "乙", "3课题", null],
      [7, "送课", "2024-03-01", "—", "/", "—", "节", null, "二十元"],
    ]);
    expect(told(reading)).to.have.members([
      "error sheetWordUnknown B2",
      "warning sheetDateUnreadable C3",
      "warning textInFigure F3",
      "error sheetWordUnknown G4",
      "error sheetWordLacking B5",
      "warning textInFigure F6",
      "warning textInFigure F7",
      "warning textInFigure I8",
    ]);
    expect(amounts(reading)).to.deep.equal([
      ["lecture", null, "sessions"],
      ["meeting", 3, null],
      ["lesson", null, "lessons"],
      ["lesson", null, null],
      ["lesson", null, "lessons"],
    ]);
    expect(reading.entries[4]).not.to.have.any.keys("from", "to");
  });

  it("knows the activities of the report and their usual variants", () => {
    const words: Readonly<Record<string, string>> = {
      ...{ 轮岗交流: "exchangeTeacher", 跟岗培训: "shadowing", 农村干部挂职: "cadrePost", 干部短期学习: "cadreVisit" },
      ...{ 管理研讨会: "meeting", 管理知识讲座: "lecture", 研讨课: "lesson", 专家巡回讲座: "expertTour" },
      ...{
        名师巡回讲课: "lessonTour",
        名师指导: "starTeacher",
        联片教研: "townshipDay",
        每周走教: "itinerantTeaching",
      },
      ...{ 制度修订: "rulesRevised", 商定计划制度: "drafting", 建设资金: "building", 集中培训: "training" },
    };
    for (const [text, type] of Object.entries(words))
      expect([text, read([header, [1, text, "2024-03", "甲", "乙", 3, "次"]]).entries[0]?.type]).to.deep.equal([
        text,
        type,
      ]);
  });

  it("keeps rows that are no entry, as written and with their cells", () => {
    const { entries, unread } = read([header, [1, "联谊", "2024-03-01", "甲", "乙", 3, "次"]]);
    expect(entries).to.deep.equal([]);
    expect(unread).to.deep.equal([{ text: "联谊", cells: [{ sheet: "台账", cell: "B2" }] }]);
  });

  it("says that there is no ledger", () => {
    expect(
      told(
        read([
          ["学校", "学生数"],
          ["甲", 100],
        ]),
      ),
    ).to.deep.equal(["error ledgerTableLacking"]);
  });
});
