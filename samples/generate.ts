// Makes the workbooks of samples/ again: `npm run sample`.
import { writeFile } from "node:fs/promises";
import { communitiesWorkbook, scoredCommunitiesWorkbook } from "./communities/workbook.js";
import { selfReportWorkbook } from "./self-report.js";
import { functionsWorkbook } from "./functions/workbook.js";
import { schoolFormWorkbook } from "./school-form.js";
import { lastYearWorkbook, sampleWorkbook } from "./workbook.js";

const workbooks = {
  "sample-county.xlsx": sampleWorkbook,
  "sample-county-last-year.xlsx": lastYearWorkbook,
  "communities.xlsx": communitiesWorkbook,
  "scored-communities.xlsx": scoredCommunitiesWorkbook,
  "school-self-report.xlsx": selfReportWorkbook,
  "school-form.xlsx": schoolFormWorkbook,
  "functions.xlsx": functionsWorkbook,
} as const;

for (const [name, make] of Object.entries(workbooks)) await writeFile(new URL(name, import.meta.url), await make());
