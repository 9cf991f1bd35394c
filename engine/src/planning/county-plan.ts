// A county's plan: plain data, with what is needed to say of every unit why this school has it and not the next one.
import type { Diagnostic } from "../diagnostics/index.js";
import type { ByIndicator, WithOwn } from "../indicators/index.js";
import type { CompulsoryStage, Unit } from "../schools/index.js";

/** What came of planning an indicator (规划结论). */
export type PlanOutcome =
  /** The limit is kept as it is, and so are the schools' own standards where they were asked for. */
  | "kept"
  /** A plan keeps it. */
  | "planned"
  /** A plan would keep it, and the money does not reach so far: the best that it buys. */
  | "shortOfMoney"
  /** No plan can keep it: the schools in `blockers` prevent it. */
  | "impossible"
  /** The standard sets no limit, and none was given. */
  | "noLimit"
  /** There is no value, or of one school only. */
  | "noValues"
  /** Less is better of it, so that there is nothing to add. */
  | "lowerIsBetter";

/** Why a school has its last unit, and not the school whose turn would have come next (增配理由). */
export interface UnitReason {
  /** Its own standard asks for all of its units: nothing was chosen. */
  readonly floor: boolean;
  /** Its value before its last unit. */
  readonly valueBefore: number;
  /** (2x + 1) / P of its last unit: of all schools the smallest, so that the unit evens most here. */
  readonly price: number;
  /** The school next in turn, as its position in `schools`, with its value and price; null where there is no other. */
  readonly next: { readonly school: number; readonly value: number; readonly price: number } | null;
}

/** One school in the plan of an indicator (增配学校). */
export interface PlannedSchool {
  readonly name: string;
  readonly code?: string;
  /** Its position in the assessment's stage. */
  readonly position: number;
  /** What its amount is divided by, and what it weighs: its pupils, of the target year where one is planned for. */
  readonly weight: number;
  /** What it has, in the unit of the plan. */
  readonly amount: number;
  readonly value: number;
  /** Units that the school's own standard asks for, where the plan begins from these. */
  readonly floor: number;
  /** Neither has nor gives anything by the plan. */
  readonly fixed: boolean;
  readonly add: number;
  readonly valueAfter: number;
  /** None where nothing is added. */
  readonly why: UnitReason | null;
}

/** Some units moved from one school to another, both as positions in `schools` (调剂). */
export interface PlannedMove {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

/** The limit kept by moving alone, with nothing added (存量调剂). */
export interface PlannedMoves {
  /** Units moved; null where no moves keep the limit. */
  readonly count: number | null;
  readonly list: readonly PlannedMove[];
  readonly cvAfter: number | null;
  /** Whether no fewer moves can do it, and the part of the count by which fewer might. */
  readonly optimal: boolean;
  readonly gap: number;
}

/** A school that drives the variation (差异主因学校). */
export interface DriverSchool {
  /** Its position in `schools`. */
  readonly school: number;
  readonly side: "above" | "below";
  /** Its share of the variance, and its share of the pupils. */
  readonly varianceShare: number;
  readonly pupilShare: number;
  readonly cvWithout: number | null;
  /** The limit is kept without it alone: merging it, or counting it with its centre, may be all that is needed. */
  readonly keepsWithout: boolean;
}

/** The best variation that so many units can reach: a point of the path on which every budget lies (预算路径). */
export interface PlanStep {
  readonly units: number;
  readonly cv: number | null;
}

/** A year on the way to the milestone (分年度达标规划). */
export interface PlannedYear {
  readonly year: number;
  readonly pupils: number;
  /** Units in place by then, and those of this year alone. */
  readonly units: number;
  readonly unitsOfYear: number;
  readonly cost: number | null;
  /** The variation on that year's pupils, without the plan and with what is in place of it. */
  readonly cvWithout: number | null;
  readonly cvWith: number | null;
  readonly met: boolean | null;
}

/** The plan of one indicator (单项指标规划). */
export interface PlannedIndicator {
  readonly outcome: PlanOutcome;
  readonly unit: Unit;
  /** Whether the unit comes in whole numbers only; the others are planned in whole ones all the same. */
  readonly whole: boolean;
  /** The value is amount ÷ weight × per. */
  readonly per: 1 | 100;
  readonly limit: number | null;
  /** Where the limit is from: the indicator's own, the composite's, which is kept where every indicator keeps it, or the caller. */
  readonly limitFrom: "standard" | "composite" | "given" | null;
  readonly cvBefore: number | null;
  readonly cvAfter: number | null;
  /** The fewest units that keep the limit; null where none is asked for or no number does. */
  readonly needed: number | null;
  /** Units that the plan adds: `needed`, or what the money buys. */
  readonly added: number;
  /** Of these, units that the schools' own standards ask for. */
  readonly floors: number;
  readonly unitCost: number | null;
  readonly cost: number | null;
  /** The answer in parts of units, which whole units cannot beat: the level under all schools, as a value, and what it takes. */
  readonly continuous: { readonly level: number; readonly amount: number } | null;
  readonly schools: readonly PlannedSchool[];
  readonly moves: PlannedMoves | null;
  readonly drivers: readonly DriverSchool[];
  /** The schools that prevent every plan, as positions in `schools`. */
  readonly blockers: readonly number[];
  /** What it would take to bring every school to the mean, which is more than is needed. */
  readonly toTheMean: { readonly needed: number; readonly cvAfter: number | null } | null;
  readonly path: readonly PlanStep[];
  readonly years: readonly PlannedYear[];
  /** Whether fewer units cannot do it, and the part of them by which fewer might. */
  readonly optimal: boolean;
  readonly gap: number;
}

/** What one school's own standard asks of it (一校一案): units by indicator; those of the exempt ones bring them to the floor share. */
export interface SchoolFloors {
  readonly name: string;
  readonly code?: string;
  readonly qualified: boolean | null;
  readonly needs: readonly SchoolNeed[];
}

/** What a school lacks of one indicator. */
export interface SchoolNeed {
  readonly indicator: string;
  readonly units: number;
  /** It may stay below its threshold (余项), at the floor share or above. */
  readonly exempt: boolean;
}

/** One stage of a plan. */
export interface PlannedStage {
  readonly indicators: ByIndicator<PlannedIndicator>;
  /** What the schools' own standard asks; empty where the standard asks nothing of schools. In the order of the assessment. */
  readonly schools: readonly SchoolFloors[];
}

/** How the money is used. */
export interface BudgetUse {
  readonly given: number;
  readonly spent: number;
  /** What all plans together would take; null where an indicator that needs units has no unit cost. */
  readonly needed: number | null;
}

/** A county's plan (达标规划). */
export interface CountyPlan extends WithOwn {
  readonly standard: string;
  readonly asOf: string;
  /** The year whose pupils are planned for; null for those of the records. */
  readonly year: number | null;
  readonly stages: Readonly<Partial<Record<CompulsoryStage, PlannedStage>>>;
  readonly budget: BudgetUse | null;
  readonly diagnostics: readonly Diagnostic[];
}
