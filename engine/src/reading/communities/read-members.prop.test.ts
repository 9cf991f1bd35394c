// Whatever a sheet holds: lists of members and ledgers are read without a throw, and every finding has its sentence.
import { expect } from "chai";
import fc from "fast-check";
import { checkCommunities, checkLedger, flowsOf, giftsOf, ledgerTotals } from "../../communities/index.js";
import { describeDiagnostic } from "../../words/index.js";
import type { Cell } from "../cells/grid.js";
import { readLedger } from "./read-ledger.js";
import { readMembers } from "./read-members.js";

const word = fc.constantFrom(
  ...[
    "共同体",
    "类型",
    "学校",
    "角色",
    "牵头学校",
    "帮扶学校",
    "受援学校",
    "城乡结对",
    "1+X",
    "开始",
    "2024-02-30",
    "至今",
  ],
  ...[
    "活动类型",
    "数量",
    "单位",
    "金额（万元）",
    "捐赠",
    "跟岗",
    "人",
    "人次",
    "12人次",
    "1.5万元",
    "派出学校",
    "合计",
    "注：",
    "甲、乙",
  ],
);
/** Without braces, which would look like a place of a sentence that was not filled. */
const text = fc.string({ maxLength: 8 }).map((each) => each.replace(/[{}]|undefined/g, ""));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 1, arbitrary: text },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(null, true, { error: "#N/A" }, "") },
);
const body = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });
const headers: readonly (readonly string[])[] = [
  ["共同体", "类型", "学校", "角色", "城乡", "开始", "结束"],
  ["类型", "牵头学校", "帮扶学校", "成员学校", "周期"],
  ["活动类型", "日期", "派出学校", "接收学校", "数量", "单位", "金额（万元）"],
];

describe("reading lists of members and ledgers", () => {
  it("throws at nothing that a sheet holds, and has a sentence for every finding", () => {
    fc.assert(
      fc.property(fc.constantFrom(...headers), body, fc.nat(11), (header, rows, bottom) => {
        const merges = [{ top: 1, bottom, left: 0, right: 0 }];
        const grid = { sheet: "1", rows: [header, ...rows], merges };
        const { communities, diagnostics } = readMembers([grid]);
        const { entries, diagnostics: more } = readLedger([grid]);
        flowsOf(entries, communities);
        giftsOf(entries);
        expect(ledgerTotals(entries).leftOut).to.be.at.most(entries.length);
        const checked = [
          ...checkCommunities(communities, { date: "2024-09-01" }),
          ...checkLedger(entries, { communities }),
        ];
        for (const each of [...diagnostics, ...more, ...checked])
          for (const locale of ["zh-CN", "en"] as const)
            expect(describeDiagnostic(each, locale), each.code).not.to.match(/\{\w+\}|undefined/);
      }),
      { numRuns: 300 },
    );
  });
});
