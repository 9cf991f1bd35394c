// What is true of a county, in exact fractions: the seven indicators of 2017, their coefficients of variation, each school, the verdict.
// Nothing of the engine is used.
import { fraction, minus, over, plus, root, sum, times } from "../independent/measures-fixed.js";
import type { FigureId, Stage, UntidySchool } from "./county.js";

/** One stage: its schools, the coefficient of each indicator, and how many schools are up to standard. */
export interface StageTruth {
  readonly schools: readonly string[];
  readonly pupils: ReadonlyMap<string, number>;
  readonly cv: Readonly<Record<string, number>>;
  readonly qualified: number;
  readonly met: boolean;
}
export type Truth = Readonly<Partial<Record<Stage, StageTruth>>>;

interface IndicatorTruth {
  readonly id: string;
  readonly plus: readonly FigureId[];
  readonly less?: FigureId;
  /** Per pupil or per hundred of them. */
  readonly per: bigint;
  /** The threshold in tenths: primary, junior. */
  readonly minimum: readonly [bigint, bigint];
}

const indicators = (stage: Stage): readonly IndicatorTruth[] => [
  {
    id: "aboveRequirementTeachersPer100Pupils",
    plus:
      stage === "primary"
        ? ["associateTeachers", "bachelorTeachers", "masterTeachers"]
        : ["bachelorTeachers", "masterTeachers"],
    per: 100n,
    minimum: [42n, 53n],
  },
  { id: "backboneTeachersPer100Pupils", plus: ["backboneTeachers"], per: 100n, minimum: [10n, 10n] },
  { id: "peArtsTeachersPer100Pupils", plus: ["peArtsTeachers"], per: 100n, minimum: [9n, 9n] },
  { id: "teachingAreaPerPupil", plus: ["teachingArea"], less: "indoorSportsArea", per: 1n, minimum: [45n, 58n] },
  { id: "sportsAreaPerPupil", plus: ["sportsGroundArea", "indoorSportsArea"], per: 1n, minimum: [75n, 102n] },
  { id: "equipmentValuePerPupil", plus: ["equipmentValue"], per: 1n, minimum: [20000n, 25000n] },
  { id: "multimediaClassroomsPer100Pupils", plus: ["multimediaRooms"], per: 100n, minimum: [23n, 24n] },
];

const limits = { primary: 0.5, junior: 0.45 };

const numerator = ({ figures }: UntidySchool, indicator: IndicatorTruth): bigint =>
  indicator.plus.reduce((all, id) => all + figures[id], 0n) - (indicator.less ? figures[indicator.less] : 0n);

/** √(Σ x²/p · ΣP / (Σx)² − 1). */
const variation = (schools: readonly UntidySchool[], indicator: IndicatorTruth): number => {
  const squares = sum(schools.map((school) => fraction(numerator(school, indicator) ** 2n, school.figures.pupils)));
  const pupils = schools.reduce((all, { figures }) => all + figures.pupils, 0n);
  const total = schools.reduce((all, school) => all + numerator(school, indicator), 0n);
  const square = minus(over(times(squares, fraction(pupils)), fraction(total * total)), fraction(1n));
  return Number(root(plus(square, fraction(0n)))) / 1e50;
};

const stageTruth = (schools: readonly UntidySchool[], stage: Stage): StageTruth => {
  const own = indicators(stage);
  const cv = Object.fromEntries(own.map((indicator) => [indicator.id, variation(schools, indicator)]));
  const at = stage === "primary" ? 0 : 1;
  const qualified = schools.filter((school) => {
    // value ÷ threshold, each as a fraction; 85 % and more of it for the one that is not met.
    const shares = own.map((indicator) => ({
      has: numerator(school, indicator) * indicator.per * 10n,
      needs: indicator.minimum[at] * school.figures.pupils,
    }));
    const met = shares.filter(({ has, needs }) => has >= needs).length;
    return met >= 6 && shares.every(({ has, needs }) => has * 100n >= needs * 85n);
  }).length;
  return {
    schools: schools.map(({ name }) => name),
    pupils: new Map(schools.map(({ name, figures }) => [name, Number(figures.pupils) / 100])),
    cv,
    qualified,
    met: qualified === schools.length && Object.values(cv).every((each) => each <= limits[stage]),
  };
};

/** The truth of a county; a stage without schools is not in it. */
export const truthOf = (schools: readonly UntidySchool[]): Truth =>
  Object.fromEntries(
    (["primary", "junior"] as const).flatMap((stage) => {
      const own = schools.filter((school) => school.stage === stage);
      return own.length === 0 ? [] : [[stage, stageTruth(own, stage)] as const];
    }),
  );
