// Teachers who move between schools: who may, by which rule, and the roster that comes of it. Plain data.
import type { RotationTeacher } from "../../../communities/index.js";
import type { SchoolLocale } from "../../../schools/index.js";

/** A teacher as far as moving asks. What is null is not known. */
export interface ExchangeTeacher extends Omit<RotationTeacher, "years"> {
  readonly name: string;
  readonly school: string;
  readonly subject: string;
  readonly backbone: boolean;
  /** Years in this school. */
  readonly yearsInSchool: number | null;
  /** Terms as the head of this school; null for who is none. */
  readonly terms: number | null;
}

/** A school that gives or takes teachers. */
export interface ExchangeSchool {
  readonly name: string;
  readonly township?: string;
  readonly locale?: SchoolLocale;
  /** Posts (编制). Default: as many as it has teachers, or as its subjects need in all, whichever is more. */
  readonly posts?: number;
}

/** How many teachers of a subject a school needs. */
export interface SubjectNeed {
  readonly school: string;
  readonly subject: string;
  readonly needed: number;
}

/** How far two schools are from each other; both ways alike. */
export interface SchoolDistance {
  readonly from: string;
  readonly to: string;
  readonly kilometres: number;
}

/** The rule of moving. */
export interface ExchangeRule {
  /** The least part of those eligible that moves, and of those the least part that is backbone. */
  readonly share: number;
  readonly backboneShare: number;
  /** Men below this age are in it, and women below theirs. */
  readonly menUnder: number;
  readonly womenUnder: number;
  /** Years in a school after which a teacher is eligible, and terms after which a head is. */
  readonly yearsInSchool: number;
  readonly terms: number;
  /** Within the county, or within each township. */
  readonly within: "county" | "township";
  /** No farther than this; schools whose distance is not told may be any distance apart. */
  readonly mostKilometres?: number;
  /** For how many years they go. */
  readonly years?: number;
}

/** What moving is planned on. */
export interface RosterInput {
  readonly teachers: readonly ExchangeTeacher[];
  readonly schools: readonly ExchangeSchool[];
  readonly needs: readonly SubjectNeed[];
  readonly distances?: readonly SchoolDistance[];
}

/** One move of the roster (交流名册). */
export interface RosterMove {
  readonly teacher: string;
  readonly subject: string;
  readonly backbone: boolean;
  readonly from: string;
  readonly to: string;
  readonly kilometres: number | null;
  readonly years: number | null;
  /** Why: the subject was short there; or nothing but the quota asks for it. */
  readonly why: "short" | "quota";
}

/** A subject of a school that needs more teachers than it has, before or after. */
export interface SubjectShortage {
  readonly school: string;
  readonly subject: string;
  readonly needed: number;
  readonly before: number;
  readonly after: number;
}

/** The plan (教师交流规划). In heads. */
export interface ExchangePlan {
  readonly outcome: "planned" | "timeUp" | "failed";
  readonly moves: readonly RosterMove[];
  readonly eligible: number;
  /** Teachers whose age, sex or years are not known, so that they are not eligible. */
  readonly unknown: number;
  /** What the quota asks for, and what it still lacks by the plan: those who move, and backbone ones among them. */
  readonly quota: { readonly asked: number; readonly lacking: number };
  readonly backbone: { readonly asked: number; readonly lacking: number };
  readonly shortages: readonly SubjectShortage[];
  /**
   * The largest (answer − bound) / answer of what is made small in turn: the quotas' lack, teachers short, moves, kilometres, each with
   * those before it as they are here. Null where there is no answer.
   */
  readonly gap: number | null;
}
