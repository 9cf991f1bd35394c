// The communities workbook as the bytes of an .xlsx file.
import { sixCommons } from "@junheng/engine/rubrics";
import { writeSample } from "../sheet/write.js";
import { aboutPage } from "./about.js";
import { rubricSheets } from "./rubric-sheets.js";
import { ledgerSheet, membersSheet, scoreSheet } from "./sheets.js";

/** Nine pairs of schools, their figures, their ledger and the rubric: always the same bytes. */
export const communitiesWorkbook = (): Promise<Uint8Array> =>
  writeSample([
    { name: "关于", rows: aboutPage(), widths: [110] },
    { name: "共同体", rows: membersSheet(), widths: [18, 10, 24, 10, 10, 8, 10, 10, 12, 12] },
    { name: "评分数据", rows: scoreSheet(), widths: [24, 18, ...sixCommons.inputs.map(() => 14)] },
    { name: "台账", rows: ledgerSheet(), widths: [12, 12, 24, 24, 10, 8, 8, 12, 24] },
    ...rubricSheets(),
  ]);
