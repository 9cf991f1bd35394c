// A ledger with the figures of a city's report: units kept apart, who gave to whom, gifts.
import { expect } from "chai";
import { describeDiagnostic } from "../words/index.js";
import type { LedgerEntry } from "./index.js";
import { checkLedger, flowsOf, giftsOf, ledgerTotals } from "./index.js";
import { community, toldBy } from "./test-support.js";

const entry = (row: number, more: Partial<LedgerEntry> & Pick<LedgerEntry, "type">): LedgerEntry => ({
  quantity: 1,
  unit: null,
  date: "2024-03-01",
  from: "实验小学",
  to: "新塘小学",
  where: { sheet: "台账", cell: `A${row}` },
  cells: {
    type: `A${row}`,
    date: `B${row}`,
    from: `C${row}`,
    to: `D${row}`,
    quantity: `E${row}`,
    unit: `F${row}`,
    value: `H${row}`,
  },
  ...more,
});

const pair = community("pair", [
  ["实验小学", "lead"],
  ["新塘小学", "helped"],
]);
const other = community(
  "pair",
  [
    ["三中", "lead"],
    ["红土中学", "helped"],
  ],
  { id: "2" },
);
const told = (entries: readonly LedgerEntry[], options?: Parameters<typeof checkLedger>[1]): readonly string[] =>
  toldBy(checkLedger(entries, options));

describe("checkLedger", () => {
  it("refuses an entry in turns where heads are due, and says which unit it needs", () => {
    const wrong = entry(2, { type: "cadrePost", quantity: 350, unit: "turns" });
    expect(told([wrong])).to.deep.equal(["error ledgerEntry.otherUnit F2"]);
    expect(describeDiagnostic(checkLedger([wrong])[0]!, "zh-CN")).to.equal(
      "“干部挂职”应以人计，这里是 350 人次，没有计入。请核对单位；人与人次不能换算。",
    );
    expect(describeDiagnostic(checkLedger([wrong])[0]!, "en")).to.include("is counted in heads; this says 350 turns");
  });

  it("keeps heads apart where turns are usual, and says so", () => {
    const heads = entry(2, { type: "training", quantity: 1064, unit: "heads" });
    expect(told([heads])).to.deep.equal(["warning ledgerHeadsApart F2"]);
  });
  it("refuses entries without a quantity or unit, below zero, and half heads", () => {
    const found = told([
      entry(2, { type: "lesson", quantity: null, unit: "lessons" }),
      entry(3, { type: "lesson", quantity: -1, unit: "lessons" }),
      entry(4, { type: "exchangeTeacher", quantity: 2.5, unit: "heads" }),
      entry(5, { type: "lecture", quantity: 8 }),
      entry(6, { type: "moneyGift", quantity: 0.5, unit: "yuan" }),
    ]);
    expect(found).to.deep.equal([
      "error ledgerEntry.noQuantity E2",
      "error ledgerEntry.negative E3",
      "error ledgerEntry.notWhole E4",
      "error ledgerEntry.noUnit F5",
    ]);
  });
  it("looks at dates, and at what was written twice", () => {
    const period = { from: "2024-01-01", to: "2024-12-31" };
    const lecture = { type: "lecture", unit: "sessions" } as const;
    expect(
      told([entry(2, { ...lecture, date: "2023-12" }), entry(3, { ...lecture, date: "三月" })], { period }),
    ).to.deep.equal(["warning ledgerDateOutside B2", "warning ledgerDateUnreadable B3"]);
    expect(told([entry(2, lecture), entry(3, lecture)])).to.deep.equal(["warning ledgerTwice.at A3"]);
    const { date: _, ...dateless } = entry(4, lecture);
    expect(told([dateless, dateless])).to.deep.equal(["note ledgerDateLacking B4", "note ledgerDateLacking B4"]);
  });
  it("looks schools up in the communities", () => {
    const lesson = { type: "lesson", unit: "lessons" } as const;
    const { from: _from, to: _to, ...nobody } = entry(6, lesson);
    expect(
      told(
        [
          entry(2, lesson),
          entry(3, { ...lesson, to: "某小学" }),
          entry(4, { ...lesson, to: "实验小学" }),
          entry(5, { ...lesson, to: "红土中学" }),
          nobody,
        ],
        { communities: [pair, other] },
      ),
    ).to.deep.equal([
      "warning ledgerSchoolUnknown D3",
      "warning ledgerToItself D4",
      "warning ledgerAcross D5",
      "note ledgerWithoutSchools A6",
    ]);
  });
  it("asks what a gift is worth", () => {
    const gift = { type: "goodsGift", unit: "volumes", quantity: 300, gift: "图书" } as const;
    expect(told([entry(2, gift), entry(3, { ...gift, value: -5 }), entry(4, { ...gift, value: 0 })])).to.deep.equal([
      "warning ledgerGiftWithoutValue H2",
      "error ledgerValueNegative H3",
    ]);
  });
});

