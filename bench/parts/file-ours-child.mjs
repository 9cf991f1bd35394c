// One process of the file part: from bytes to the assessment.
import { assessCounty } from "@junheng/engine/assessment";
import { readSubmission } from "@junheng/engine/reading";
import { standardOf } from "@junheng/engine/standards";
import { readWorkbook } from "@junheng/workbook/read";
import { sendRuns } from "../lib/file-runs.mjs";

const standard = standardOf("national-quality-2017");

await sendRuns(async (bytes, clock) => {
  const { grids } = await readWorkbook(bytes, "学校基本情况.xlsx");
  clock("reading");
  const { records } = readSubmission(grids);
  clock("understanding");
  const { stages } = assessCounty(records, standard);
  clock("assessing");
  return (stages.primary?.schools.length ?? 0) + (stages.junior?.schools.length ?? 0);
});
