// The report on communities from plain figures: coverage, ledger and gifts, each with its cells.
import { expect } from "chai";
import { formatDecimal } from "../../statistics/index.js";
import type { Community, CommunitySchool, LedgerEntry } from "../index.js";
import { communitiesReport } from "../index.js";
import { toldBy } from "../test-support.js";

const townships = ["新塘乡", "红土乡", "白果乡", "屯堡乡", "白杨乡", "沐抚办事处", "芭蕉侗族乡", "盛家坝乡", "白果乡"];
const pairs: readonly Community[] = townships.map((township, k) => ({
  id: `${k}`,
  name: `第${k + 1}对`,
  kind: "tree",
  members: [
    { school: `城${k}校`, role: "lead", locale: "urban", where: { sheet: "共同体", cell: `C${2 * k + 2}` } },
    { school: `乡${k}校`, role: "helped", township, where: { sheet: "共同体", cell: `C${2 * k + 3}` } },
  ],
}));
const totals = { cells: { printed: { sheet: "覆盖", cell: "D2" } } };

describe("communitiesReport", () => {
  it("covers 8 of 14 townships, 57.1 %, and says that a printed 64.3 % counts pairs", () => {
    const stated = [{ thing: "townships" as const, reached: null, total: 14, printed: "64.3%", ...totals }];
    const { coverage, findings } = communitiesReport({ communities: pairs, stated });
    const { reached, total, share, byCommunities, printed } = coverage.townships;
    expect([reached, total, formatDecimal((share ?? 0) * 100, 1)]).to.deep.equal([8, 14, "57.1"]);
    expect(byCommunities).to.deep.equal({ reached: 9, share: 9 / 14 });
    expect(printed).to.deep.include({ verdict: "mismatch", countsCommunities: true });
    expect(toldBy(findings)).to.include("warning coverageCountsPairs D2");
    expect(coverage.withoutLeads.schools.reached).to.equal(9);
  });

  it("solves a total that is not printed: 1,636 staff at 32.26 % are of 5,071 or 5,072", () => {
    const stated = [{ thing: "staff" as const, reached: 1636, total: null, printed: "32.26%", ...totals }];
    const { coverage, findings } = communitiesReport({ communities: pairs, stated });
    expect(coverage.staff).to.deep.include({ reached: 1636, total: null });
    expect(coverage.staff.printed?.totals).to.deep.equal([5071, 5072]);
    expect(toldBy(findings)).to.include("note coverageTotalSolved D2");
  });

  it("adds a ledger by type, unit and direction, and never heads to turns", () => {
    const entry = (row: number, more: Partial<LedgerEntry>): LedgerEntry => ({
      type: "cadreVisit",
      quantity: 1,
      unit: "turns",
      date: "2024-09-12",
      where: { sheet: "台账", cell: `B${row}` },
      cells: { quantity: `E${row}`, unit: `F${row}` },
      ...more,
    });
    const { ledger } = communitiesReport({
      communities: pairs,
      ledger: [
        entry(2, { fromGroup: "rural", toGroup: "urban", quantity: 27 }),
        entry(3, { from: "乡1校", to: "城1校", quantity: 3 }),
        entry(4, { from: "城1校", to: "乡1校", quantity: 72 }),
        entry(5, { type: "cadrePost", quantity: 4, unit: "heads" }),
        entry(6, { type: "cadrePost", quantity: 2, unit: "turns" }),
      ],
    });
    expect(ledger.totals.map(({ type, unit, amount, direction }) => [type, unit, amount, direction])).to.deep.equal([
      ["cadrePost", "heads", 4, null],
      ["cadreVisit", "turns", 30, "toLead"],
      ["cadreVisit", "turns", 72, "toHelped"],
    ]);
    expect(ledger.totals[1]?.cells.map(({ cell }) => cell)).to.deep.equal(["E2", "E3"]);
    expect(ledger.uncounted).to.deep.equal([
      { type: "cadrePost", text: null, reason: "otherUnit", cells: [{ sheet: "台账", cell: "F6" }] },
    ]);
    expect([ledger.entries, ledger.counted]).to.deep.equal([5, 4]);
    expect(ledger.byCommunity.map(({ name, totals: own }) => [name, own.length])).to.deep.equal([["第2对", 2]]);
    expect(ledger.byTerm.map(({ name }) => name)).to.deep.equal(["2024-2025-1"]);
  });

  it("gives gifts by giver and receiver, per pupil of the receiver, with their cells", () => {
    const schools: readonly CommunitySchool[] = [
      { school: "乡0校", pupils: 400, cells: { pupils: { sheet: "共同体", cell: "G3" } } },
    ];
    const gift = { from: "城0校", to: "乡0校", type: "goodsGift", where: { sheet: "台账" } } as const;
    const { ledger } = communitiesReport({
      communities: pairs,
      schools,
      ledger: [
        { ...gift, gift: "图书", quantity: 200, unit: "volumes", cells: { quantity: "E2" } },
        {
          ...gift,
          ...{ gift: "课桌", quantity: 180, unit: "sets", value: 21_500, note: "折合含图书200册" },
          cells: { value: "H3", quantity: "E3" },
        },
        { ...gift, type: "moneyGift", quantity: 500, unit: "yuan", cells: { quantity: "E4" } },
      ],
    });
    expect(ledger.gifts).to.have.lengthOf(1);
    const { yuan, inKind, money, withoutValue, perPupil, goods, cells } = ledger.gifts[0]!;
    expect({ yuan, inKind, money, withoutValue, perPupil }).to.deep.equal({
      yuan: 22_000,
      inKind: 21_500,
      money: 500,
      withoutValue: 0,
      perPupil: 55,
    });
    expect(goods.map(({ gift: name, quantity }) => [name, quantity])).to.deep.equal([
      ["图书", 200],
      ["课桌", 180],
    ]);
    expect(cells.map(({ cell }) => cell)).to.deep.equal(["E2", "H3", "E4", "G3"]);
  });

  it("survives JSON, and says nothing of what was not read", () => {
    const report = communitiesReport({ communities: [] });
    expect(JSON.parse(JSON.stringify(report))).to.deep.equal(report);
    expect(report).to.deep.include({ communities: [], gaps: [], losses: [], principals: [], classes: null });
    expect(report.exchange.rate).to.deep.include({ share: null, met: null });
  });
});