describe("ledgerTotals", () => {
  it("adds what is of one type and unit, and nothing else", () => {
    const entries = [
      entry(2, { type: "training", level: "elsewhere", quantity: 520, unit: "turns" }),
      entry(3, { type: "training", level: "nationalProvincial", quantity: 800, unit: "turns" }),
      entry(4, { type: "training", level: "elsewhere", quantity: 5, unit: "turns" }),
      entry(5, { type: "training", level: "city", quantity: 132, unit: "heads" }),
      entry(6, { type: "exchangeTeacher", quantity: 52, unit: "heads" }),
      entry(7, { type: "moneyGift", quantity: 0.1, unit: "yuan" }),
      entry(8, { type: "moneyGift", quantity: 0.2, unit: "yuan" }),
    ];
    const { totals, leftOut } = ledgerTotals(entries);
    expect(totals.map(({ type, level, unit, quantity }) => [type, level, unit, quantity])).to.deep.equal([
      ["exchangeTeacher", null, "heads", 52],
      ["training", "elsewhere", "turns", 525],
      ["training", "nationalProvincial", "turns", 800],
      ["training", "city", "heads", 132],
      ["moneyGift", null, "yuan", 0.3],
    ]);
    expect(leftOut).to.equal(0);
  });
});

describe("ledgerTotals of one type in two units", () => {
  it("keeps 22 visits and 120 turns apart", () => {
    const visits = [
      entry(2, { type: "mutualVisit", quantity: 22, unit: "times" }),
      entry(3, { type: "mutualVisit", quantity: 120, unit: "turns" }),
    ];
    expect(ledgerTotals(visits).totals.map(({ quantity }) => quantity)).to.deep.equal([22, 120]);
  });
});

describe("flowsOf", () => {
  it("tells what went down and up, and each school's net: four cadres to the city, six to the country", () => {
    const entries = [
      entry(2, { type: "cadrePost", quantity: 6, unit: "heads" }),
      entry(3, { type: "cadrePost", quantity: 4, unit: "heads", from: "新塘小学", to: "实验小学" }),
      entry(4, { type: "cadreVisit", quantity: 27, unit: "turns", from: "新塘小学", to: "实验小学" }),
      entry(5, { type: "cadreVisit", quantity: 72, unit: "sessions" }),
      entry(6, { type: "lecture", quantity: 2, unit: "sessions", to: "红土中学" }),
    ];
    const { byRole, balances, bySchool, oneSided } = flowsOf(
      [...entries, { ...entries[0]!, to: undefined } as never],
      [pair, other],
    );
    expect(byRole.map(({ type, from, to, quantity }) => [type, from, to, quantity])).to.deep.equal([
      ["cadrePost", "lead", "helped", 6],
      ["cadrePost", "helped", "lead", 4],
      ["cadreVisit", "helped", "lead", 27],
      ["lecture", null, null, 2],
    ]);
    expect(balances.filter(({ type }) => type === "cadrePost")).to.deep.equal([
      { school: "实验小学", type: "cadrePost", unit: "heads", given: 6, received: 4, net: 2 },
      { school: "新塘小学", type: "cadrePost", unit: "heads", given: 4, received: 6, net: -2 },
    ]);
    expect(bySchool).to.have.lengthOf(4);
    expect(oneSided).to.equal(1);
  });
});

describe("giftsOf", () => {
  const goods = [21_500, 100_000, 15_000, 44_000].map((value, index) =>
    entry(index + 2, {
      type: "goodsGift",
      gift: ["图书", "电脑", "图书", "课桌"][index]!,
      unit: "sets",
      quantity: 10,
      value,
    }),
  );
  const money = entry(6, { type: "moneyGift", quantity: 10_000, unit: "yuan" });

  it("keeps goods and money apart: 180,500 in kind, 190,500 with the money raised", () => {
    expect(giftsOf(goods).value).to.deep.equal({ inKind: 180_500, money: 0, total: 180_500, withoutValue: 0 });
    expect(giftsOf([...goods, money]).value.total).to.equal(190_500);
  });
  it("sums kinds and receiving schools, per pupil where the pupils are known", () => {
    const { byKind, bySchool } = giftsOf([...goods, money], [{ school: "新塘小学", pupils: 500 }]);
    expect(byKind.map(({ gift, quantity, value }) => [gift, quantity, value.total])).to.deep.equal([
      ["图书", 20, 36_500],
      ["电脑", 10, 100_000],
      ["课桌", 10, 44_000],
      ["", 10_000, 10_000],
    ]);
    expect(bySchool[0]).to.deep.include({ pupils: 500, perPupil: { inKind: 361, money: 20, total: 381 } });
    expect(giftsOf(goods, [{ school: "新塘小学", pupils: 0 }]).bySchool[0]!.perPupil).to.equal(null);
    expect(giftsOf(goods).bySchool[0]!.perPupil).to.equal(null);
  });
  it("does not take a gift without a value for one worth nothing", () => {
    expect(giftsOf([{ ...goods[0]!, value: null }, goods[1]!]).value).to.deep.include({
      inKind: 100_000,
      withoutValue: 1,
    });
  });
});
