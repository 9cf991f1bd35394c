// Everything that sheets tell about communities: members, schools and their figures, totals, the ledger, teachers, classes, outcomes.
import type { CommunitiesInput, Community, CommunityKind, WordMeanings } from "../../communities/index.js";
import { schoolKeys } from "../../schools/index.js";
import { foldUnits, type CountedUnit, type UnitChoices } from "../../legal-units/index.js";
import { noteAt } from "../../diagnostics/index.js";
import { collectFindings, type Grid } from "../cells/index.js";
import { readCoverage } from "./read-coverage.js";
import { readPrintedGaps, readResults } from "./read-gaps.js";
import { readLedger } from "./read-ledger.js";
import { readLosses } from "./read-losses.js";
import { readClasses, readTeachers } from "./read-people.js";
import { readMembers } from "./read-members.js";
import { readSchoolFigures } from "./read-school-figures.js";
import { readUnitColumns } from "./read-unit-columns.js";
import { unitsOfCommunities } from "./read-units.js";
import { wordBook } from "./word-book.js";

/** What is assumed of sheets that do not say it. */
export interface CommunitiesOptions {
  /** The kind of communities whose row does not say one. */
  readonly kind?: CommunityKind;
  /** What the user says that words mean that are not known. */
  readonly meanings?: WordMeanings;
  /** How legal units (1+X) count. */
  readonly units?: UnitChoices;
}

/**
 * Reads what sheets tell about communities (读取共同体的名单、台账和数据), for `communitiesReport`.
 *
 * Rule: each table is found by its headers, on whatever sheet it stands: members, schools, totals, ledger, teachers, classes, outcomes. Rows of
 * several are matched by code or name; `complete` is true where the list of schools holds every member, and others.
 * Units: figures in those of `SchoolRecord`; the ledger's in those of its activities. `kind` holds where a row says none.
 * Zeros are values; blanks are missing. Tables that are not there leave their part empty; a file with a ledger alone lacks no members.
 * None: an input with empty lists, and findings that say so, never null. Errors: none thrown; every doubt is in `found`.
 * Source: ours; what is asked of communities is told at `communitiesReport`.
 *
 * @example
 * const rows = [["共同体", "类型", "学校", "角色"], ["一组", "城乡结对", "实验小学", "牵头学校"], ["一组", "城乡结对", "新塘小学", "受援学校"]];
 * readCommunities([{ sheet: "1", rows }]).communities.map(({ name, members }) => [name, members.length]) // => [["一组", 2]]
 */
export function readCommunities(
  grids: readonly Grid[],
  { kind, meanings = {}, units: choices = {} }: CommunitiesOptions = {},
): CommunitiesInput {
  const own = grids.filter(({ ours }) => ours !== true);
  const findings = collectFindings();
  const words = wordBook(own, meanings, findings);
  const members = readMembers(own, { words, ...(kind && { kind }) });
  const ledger = readLedger(own, { words });
  const places = new Set(members.communities.flatMap((each) => each.members.map(({ where }) => where?.sheet)));
  const { schools, listed } = readSchoolFigures(own, ({ sheet }) => places.has(sheet), findings);
  const keyOf = schoolKeys([...listed, ...members.communities.flatMap((each) => each.members)]);
  const keys = new Set(listed.map(keyOf));
  const all = members.communities.flatMap((each) => each.members);
  return {
    ...readCoverage(own, findings),
    teachers: readTeachers(own, findings),
    classes: readClasses(own, findings),
    results: readResults(own, findings),
    printedGaps: readPrintedGaps(own, findings),
    losses: readLosses(own, findings),
    communities: members.communities,
    schools,
    units: unitsAmong(own, members.communities, choices),
    // A list of the county's schools holds every member, and others.
    complete: listed.length > all.length && all.every((member) => keys.has(keyOf(member))),
    ledger: ledger.entries,
    unread: ledger.unread,
    words: words.asked(),
    found: [
      // A file with nothing but a ledger lacks nothing that it has to have.
      ...members.diagnostics.map((each) =>
        each.code === "membersTableLacking" && ledger.entries.length > 0 ? noteAt(each.code, each.where) : each,
      ),
      ...ledger.diagnostics.filter(({ code }) => code !== "ledgerTableLacking"),
      ...findings.all(),
    ],
  };
}

/** The legal units of the lists and of the tables of schools. */
function unitsAmong(
  grids: readonly Grid[],
  communities: readonly Community[],
  choices: UnitChoices,
): readonly CountedUnit[] {
  const rows = readUnitColumns(grids);
  const told = unitsOfCommunities(communities);
  const members = told.flatMap((unit) => unit.members);
  const keyOf = schoolKeys([
    ...members,
    ...rows.map(({ name: school, code }) => ({ school, ...(code !== undefined && { code }) })),
  ]);
  const there = new Set(rows.map(({ name: school, code }) => keyOf({ school, ...(code !== undefined && { code }) })));
  const others = new Map(
    members.filter((member) => !there.has(keyOf(member))).map((member) => [keyOf(member), member]),
  );
  const records = [
    ...rows,
    ...[...others.values()].map(({ school: name, code }) => ({ name, ...(code !== undefined && { code }) })),
  ];
  return foldUnits(records, { told, choices }).units;
}
