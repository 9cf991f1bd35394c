// The two workbooks of communities as the bytes of .xlsx files: what a report prints, and invented schools that are scored.
import { sixCommons } from "@junheng/engine/rubrics";
import { writeSample } from "../sheet/write.js";
import { aboutPrinted, aboutScored } from "./about.js";
import { rubricSheets } from "./rubric-sheets.js";
import {
  documentLedgerSheet,
  documentMembersSheet,
  ledgerSheet,
  membersSheet,
  outcomesSheet,
  scoreSheet,
} from "./sheets.js";

/** What the report prints: always the same bytes. */
export const communitiesWorkbook = (): Promise<Uint8Array> =>
  writeSample([
    { name: "关于", rows: aboutPrinted(), widths: [110] },
    { name: "共同体", rows: documentMembersSheet(), widths: [26, 30, 24, 10, 12, 8] },
    { name: "台账", rows: documentLedgerSheet(), widths: [16, 18, 18, 10, 8, 12, 12, 14, 18] },
    { name: "成效", rows: outcomesSheet(), widths: [24, 16, 18, 12, 10] },
  ]);

/** Nine invented pairs, their figures and ledger, and the rubric that they are scored by: always the same bytes. */
export const scoredCommunitiesWorkbook = (): Promise<Uint8Array> =>
  writeSample([
    { name: "关于", rows: aboutScored(), widths: [110] },
    { name: "共同体（虚构）", rows: membersSheet(), widths: [18, 10, 24, 10, 12, 8, 14, 16, 12, 12] },
    { name: "评分数据", rows: scoreSheet(), widths: [24, 18, ...sixCommons.inputs.map(() => 14)] },
    { name: "台账（虚构）", rows: ledgerSheet(), widths: [12, 12, 24, 24, 10, 8, 8, 12, 24] },
    ...rubricSheets(),
  ]);
