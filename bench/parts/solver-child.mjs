// One process of the solver's part: plans one county together, or the moves of its teachers, once.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { planExchange, planTogether } from "@junheng/engine/planning/milp";
import { standardOf } from "@junheng/engine/standards";
import { openHighs } from "@junheng/solver";
import { inventCounties } from "../lib/counties.mjs";
import { inventRoster } from "../lib/roster.mjs";

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
const mode = process.argv[2];
const limits = { seconds: 60, relativeGap: 0.01 };
const together = async () => {
  const limit = mode === "bound" ? 0.24 : 9;
  const { cost, gap } = await planTogether(records, standard, { costs, limit }, solver, limits);
  return { cost, gap: gap ?? 1 };
};
const moving = async () => {
  const { moves, eligible, quota, backbone, shortages, gap } = await planExchange(roster, {}, solver, limits);
  const shortOf = (key) => shortages.reduce((sum, each) => sum + each[key], 0);
  const short = { before: shortOf("before"), after: shortOf("after") };
  const all = { teachers: roster.teachers.length, eligible, moves: moves.length };
  return { ...all, lacking: quota.lacking + backbone.lacking, short, gap: gap ?? 1 };
};
const roster = inventRoster(100);
const started = performance.now();
const { user } = process.cpuUsage();
const found = await (mode === "teachers" ? moving() : together());
process.send({
  seconds: (performance.now() - started) / 1000,
  processor: (process.cpuUsage().user - user) / 1e6,
  ...found,
});
