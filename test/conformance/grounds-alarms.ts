// CONFORMANCE.md: how often each ground holds up the verdict on a clean county, and whether each that is planted is found.
import type { GroundCode, JudgedCounty } from "@junheng/engine/grounds";
import { groundChecks, judgeCounty } from "@junheng/engine/grounds";
import { readSubmission } from "@junheng/engine/reading";
import type { Standard } from "@junheng/engine/standards";
import { nationalBasic2012, nationalQuality2017 } from "@junheng/engine/standards";
import { groundNames } from "@junheng/engine/words";
import { judgedSets } from "../made-set/judge/judge-set.js";
import { cleanCounty } from "./clean-counties.js";
import { plantedGrounds } from "./planted-grounds.js";
import type { Section } from "./section.js";
import { table } from "./section.js";

/** How many counties are made, and how many of a hundred a ground may hold up wrongly. */
const counties = 500;
const allowed = 1;

const standards: readonly Standard[] = [nationalQuality2017, nationalBasic2012];

/** Every clean county, judged by the standards in turn. */
const judgedMade = (): readonly JudgedCounty[] =>
  Array.from({ length: counties }, (_, seed) =>
    judgeCounty(readSubmission(cleanCounty(seed)), standards[seed % standards.length] as Standard),
  );

const judgedClean = async (): Promise<readonly JudgedCounty[]> =>
  (await judgedSets("clean")).flatMap(({ read: { collection } }) =>
    standards.map((standard) => judgeCounty({ records: collection.records }, standard)),
  );

const raised = (judged: readonly JudgedCounty[], code: GroundCode): number =>
  judged.filter(({ grounds }) => grounds.some((ground) => ground.code === code)).length;

/** The section. Bars: a ground holds up at most one clean county in a hundred, and is found wherever it is planted. */
export async function groundsAlarms(): Promise<Section> {
  const [made, sets] = [judgedMade(), await judgedClean()];
  const any = (judged: readonly JudgedCounty[]): number => judged.filter(({ grounds }) => grounds.length > 0).length;
  const share = (count: number, all: number): string => ((100 * count) / all).toFixed(1);
  const codes = groundChecks.map(({ code }) => code);
  const planted = new Map(codes.map((code) => [code, plantedGrounds(code)]));
  return {
    title: "Grounds: false alarms",
    text: `A verdict is pending (待定) while a ground stands in its way. A ground that is raised on a clean county is a false alarm: it asks for a
look that was not needed. ${counties} clean counties of 3 to 150 schools (\`test/conformance/clean-counties.ts\`: realistic figures from a seed, with and
without codes, types and a row of sums) are read and judged by the two national standards in turn, and the ${sets.length / standards.length} clean made sets of untidy workbooks
by both. Each ground may hold up at most ${allowed} made county in 100. What is raised on the sets is true of them: their junior schools' teachers
above the requirement are masters alone, a fifth and more of their forms do not ask for some figure, and of two schools of one name one sent no
township. Planted: a clean county in which that one
thing is wrong, in several ways.

${table(
  ["ground", "what it is", `of ${made.length} made`, `of ${sets.length} of the sets`, "per 100", "planted", "found"],
  [
    ...codes.map((code) => [
      `\`${code}\``,
      groundNames[code].en,
      raised(made, code),
      raised(sets, code),
      share(raised(made, code), made.length),
      planted.get(code)?.length ?? 0,
      planted.get(code)?.filter(({ found }) => found).length ?? 0,
    ]),
    ["any", "", any(made), any(sets), share(any(made), made.length), "", ""],
  ],
)}`,
    missed: [
      ...codes
        .filter((code) => raised(made, code) > (allowed / 100) * made.length)
        .map((code) => `${code} holds up ${raised(made, code)} of ${made.length} clean counties`),
      ...codes.flatMap((code) =>
        (planted.get(code) ?? []).filter(({ found }) => !found).map(({ what }) => `${code} is not found: ${what}`),
      ),
      ...codes.filter((code) => (planted.get(code) ?? []).length === 0).map((code) => `${code} was planted nowhere`),
    ],
  };
}
