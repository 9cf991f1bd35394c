// Who belongs to which community, and what they cover.
import type { CommunitiesReport, Covered, CoveredThings } from "../../communities/index.js";
import { coveredThings } from "../../communities/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { communityKindNames, communityWord, coveredNames, memberRoleNames } from "../../words/index.js";
import { textCell, type SheetRow } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { communityTable, figureCell, percentCell, placesCell } from "./community-table.js";

/** A member a row. */
export const membersSheet = ({ communities }: CommunitiesReport, locale: Locale): ResultSheet =>
  communityTable(
    {
      id: "community-members",
      name: "members",
      columns: [
        ...([
          ["community", 24],
          ["kind", 20],
          ["school", 24],
          ["role", 14],
          ["township", 14],
        ] as const),
        ...([
          ["term", 24],
          ["pupils", 10],
          ["staff", 10],
          ["cells", 24],
        ] as const),
      ],
      rows: communities.flatMap(({ name, kind, members }) =>
        members.map((member) => [
          textCell(name, "label"),
          textCell(communityKindNames[kind][locale]),
          textCell(member.name),
          textCell(memberRoleNames[member.role][locale]),
          textCell(member.township ?? ""),
          textCell([member.from, member.to].some(Boolean) ? `${member.from ?? "…"} – ${member.to ?? "…"}` : ""),
          figureCell(member.pupils),
          figureCell(member.staff),
          placesCell(member.cells, locale),
        ]),
      ),
    },
    locale,
  );

/** What is covered: of all members, without the leads, and by kind. */
export function coverageSheet({ coverage }: CommunitiesReport, locale: Locale): ResultSheet {
  const rowsOf = (scope: string, things: CoveredThings): readonly SheetRow[] =>
    coveredThings.map((thing) => coverageRow(scope, coveredNames[thing][locale], things[thing], locale));
  return communityTable(
    {
      id: "community-coverage",
      name: "coverage",
      columns: [
        ...([
          ["scope", 28],
          ["what", 12],
          ["reached", 12],
          ["total", 12],
          ["share", 14],
        ] as const),
        ...([
          ["byPairs", 18],
          ["printed", 12],
          ["cells", 40],
        ] as const),
      ],
      rows: [
        ...rowsOf(communityWord("withLeads", {}, locale), coverage),
        ...rowsOf(communityWord("withoutLeads", {}, locale), coverage.withoutLeads),
        ...(coverage.byKind.length < 2
          ? []
          : coverage.byKind.flatMap((each) => rowsOf(communityKindNames[each.kind][locale], each))),
      ],
    },
    locale,
  );
}

const coverageRow = (
  scope: string,
  what: string,
  { reached, total, share, byCommunities, printed, cells }: Covered,
  locale: Locale,
): SheetRow => [
  textCell(scope, "label"),
  textCell(what),
  figureCell(reached),
  total === null && printed !== null && printed.totals.length > 0
    ? textCell(printed.totals.join(" / "), "doubt")
    : figureCell(total),
  percentCell(share, 2),
  percentCell(byCommunities?.share ?? null, 2),
  textCell(printed?.printed ?? "", printed?.verdict === "mismatch" ? "bad" : "text"),
  placesCell([...(printed?.cells ?? []), ...cells], locale),
];
