// What lists of communities among the sheets say of legal units (1+X), and which sheets hold nothing but such a list.
import type { Community } from "../../communities/index.js";
import { isLeading } from "../../communities/index.js";
import type { ToldUnit } from "../../legal-units/index.js";
import type { Unit } from "../../schools/index.js";
import { fieldOf } from "../../schools/index.js";
import type { Grid } from "../cells/index.js";
import { textOf } from "../cells/index.js";
import { builtInCatalogue, headerLookup } from "../headers/index.js";
import { memberTables, readMembers } from "./read-members.js";

/** Units that lists tell of, and the sheets that are such lists alone. */
export interface ListedUnits {
  readonly units: readonly ToldUnit[];
  readonly lists: ReadonlySet<Grid>;
}

/**
 * Reads the legal units of lists of communities (名单里的 1+X), and which sheets are nothing but such a list.
 *
 * Rule: communities of the kind `oneLegalUnit` are one unit each; a sheet of members without figures of rooms, books or money is a list
 * alone, and no table of schools. Units: figures of heads and classes make no table. Missing: what a list leaves open is asked by
 * `readMembers`, not here. None: no units and no lists where no sheet has members. Errors: none thrown. Source: ours; 1+X is a kind of
 * community in such lists, and has no list of its own.
 *
 * @example
 * const rows = [["共同体", "类型", "学校", "角色"], ["龙马联校", "1+X", "龙马小学", "牵头学校"], ["龙马联校", "1+X", "青堡小学", "成员学校"]];
 * readListedUnits([{ sheet: "1", rows }]).units.map(({ name, members }) => [name, members.length]) // => [["龙马联校", 2]]
 */
export function readListedUnits(grids: readonly Grid[]): ListedUnits {
  const lists = grids.filter((grid) => memberTables(grid).length > 0);
  if (lists.length === 0) return { units: [], lists: new Set() };
  const { communities } = readMembers(lists);
  return { units: unitsOfCommunities(communities), lists: new Set(lists.filter((grid) => !hasResources(grid))) };
}

/**
 * The communities that are one legal unit (同一法人的共同体), each with those that lead first.
 *
 * Rule: kind `oneLegalUnit`; members that lead go to the front, all others keep their order. Units: a unit a community.
 * Missing: without a lead the order stays. None: an empty list where no community is of that kind. Errors: none thrown.
 * Source: ours: the first member is the school that the unit is counted as.
 *
 * @example
 * unitsOfCommunities([{ id: "a", name: "甲", kind: "oneLegalUnit", members: [{ school: "二小", role: "member" }, { school: "一小", role: "lead" }] }]).map(({ members }) => members[0].school) // => ["一小"]
 */
export const unitsOfCommunities = (communities: readonly Community[]): readonly ToldUnit[] =>
  communities
    .filter(({ kind }) => kind === "oneLegalUnit")
    .map(({ name, members, where }) => ({
      name,
      members: [...members].sort((a, b) => Number(isLeading(b.role)) - Number(isLeading(a.role))),
      ...(where !== undefined && { where }),
    }));

const inCatalogue = headerLookup(builtInCatalogue);

const countUnits: ReadonlySet<Unit> = new Set(["none", "person", "class", "grade"]);

/** Whether a table of members has figures of rooms, books or money, as a table of schools has. */
const hasResources = (grid: Grid): boolean =>
  memberTables(grid).some(({ header }) =>
    (grid.rows[header] ?? []).some((cell) => {
      const id = inCatalogue(textOf(cell));
      return id !== undefined && !countUnits.has(fieldOf(id)?.unit ?? "none");
    }),
  );
