// One process of the file part: from bytes to the assessment.
import { assessCounty } from "@junheng/engine/assessment";
import { standardOf } from "@junheng/engine/standards";
import { readSchools } from "@junheng/engine/tables";
import { readWorkbook } from "@junheng/workbook/read";
// Loaded before the clock starts, as in the other process; readWorkbook would load it at its first use.
import "@e965/xlsx";
import { sendRuns } from "../lib/file-runs.mjs";

const standard = standardOf("national-quality-2017");

await sendRuns(async (bytes, clock) => {
  const { grids } = await readWorkbook(bytes, "学校基本情况.xlsx");
  clock("reading");
  const { records } = readSchools(grids);
  clock("understanding");
  const { stages } = assessCounty(records, standard);
  clock("assessing");
  return (stages.primary?.schools.length ?? 0) + (stages.junior?.schools.length ?? 0);
});
