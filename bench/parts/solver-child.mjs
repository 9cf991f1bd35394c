// One process of the solver's part: plans one county together, once.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { planTogether } from "@junheng/engine/planning/milp";
import { standardOf } from "@junheng/engine/standards";
import { openHighs } from "@junheng/solver";
import { inventCounties } from "../lib/counties.mjs";

/** Yuan for a unit: invented, of the sizes that such things cost. */
const costs = {
  aboveRequirementTeachersPer100Pupils: 80_000,
  backboneTeachersPer100Pupils: 60_000,
  peArtsTeachersPer100Pupils: 80_000,
  teachingAreaPerPupil: 3000,
  sportsAreaPerPupil: 400,
  equipmentValuePerPupil: 1,
  multimediaClassroomsPer100Pupils: 50_000,
};

const [records] = inventCounties(1, 170);
const standard = standardOf("national-quality-2017");
const solve = await openHighs(readFileSync(createRequire(import.meta.url).resolve("highs/runtime")));
const solver = { solve: async (model, limits) => solve(model, limits) };
const limit = process.argv[2] === "bound" ? 0.24 : 9;
const started = performance.now();
const { user } = process.cpuUsage();
const { cost, gap } = await planTogether(records, standard, { costs, limit }, solver, {
  seconds: 60,
  relativeGap: 0.01,
});
process.send({
  seconds: (performance.now() - started) / 1000,
  processor: (process.cpuUsage().user - user) / 1e6,
  cost,
  gap: gap ?? 1,
});
