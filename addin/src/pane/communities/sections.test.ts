// Where each section of the part about communities stands, in both languages, by the report that all doors share.
import type { CommunitiesInput, Community, LedgerEntry } from "@junheng/engine/communities";
import { communitiesReport } from "@junheng/engine/communities";
import type { Locale } from "@junheng/engine/diagnostics";
import { expect } from "chai";
import { communitiesText } from "../../messages/communities.js";
import { levelsOf } from "./levels.js";
import type { Section } from "./sections.js";
import { sections, sectionStands } from "./sections.js";
import { figureText, shareText } from "./words.js";

const pair = (name: string, lead: string, helped: string, township: string): Community => ({
  id: name,
  name,
  kind: "pair",
  members: [
    { school: lead, role: "lead", locale: "urban" },
    { school: helped, role: "helped", township, locale: "rural" },
  ],
});
const communities = [pair("一", "甲", "乙", "白果"), pair("二", "丙", "丁", "白果")];
const gift: LedgerEntry = {
  type: "goodsGift",
  gift: "图书",
  quantity: 200,
  unit: "volumes",
  value: 21_500,
  from: "甲",
  to: "乙",
};
const otherUnit: LedgerEntry = { type: "lecture", quantity: 3, unit: "heads" };

const stands = (input: CommunitiesInput, locale: Locale = "zh-CN"): Readonly<Record<Section, readonly unknown[]>> => {
  const all = sectionStands(communitiesReport(input), (code, params = {}) => communitiesText(code, params, locale));
  return Object.fromEntries(
    sections.map((id) => [id, [all[id].state, all[id].look, ...(all[id].blocked === true ? ["blocked"] : [])]]),
  ) as unknown as Readonly<Record<Section, readonly unknown[]>>;
};

describe("sections about communities", () => {
  it("counts communities and distinct schools", () => {
    expect(stands({ communities }).members).to.deep.equal(["2 个共同体，4 所学校", "plain"]);
    expect(stands({ communities }, "en").members).to.deep.equal(["2 communities, 4 schools", "plain"]);
  });

  it("says that a printed coverage counts pairs", () => {
    const stated = [{ thing: "townships", reached: null, total: 14, printed: "14.3%", cells: {} }] as const;
    expect(stands({ communities, stated }).coverage).to.deep.equal(["7.14%，印的是 14.3%", "bad"]);
    expect(stands({ communities }).coverage).to.deep.equal(["1 个乡镇", "plain"]);
  });

  it("says what the kind covers whose share is printed, and not what all communities do", () => {
    const ring: Community = { ...pair("三", "戊", "己", "龙凤"), kind: "ring" };
    const stated = (printed: string) =>
      ({ thing: "townships", kind: "pair", reached: null, total: 14, printed, cells: {} }) as const;
    const all = [...communities, ring];
    expect(stands({ communities: all, stated: [stated("14.3%")] }).coverage).to.deep.equal([
      "7.14%，印的是 14.3%",
      "bad",
    ]);
    expect(stands({ communities: all, stated: [stated("7.1%")] }).coverage).to.deep.equal(["乡镇 7.14%", "plain"]);
  });

  it("says how many entries of the ledger do not count", () => {
    expect(stands({ communities, ledger: [gift] }).ledger).to.deep.equal(["1 项", "plain"]);
    const { ledger } = stands({ communities, ledger: [gift, otherUnit] }, "en");
    expect(ledger).to.deep.equal(["1 entry, 1 not counted", "doubt"]);
  });

  it("says what gifts are worth, and that it is at least so much where a value lacks", () => {
    expect(stands({ communities, ledger: [gift] }).gifts).to.deep.equal(["21,500 元", "plain"]);
    const unvalued = { ...gift, value: null };
    expect(stands({ communities, ledger: [gift, unvalued] }).gifts).to.deep.equal(["21,500 元", "doubt"]);
  });

  it("judges exchange only where those eligible are known", () => {
    const ledger: readonly LedgerEntry[] = [{ type: "exchangeTeacher", quantity: 52, unit: "heads" }];
    const eligible = { value: 600, cells: [] };
    expect(stands({ communities, ledger }).exchange).to.deep.equal(["52 人", "plain"]);
    expect(stands({ communities, ledger, county: { eligibleTeachers: eligible } }).exchange).to.deep.equal([
      "交流 8.67%",
      "bad",
    ]);
  });

  it("keeps what is not there closed, and says so", () => {
    const none = stands({ communities });
    for (const id of ["ledger", "gifts", "exchange", "outcomes"] as const)
      expect(none[id]).to.deep.equal(["没有", "plain", "blocked"]);
    expect(none.principals).to.deep.equal(["工作簿里要有评分细则和数据", "plain", "blocked"]);
    expect(stands({ communities: [], ledger: [gift] }).members).to.deep.equal(["没有", "plain", "blocked"]);
  });

  it("counts what is to be looked at, but not what is only said", () => {
    expect(stands({ communities }).findings).to.deep.equal(["没有发现问题", "good"]);
    expect(stands({ communities, ledger: [otherUnit] }).findings).to.deep.equal(["1 处待看", "bad"]);
  });
});

describe("figures and members", () => {
  it("writes figures with their digits in threes, shares with two decimals, and a dash for what is not known", () => {
    expect([190_500, -0.5, null].map((value) => figureText(value))).to.deep.equal(["190,500", "−0.5", "—"]);
    expect([8 / 14, null].map(shareText)).to.deep.equal(["57.14%", "—"]);
  });

  it("stands the lead above the co-lead, and both above all others; a ring has one level", () => {
    const roles = ["member", "coLead", "helped", "lead"] as const;
    const levels = levelsOf(roles.map((role) => ({ role })));
    expect(levels.map((level) => level.map(({ role }) => role))).to.deep.equal([
      ["lead"],
      ["coLead"],
      ["member", "helped"],
    ]);
    expect(levelsOf([{ role: "member" }, { role: "member" }])).to.have.length(1);
  });
});
