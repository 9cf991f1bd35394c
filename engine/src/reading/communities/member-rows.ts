// One row of a list of members, in the long layout (a school a row) or the wide one (a community a row): the schools it names.
import type { CommunityMember } from "../../communities/index.js";
import type { Where } from "../../diagnostics/index.js";
import { warningAt } from "../../diagnostics/index.js";
import { roleWords, usualRoles, type MemberColumn, type RoleWord } from "./community-words.js";
import { decideRoles } from "./decide-roles.js";
import { splitTerm, keyOf } from "../cells/index.js";
import type { SheetCells } from "../rows/index.js";
import { localeAt, townshipAt } from "./places.js";
import type { WordBook } from "./word-book.js";

/** A member as a row gives it; words of two meanings, and those not known (null), are decided when all members are known. */
export interface RowMember extends Omit<CommunityMember, "role"> {
  readonly role: RoleWord | null;
  /** As written. */
  readonly roleText: string;
  readonly roleWhere: Where;
}

/** Columns that name schools by their role. */
export const roleColumns = ["lead", "coLead", "quality", "member", "helping", "helped"] as const;

type Cells = SheetCells<MemberColumn>;

/** The member of a row of the long layout; none where its school is not known, which is told. */
export function longRow(cells: Cells, row: number, words: WordBook): readonly RowMember[] {
  const school = cells.text(row, "school");
  if (school === "") {
    cells.lacking(row, "school");
    return [];
  }
  const written = cells.text(row, "role");
  const code = cells.text(row, "code");
  return [
    {
      school,
      role: roleWords.get(keyOf(written)) ?? words.meaningOf("role", written, cells.where(row, "role")) ?? null,
      roleText: written,
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
          return { school, role, roleText: cells.header(role), ...termAt(cells, row), where, roleWhere: where };
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
 * The members with their roles. One whose role is not certain is asked for with the choices, and is a member until then: it is never left
 * out.
 */
export function membersOf(
  community: string,
  rows: readonly RowMember[],
  cells: Cells,
  words: WordBook,
): readonly CommunityMember[] {
  const roles = decideRoles(rows.map(({ role }) => role));
  return rows.map(({ roleWhere, roleText, role: word, ...member }, at) => {
    const isOpen = word !== null && roles[at] === null;
    const said = isOpen ? words.meaningOf("role", roleText, roleWhere) : undefined;
    const role = roles[at] ?? said ?? "member";
    if (word === null || (isOpen && said === undefined)) {
      const code = word !== null ? "memberRoleDoubtful" : roleText === "" ? "memberRoleLacking" : "memberRoleUnknown";
      const params = { community, school: member.school, text: roleText, role, possible: usualRoles };
      cells.tellAlike(warningAt(code, roleWhere, params), "role");
    }
    return { ...member, role };
  });
}
