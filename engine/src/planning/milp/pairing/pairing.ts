// Pairing schools: who may help whom, in how many places, and the plan that comes of it. Plain data.

/**
 * The kinds of help that can be planned: a pair; a pair within a township; a pair for what the weak school lacks (弱项帮扶) or for what it does
 * well (促强帮扶), which stands only where the helper is good at some of it; a two-level tree; and 1+1+x.
 */
export const pairingKinds = [
  ...(["pair", "flexiblePair", "weakItemHelp", "strengthBuilding"] as const),
  ...(["tree", "leadQualityPotential"] as const),
] as const;

/** One of them. */
export type PairingKind = (typeof pairingKinds)[number];

/**
 * What a school can be: it leads (牵头); it leads beside a lead (优质, of 1+1+x); it has potential (潜力, of 1+1+x); it is helped (受援); of a
 * tree it is the school of a township's centre (中心), which is helped and then leads its villages.
 */
export const pairingRoles = ["lead", "quality", "potential", "helped", "centre"] as const;

/** One of them. */
export type PairingRole = (typeof pairingRoles)[number];

/** A school as far as pairing asks. */
export interface PairingSchool {
  readonly name: string;
  readonly township?: string;
  readonly role: PairingRole;
  /** How many schools it can help at a time. Default: one. */
  readonly capacity?: number;
  /** What it is good at: subjects, management. */
  readonly has: readonly string[];
  /** What it lacks. */
  readonly lacks: readonly string[];
}

/** What is asked. */
export interface PairingOptions {
  readonly kind: PairingKind;
  /** The years of a round, two or three. Default: three. */
  readonly years?: number;
  /** The first year of the first round; without it rounds have no years. */
  readonly from?: number;
  /** At most so many rounds. Default: six. */
  readonly mostRounds?: number;
  /** How many schools with potential one group of 1+1+x may have. Default: three. */
  readonly potential?: number;
}

/** A member of a group, and by what it was chosen. */
export interface PairedSchool {
  readonly name: string;
  readonly township?: string;
  readonly role: PairingRole;
  /** The school that helps it: the lead, or of a tree the centre. */
  readonly by: string;
  /** What it lacks and its helper has; where strengths are built on, what both are good at. */
  readonly matched: readonly string[];
  /** What it lacks, or is good at, and its helper does not have. */
  readonly open: readonly string[];
}

/** One group in one round. */
export interface PairedGroup {
  readonly lead: string;
  readonly members: readonly PairedSchool[];
}

/** One round. */
export interface PairingRound {
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly groups: readonly PairedGroup[];
  /** Townships with a helped school in this round or an earlier one. */
  readonly reached: readonly string[];
}

/** The plan (结对帮扶规划). */
export interface PairingPlan {
  readonly kind: PairingKind;
  readonly outcome: "planned" | "noLead" | "timeUp" | "failed";
  readonly rounds: readonly PairingRound[];
  /** Townships that no round reaches, and schools to be helped that none helps. */
  readonly unreached: readonly string[];
  readonly unhelped: readonly string[];
  /** How much of what is lacking the helpers have: the plan's, and the most that any plan of as many rounds could have. */
  readonly matched: number;
  readonly bound: number | null;
  readonly gap: number | null;
}
