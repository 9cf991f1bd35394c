// One row of a list of members, in the long layout (a school a row) or the wide one (a community a row): the schools it names.
import type { CommunityMember, MemberRole } from "../../communities/index.js";
import type { Where } from "../../diagnostics/index.js";
import { errorAt } from "../../diagnostics/index.js";
import { roleWords, usualRoles, type MemberColumn } from "./community-words.js";
import { splitTerm, keyOf } from "../cells/index.js";
import type { SheetCells } from "../rows/index.js";
import { localeAt, townshipAt } from "./places.js";

/** A member as a row gives it; `helping` is decided when all members of its community are known. */
export interface RowMember extends Omit<CommunityMember, "role"> {
  readonly role: MemberRole | "helping";
  readonly roleWhere: Where;
}

/** Columns that name schools by their role. */
export const roleColumns = ["lead", "coLead", "helping", "member", "helped"] as const;

type Cells = SheetCells<MemberColumn>;

/** The member of a row of the long layout; none where its school or role is not known, which is told. */
export function longRow(cells: Cells, row: number): readonly RowMember[] {
  const school = cells.text(row, "school");
  if (school === "") {
    cells.lacking(row, "school");
    return [];
  }
  const written = cells.text(row, "role");
  const role = roleWords.get(keyOf(written));
  if (role === undefined) {
    if (written === "") cells.lacking(row, "role");
    else cells.unknown("error", row, "role", usualRoles);
    return [];
  }
  const code = cells.text(row, "code");
  return [
    {
      school,
      role,
      ...(code !== "" && { code }),
      ...townshipAt(cells, row),
      ...localeAt(cells, row),
      ...termAt(cells, row),
      where: cells.where(row, "school"),
      roleWhere: cells.where(row, "role"),
    },
  ];
}

const betweenSchools = /[、,，;；\r\n]+/;

/** The members of a row of the wide layout: several schools in a cell are parted by commas or lines. */
export const wideRow = (cells: Cells, row: number): readonly RowMember[] =>
  roleColumns.flatMap((role) =>
    cells.has(role)
      ? schoolsIn(cells, row, role).map((school): RowMember => {
          const where = cells.where(row, role);
          return { school, role, ...termAt(cells, row), where, roleWhere: where };
        })
      : [],
  );

const schoolsIn = (cells: Cells, row: number, column: MemberColumn): readonly string[] => {
  const cell = cells.cell(row, column);
  if (typeof cell !== "string" || cells.ownText(row, column) === "") return [];
  return cell
    .split(betweenSchools)
    .map((name) =>
      name
        .trim()
        .replace(/\s+/g, " ")
        .replace(/ (?=[^\p{ASCII}])/gu, ""),
    )
    .filter((name) => name !== "" && !/^[-—－/\\]+$|^无$/.test(name));
};

const termAt = (cells: Cells, row: number): { readonly from?: string; readonly to?: string } => {
  let from = cells.has("from") ? cells.date(row, "from") : undefined;
  let to = cells.has("to") ? cells.date(row, "to") : undefined;
  const term = cells.has("term") ? cells.text(row, "term") : "";
  if (term !== "") {
    const ends = splitTerm(term);
    // Anything that is not two dates is told as a date that cannot be read.
    from ??= cells.date(row, "term", ends?.[0] ?? term);
    if (ends !== null) to ??= cells.date(row, "term", ends[1]);
  }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
};

/**
 * Decides what 帮扶学校 means: the lead, where others are helped and nobody else leads. Otherwise it may be either side, and the
 * member is left out and told.
 */
export function decideRoles(
  community: string,
  members: readonly RowMember[],
  cells: Cells,
): readonly CommunityMember[] {
  const helps = members.some(({ role }) => role === "helped") && !members.some(({ role }) => role === "lead");
  return members.flatMap(({ roleWhere, role, ...member }) => {
    if (role !== "helping") return [{ ...member, role }];
    if (helps) return [{ ...member, role: "lead" as const }];
    cells.tell(errorAt("memberRoleDoubtful", roleWhere, { community, school: member.school, possible: usualRoles }));
    return [];
  });
}
