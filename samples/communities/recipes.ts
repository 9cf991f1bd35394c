// From how well a pair or a school does to its invented figures: the value at the worst and at the best, and a little chance.
import type { Chance } from "../county/random.js";

/** What a figure is at quality 0 and at quality 1, and its decimals. */
export type Recipe = readonly [worst: number, best: number, decimals: number];

const clamped = (value: number): number => Math.max(0, Math.min(1, value));

/** Quality with some chance. */
export const nearly = (quality: number, chance: Chance): number => clamped(chance.around(quality, 0.1));

/** The figure for a quality. */
export const drawnFrom = ([worst, best, decimals]: Recipe, quality: number, chance: Chance): number => {
  const scale = 10 ** decimals;
  return Math.round((worst + (best - worst) * nearly(quality, chance)) * scale) / scale;
};

/** Figures that both schools of a pair enter alike. */
export const pairRecipes: Readonly<Record<string, Recipe>> = {
  jointMeetings: [2, 5, 0],
  lectures: [2, 5, 0],
  mutualVisits: [5, 11, 0],
  synchronousLessons: [12, 26, 0],
  synchronousSubjects: [1, 4, 0],
  itinerantLessons: [0, 3, 0],
  rulesRevised: [5, 12, 0],
  jointChecks: [2, 5, 0],
  onlineResearch: [4, 10, 0],
  offlineResearch: [2, 6, 0],
  starTeacherGuidance: [1, 6, 0],
  mentorPairs: [4, 12, 0],
  shadowedShare: [20, 36, 1],
};

/** Figures of each school. */
export const schoolRecipes: Readonly<Record<string, Recipe>> = {
  pupilsInJointActivities: [34, 72, 1],
  exchangeShare: [5.5, 11.5, 1],
  backboneShare: [10, 24, 1],
  parentSatisfaction: [82, 98, 1],
  parentReplies: [36, 82, 0],
  teacherSatisfaction: [80, 98, 1],
  pupilSatisfaction: [84, 99, 1],
  pupilLossRateBefore: [1.9, 0.4, 2],
  violations: [1.2, -1, 0],
  provincialAwards: [-1.4, 1, 0],
  cityAwards: [-0.6, 2, 0],
  experienceShared: [-0.6, 2.2, 0],
};

/** The quality from which both schools of a pair answer yes. */
export const pairFlags: Readonly<Record<string, number>> = {
  jointPlan: 0,
  jointYearPlan: 0.05,
  jointCharter: 0.15,
  sharedLessonBank: 0.2,
  sharedLibrary: 0.5,
  sharedRooms: 0.3,
  sharedPlatform: 0.4,
  jointAssessment: 0.15,
  resultShared: 0.35,
  bothPrincipals: 0.5,
};
