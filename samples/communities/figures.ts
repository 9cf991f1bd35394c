// The invented figures of every school, by the ids of the rubric's inputs.
import type { Chance } from "../county/random.js";
import { chanceFrom } from "../county/random.js";
import { givenPerPupil, postsFrom } from "./gifts-and-posts.js";
import type { Pair, PairedSchool } from "./pairs.js";
import { membersOf, pairs } from "./pairs.js";
import { drawnFrom, nearly, pairFlags, pairRecipes, schoolRecipes } from "./recipes.js";
import type { Results } from "./results.js";
import { ownMean, resultsOf } from "./results.js";

/** A figure, a word, 是 or 否; null is an empty cell. */
export type Figures = Readonly<Record<string, string | number | null>>;

const yes = (is: boolean): string => (is ? "是" : "否");

const eachOf = <T, R>(record: Readonly<Record<string, T>>, value: (entry: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([id, entry]) => [id, value(entry)]));

/** What both schools of a pair enter alike. */
const sharedFigures = (pair: Pair, position: number, results: Results, chance: Chance): Figures => ({
  ...eachOf(pairRecipes, (recipe) => drawnFrom(recipe, pair.quality, chance)),
  ...eachOf(pairFlags, (from) => yes(nearly(pair.quality, chance) >= from)),
  ...results,
  donationPerHelpedPupil: givenPerPupil(pair),
  donationLedger: givenPerPupil(pair) > 0 ? `捐赠第${position + 1}号` : null,
  cadresToHelped: postsFrom(pair.lead.name),
  cadresToLead: postsFrom(pair.helped.name),
});

const cultureGrade = (quality: number): string => (quality > 0.7 ? "优秀" : quality > 0.35 ? "良好" : "合格");

const ownFigures = (school: PairedSchool, quality: number, results: Results, chance: Chance): Figures => {
  const side = school.role === "牵头学校" ? "lead" : "helped";
  const drawn = eachOf(schoolRecipes, (recipe) => Math.max(0, drawnFrom(recipe, quality, chance)));
  const lossBefore = drawn.pupilLossRateBefore ?? 0;
  const culture = chance.around(76 + quality * 18, 1.5);
  return {
    ...drawn,
    role: school.role,
    plansKnown: yes(quality > 0.3),
    campusCultureGrade: cultureGrade(nearly(quality, chance)),
    ...Object.fromEntries(
      [1, 2, 3, 4, 5].map((each) => [`culturePanel${each}`, Math.round(chance.around(culture, 3))]),
    ),
    pupilLossRate: Math.round(Math.max(0, lossBefore + 0.5 - quality * chance.around(1, 0.2)) * 100) / 100,
    ownMean: ownMean(results, side, ""),
    ownMeanBefore: ownMean(results, side, "Before"),
    nationalAwards: 0,
    awardPapers: (drawn.provincialAwards ?? 0) + (drawn.cityAwards ?? 0) > 0 ? "证书（虚构）" : null,
    safetyAccident: "否",
    falsified: "否",
    examAdmission: "否",
  };
};

/** The figures of one school, with its pair. */
export interface SchoolFigures {
  readonly pair: Pair;
  readonly school: PairedSchool;
  readonly figures: Figures;
}

/** Every school's figures before anything went wrong in writing them down. */
export const schoolFigures = (): readonly SchoolFigures[] => {
  const chance = chanceFrom(2009);
  return pairs.flatMap((pair, position) => {
    const results = resultsOf(pair, chance);
    const shared = sharedFigures(pair, position, results, chance);
    return membersOf(pair).map((school) => {
      const quality = Math.max(0, Math.min(1, pair.quality + (school.role === "牵头学校" ? 0.08 : -0.04)));
      return { pair, school, figures: { ...shared, ...ownFigures(school, quality, results, chance) } };
    });
  });
};
