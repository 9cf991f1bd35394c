// Sheets that list communities of schools, read into communities, with every doubt named by its cell.
import type { Community, CommunityKind, CommunityMember } from "../../communities/index.js";
import type { Diagnostic, Where } from "../../diagnostics/index.js";
import { errorAt, noteAt, warningAt } from "../../diagnostics/index.js";
import { kindIn, memberHeaders, usualKinds, type MemberColumn } from "./community-words.js";
import { collectFindings, type Findings, keyOf, remembered } from "../cells/index.js";
import type { Grid } from "../cells/index.js";
import { builtInCatalogue, headerLookup } from "../headers/index.js";
import { longRow, membersOf, roleColumns, wideRow, type RowMember } from "./member-rows.js";
import { shapeOf } from "./shape-of.js";
import { namedTables, type NamedTable, sheetCells, type SheetCells } from "../rows/index.js";
import { wordBook, type WordBook } from "./word-book.js";

/** What is assumed of a list of members that does not say it. */
export interface MembersOptions {
  /** The kind of communities whose row does not say one. Without it the shape of their members says it, which is told. */
  readonly kind?: CommunityKind;
  /** What words mean that are not known; without it by a table of words on the sheets. */
  readonly words?: WordBook;
}

/** Communities as read. */
export interface MembersReading {
  readonly communities: readonly Community[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads lists of communities (共同体名单), with every doubt named by its cell.
 *
 * Rule: a school a row (共同体, 类型, 学校, 角色, 乡镇, 城乡, 开始, 结束), or a community a row with columns of schools by role (牵头学校, 成员学校), several in a
 * cell parted by commas or lines. A wide list without names calls a community by its lead. Rows of one name are one community. A kind or
 * role whose words are not known is asked for, and is taken from the other members until then; no community is left out for a word. Units:
 * none; terms stay texts, and stand at the community where all members share them. Blank: a row without the community's name is told and
 * left out; a community without members is none. None: an empty list with the finding `membersTableLacking`. Errors: none thrown. Source:
 * ours; both layouts are seen in lists that bureaus publish.
 *
 * @example
 * const rows = [["共同体", "类型", "学校", "角色"], ["一组", "城乡结对", "实验小学", "牵头学校"], ["一组", "城乡结对", "新塘小学", "受援学校"]];
 * readMembers([{ sheet: "1", rows }]).communities[0].members.map(({ role, where }) => [role, where.cell]) // => [["lead", "C2"], ["helped", "C3"]]
 */
export function readMembers(grids: readonly Grid[], options: MembersOptions = {}): MembersReading {
  const findings = collectFindings();
  const drafts = new Map<string, Draft>();
  const own = grids.filter(({ ours }) => ours !== true);
  const { words = wordBook(own, {}, findings) } = options;
  let found = false;
  for (const grid of own)
    for (const table of memberTables(grid)) {
      found = true;
      readTable(grid, table, drafts, words, findings);
    }
  if (!found) findings.add(errorAt("membersTableLacking", {}));
  const communities = [...drafts.values()]
    .filter(({ members }) => members.length > 0)
    .map((draft): Community => communityOf(draft, options));
  return { communities, diagnostics: findings.all() };
}

const inCatalogue = headerLookup(builtInCatalogue);

const ownWord = remembered((text) => memberHeaders.get(keyOf(text)));

const memberColumn = (text: string): MemberColumn | undefined => {
  const own = ownWord(text);
  if (own !== undefined) return own;
  const id = inCatalogue(text);
  if (id === "name") return "school";
  return id === "code" || id === "township" || id === "locale" ? id : undefined;
};

const isLong = (has: (column: MemberColumn) => boolean): boolean => has("role") && (has("school") || has("member"));

const isMemberTable = (found: ReadonlySet<MemberColumn>): boolean =>
  (isLong((column) => found.has(column)) && found.has("community")) ||
  (!found.has("role") &&
    (["community", "lead", "helping", "quality"] as const).some((column) => found.has(column)) &&
    roleColumns.filter((role) => found.has(role)).length >= (found.has("community") ? 1 : 2));

/** The lists of members on a sheet; a sheet of ours has none. */
export const memberTables = (grid: Grid): readonly NamedTable<MemberColumn>[] =>
  grid.ours === true ? [] : namedTables(grid, memberColumn, isMemberTable, ofCommunity);

/** Every header that `isMemberTable` accepts has one of these, which the catalogue does not know. */
const ofCommunity = (text: string): MemberColumn | undefined => {
  const own = ownWord(text);
  return own === "community" || own === "lead" || own === "helping" || own === "quality" ? own : undefined;
};

/** A community while it is being read. */
interface Draft {
  readonly name: string;
  readonly where: Where;
  readonly members: RowMember[];
  readonly cells: SheetCells<MemberColumn>;
  readonly words: WordBook;
  kind?: CommunityKind | "byShape";
  /** What was written as its kind, and not understood. */
  unknown?: { readonly text: string; readonly where: Where };
}

const readTable = (
  grid: Grid,
  given: NamedTable<MemberColumn>,
  drafts: Map<string, Draft>,
  words: WordBook,
  findings: Findings,
): void => {
  const table = asLong(given);
  const cells = sheetCells(grid, table, findings);
  const long = cells.has("role");
  const nameColumn = (["community", "lead", "helping", "quality"] as const).find(cells.has) ?? "lead";
  for (const row of table.rows) {
    const name = cells.text(row, nameColumn);
    if (name === "") {
      cells.lacking(row, nameColumn);
      continue;
    }
    const key = `${long ? "" : "wide "}${keyOf(name)}`;
    const draft = drafts.get(key) ?? {
      name,
      where: cells.where(row, nameColumn),
      members: [],
      cells,
      words,
    };
    drafts.set(key, draft);
    readKind(draft, cells, row);
    for (const member of long ? longRow(cells, row, words) : wideRow(cells, row)) {
      // A lead that is repeated in every row of its community is one.
      const repeated =
        !long &&
        (member.role === "lead" || member.role === "coLead") &&
        draft.members.some(({ school, role }) => school === member.school && role === member.role);
      if (!repeated) draft.members.push(member);
    }
  }
};

/** With a column of roles, 成员学校 is the column of schools. */
const asLong = (table: NamedTable<MemberColumn>): NamedTable<MemberColumn> => {
  const member = table.columns.get("member");
  if (!table.columns.has("role") || table.columns.has("school") || member === undefined) return table;
  return { ...table, columns: new Map([...table.columns, ["school", member]]) };
};

const readKind = (draft: Draft, cells: SheetCells<MemberColumn>, row: number): void => {
  const written = cells.text(row, "kind");
  if (written === "") return;
  const kind = kindIn(written) ?? draft.words.meaningOf("kind", written, cells.where(row, "kind"));
  if (kind === undefined) draft.unknown ??= { text: written, where: cells.where(row, "kind") };
  else if (draft.kind === undefined) draft.kind = kind;
  else if (draft.kind !== kind)
    cells.tell(warningAt("communityKindTwice", cells.where(row, "kind"), { community: draft.name, text: written }));
};

const communityOf = (
  { name, where, members: rows, cells, words, kind: own, unknown }: Draft,
  options: MembersOptions,
) => {
  const decided = membersOf(name, rows, cells, words);
  const shape = shapeOf(decided.map(({ role }) => role));
  const kind = own === undefined ? (options.kind ?? shape) : own === "byShape" ? shape : own;
  const asked = { community: name, communityKind: kind, possible: usualKinds };
  if (own === undefined && unknown !== undefined)
    cells.tellAlike(warningAt("communityKindUnknown", unknown.where, { ...asked, text: unknown.text }), "kind");
  else if (own === undefined && options.kind === undefined)
    cells.tellAlike(noteAt("communityKindByShape", where, asked), "kind");
  const from = alike(decided.map((member) => member.from));
  const to = alike(decided.map((member) => member.to));
  const term = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return { id: name, name, kind, members: decided.map((member) => withoutTerm(member, term)), ...term, where };
};

/** What all members have is the community's. */
const alike = (texts: readonly (string | undefined)[]): string | undefined =>
  texts.length > 0 && texts.every((text) => text === texts[0]) ? texts[0] : undefined;

const withoutTerm = (
  { from, to, ...member }: CommunityMember,
  term: { readonly from?: string; readonly to?: string },
): CommunityMember => ({
  ...member,
  ...(from !== undefined && term.from === undefined && { from }),
  ...(to !== undefined && term.to === undefined && { to }),
});
