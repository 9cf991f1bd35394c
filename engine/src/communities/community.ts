// What a community of schools is: its kind, its members with their roles and terms, and where each was written.
import type { Where } from "../diagnostics/index.js";
import type { NamedSchool } from "../schools/index.js";

/**
 * The kind of a community (共同体类型).
 *
 * - `pair`: an urban and a rural school (城乡结对)
 * - `tree`: an urban school with a township school, which leads the schools of its villages (一个树形, two levels)
 * - `ring`: all schools together, none of them leading (一个圈)
 * - `oneLegalUnit`: a centre school and weak schools under one legal person (刚性联校 1+X)
 * - `flexiblePair`: a strong and a weak school, whatever for (柔性结对 1+1)
 * - `weakItemHelp`: a strong and a weak school, for what the weak one lacks (柔性结对 1+1, 弱项帮扶)
 * - `strengthBuilding`: the same, for what it does well (柔性结对 1+1, 促强结对帮扶)
 * - `leadQualityPotential`: a direct and a quality school lead schools with potential and help one or two rural ones (1+1+x)
 *
 * Source: report on a city's communities of urban and rural schools, with one on a district's 1+1+x communities; both sound as
 * to the forms.
 */
export type CommunityKind =
  | "pair"
  | "tree"
  | "ring"
  | "oneLegalUnit"
  | "flexiblePair"
  | "weakItemHelp"
  | "strengthBuilding"
  | "leadQualityPotential";

/** Every kind, in the order in which they are listed. */
export const communityKinds: readonly CommunityKind[] = [
  "pair",
  "tree",
  "ring",
  "oneLegalUnit",
  "flexiblePair",
  "weakItemHelp",
  "strengthBuilding",
  "leadQualityPotential",
];

/** What a school is in its community: 牵头学校, 共同牵头学校, 成员学校, 受援学校. */
export type MemberRole = "lead" | "coLead" | "member" | "helped";

/** Every role, from the lead down. */
export const memberRoles: readonly MemberRole[] = ["lead", "coLead", "member", "helped"];

/**
 * Whether a role is on the side that leads (牵头校、共同牵头校).
 *
 * Rule: `lead` and `coLead` lead; `member` and `helped` do not. Units: none. Missing: not possible, every member has a role. None:
 * never null. Errors: none.
 *
 * Source: the 1+1+x unions of a district, in which a school of the city and one of the district lead together.
 *
 * @example
 * ["lead", "coLead", "member", "helped"].map(isLeading) // => [true, true, false, false]
 */
export const isLeading = (role: MemberRole): boolean => role === "lead" || role === "coLead";

/** Where a school lies: 城区, 镇区, 乡村. */
export type CommunityLocale = "urban" | "town" | "rural";

/**
 * From when to when, as ISO dates; a year or a month alone stands for all of it. The end is the last day. What is not given is
 * open.
 */
export interface CommunityTerm {
  readonly from?: string;
  readonly to?: string;
}

/** A school in a community. Its own term holds before that of the community. */
export interface CommunityMember extends NamedSchool, CommunityTerm {
  readonly role: MemberRole;
  readonly township?: string;
  readonly locale?: CommunityLocale;
  readonly where?: Where;
}

/** A community of schools (学校共同体). A school may be helped in one and lead another. */
export interface Community extends CommunityTerm {
  readonly id: string;
  readonly name: string;
  readonly kind: CommunityKind;
  readonly members: readonly CommunityMember[];
  readonly where?: Where;
}

/** A stage whose classes have a limit of their own. */
export type ClassStage = "primary" | "junior";

/** The figures of a school that communities are judged by: heads, but for the mean age in years. */
export type SchoolFigure =
  | "pupils"
  | "staff"
  | "teachers"
  | "meanAge"
  | "largestClass"
  | "eligibleTeachers"
  | "exchangedTeachers"
  | "exchangedBackboneTeachers";

/** A school of the data: what coverage counts, and what members are compared with. A figure that is null is not known. */
export interface CommunitySchool extends NamedSchool, Readonly<Partial<Record<SchoolFigure, number | null>>> {
  readonly township?: string;
  readonly locale?: CommunityLocale;
  /** The one stage that it has, where it has one. */
  readonly stage?: ClassStage;
  readonly where?: Where;
  /** The cell of each figure. */
  readonly cells?: Readonly<Partial<Record<SchoolFigure, Where>>>;
}
