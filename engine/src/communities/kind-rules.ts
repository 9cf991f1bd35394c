// What each kind of community asks of its members.
import type { CommunityKind } from "./community.js";

/** What a kind of community asks for. */
export interface KindRule {
  /** Whether somebody has to lead it. */
  readonly led: boolean;
  /** How many schools it has at least and at most; no most where it is open. */
  readonly schools: readonly [least: number, most: number | null];
  /** Whether it has a school that leads beside the lead. */
  readonly coLed: boolean;
  /** How many schools are helped at least and at most, where the kind says so. */
  readonly helped: readonly [least: number, most: number] | null;
}

const pair: KindRule = { led: true, schools: [2, 2], coLed: false, helped: null };

/**
 * What each kind asks for (各类共同体的构成).
 *
 * Source: reports on a city's communities and on a district's 1+1+x communities (a direct and a quality school, schools with
 * potential, one or two rural ones); good as to the forms. That a community has at least two schools is our own reading.
 */
export const kindRules: Readonly<Record<CommunityKind, KindRule>> = {
  pair,
  tree: { led: true, schools: [2, null], coLed: false, helped: null },
  ring: { led: false, schools: [2, null], coLed: false, helped: null },
  oneLegalUnit: { led: true, schools: [2, null], coLed: false, helped: null },
  flexiblePair: pair,
  weakItemHelp: pair,
  strengthBuilding: pair,
  leadQualityPotential: { led: true, schools: [3, null], coLed: true, helped: [1, 2] },
};
