// Who may help whom, as links: each giver has places of some kinds, and each link takes one.
import type { PairingOptions, PairingRole, PairingSchool } from "./pairing.js";

/** Places of a giver: while its group stands, at least and at most so many schools of these roles. */
export interface Places {
  readonly giver: number;
  readonly roles: readonly PairingRole[];
  readonly least: number;
  readonly most: number;
}

/** A possible help: the positions of the two schools, and what of it matches. */
export interface Link {
  readonly places: number;
  readonly taker: number;
  readonly matched: readonly string[];
}

/** The problem; all numbers are positions. */
export interface PairingProblem {
  readonly schools: readonly PairingSchool[];
  readonly places: readonly Places[];
  readonly links: readonly Link[];
}

/** The problem of some schools. */
export function pairingProblem(schools: readonly PairingSchool[], options: PairingOptions): PairingProblem {
  const places = schools.flatMap((school, giver) => placesOf(school, giver, options));
  const links = places.flatMap(({ giver, roles }, at) =>
    schools.flatMap((taker, position): readonly Link[] => {
      const helper = schools[giver] as PairingSchool;
      if (position === giver || !roles.includes(taker.role) || !mayHelp(helper, taker, options)) return [];
      const matched = soughtBy(taker, options).filter((item) => helper.has.includes(item));
      return matched.length === 0 && isForItems(options) ? [] : [{ places: at, taker: position, matched }];
    }),
  );
  return { schools, places, links };
}

/** What a school is helped with: what it lacks, or, where strengths are built on, what it does well. */
export function soughtBy({ role, has, lacks }: PairingSchool, { kind }: PairingOptions): readonly string[] {
  // Whoever leads beside a lead is not helped by it.
  if (role === "quality") return [];
  return kind === "strengthBuilding" ? has : lacks;
}

/** Whether help is for certain items, and is none without them. */
const isForItems = ({ kind }: PairingOptions): boolean => kind === "weakItemHelp" || kind === "strengthBuilding";

const placesOf = (
  { role, capacity = 1 }: PairingSchool,
  giver: number,
  { kind, potential = 3 }: PairingOptions,
): readonly Places[] => {
  const of = (least: number, most: number, ...roles: readonly PairingRole[]): Places => ({ giver, roles, least, most });
  if (kind === "tree" && role === "centre") return [of(0, Math.max(capacity, 1), "helped")];
  if (role !== "lead") return [];
  if (kind === "tree") return [of(1, capacity, "centre")];
  if (kind !== "leadQualityPotential") return [of(1, capacity, "helped", "centre")];
  return [
    of(1, 1, "quality"),
    of(0, potential, "potential"),
    of(1, Math.min(2, Math.max(1, capacity)), "helped", "centre"),
  ];
};

const mayHelp = (helper: PairingSchool, taker: PairingSchool, { kind }: PairingOptions): boolean => {
  const isSame = helper.township !== undefined && helper.township === taker.township;
  if (kind === "flexiblePair") return isSame;
  return kind !== "tree" || helper.role !== "centre" || isSame;
};
