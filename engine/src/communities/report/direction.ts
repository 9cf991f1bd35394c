// Which way an activity went: from the side that leads to the side that is helped, or back.
import type { Community, CommunityLocale } from "../community.js";
import { isLeading } from "../community.js";
import type { LedgerEntry } from "../ledger.js";
import { schoolKeys } from "../../schools/index.js";

/** From the lead or the city to the helped or rural side, or the other way. */
export type LedgerDirection = "toHelped" | "toLead";

type Side = "leading" | "led";

/**
 * Gives the direction of an entry (流向): by the roles of its schools in the community they share, else by the side each is on
 * wherever it is; a ledger that only says 城区学校 and 农村学校 by those. Null where both are on one side, or one is not known.
 */
export function directionIn(communities: readonly Community[]): (entry: LedgerEntry) => LedgerDirection | null {
  const keyOf = schoolKeys(communities.flatMap(({ members }) => members));
  const sides = communities.map(({ members }) => new Map(members.map((each) => [keyOf(each), sideOf(each.role)])));
  const anywhere = (key: string): Side | null => {
    const found = new Set(sides.flatMap((each) => each.get(key) ?? []));
    return found.size === 1 ? ([...found][0] as Side) : null;
  };
  const sideBy = (school: string | undefined, group: CommunityLocale | undefined): Side | null => {
    if (group !== undefined) return group === "urban" ? "leading" : "led";
    return school === undefined ? null : anywhere(keyOf({ school }));
  };
  return ({ from, to, fromGroup, toGroup }) => {
    const keys = [from, to].map((school) => (school === undefined ? "" : keyOf({ school })));
    const shared = sides.find((each) => keys.every((key) => each.has(key)));
    const [giving, taking] =
      shared === undefined
        ? [sideBy(from, fromGroup), sideBy(to, toGroup)]
        : keys.map((key) => shared.get(key) ?? null);
    if (!giving || !taking || giving === taking) return null;
    return giving === "leading" ? "toHelped" : "toLead";
  };
}

const sideOf = (role: Community["members"][number]["role"]): Side => (isLeading(role) ? "leading" : "led");
