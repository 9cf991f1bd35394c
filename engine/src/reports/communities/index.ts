// The report on communities as result sheets: members, coverage, ledger, gifts, exchange, outcomes, what follows, findings.
import type { CommunitiesReport } from "../../communities/index.js";
import type { Diagnostic, Locale, Severity } from "../../diagnostics/index.js";
import { communityWord, describeDiagnostic, placeOf } from "../../words/index.js";
import { linkedCell, madeByRow, numberCell, textCell } from "../cells.js";
import type { CellStyle, ResultSheet } from "../sheet.js";
import { communityTable, figureCell } from "./community-table.js";
import { exchangeSheet, outcomesSheet } from "./exchange-and-outcomes.js";
import { giftsSheet, ledgerSheet } from "./ledger-and-gifts.js";
import { coverageSheet, membersSheet } from "./members-and-coverage.js";
import { communityUnitsSheet } from "./units-sheet.js";

/**
 * The report on communities as sheets (共同体工作表): members, coverage, ledger, gifts, exchange, outcomes, what follows, findings.
 *
 * Rule: that of principals only where schools were scored, that of legal units only where there are any; ids begin with `community-`.
 * Units: in the headers; shares in per cent. Zeros: numbers. Missing: a blank cell. None: tables without a row keep their headers. Errors:
 * none. Source: `communitiesReport`.
 *
 * @example
 * const pair = { id: "1", name: "一", kind: "pair", members: [{ school: "甲", role: "lead" }, { school: "乙", role: "helped" }] };
 * communitySheets(communitiesReport({ communities: [pair], schools: [], ledger: [] }), "en").map(({ id }) => id) // => ["community-members", "community-coverage", "community-ledger", "community-gifts", "community-exchange", "community-outcomes", "community-findings"]
 */
export const communitySheets = (report: CommunitiesReport, locale: Locale): readonly ResultSheet[] => [
  membersSheet(report, locale),
  coverageSheet(report, locale),
  ...communityUnitsSheet(report, locale),
  ledgerSheet(report, locale),
  giftsSheet(report, locale),
  exchangeSheet(report, locale),
  outcomesSheet(report, locale),
  ...(report.principals.length === 0 ? [] : [principalsSheet(report, locale)]),
  withMaker(findingsSheet(report.findings, locale), locale),
];

/** The last sheet says which version made them. */
const withMaker = (sheet: ResultSheet, locale: Locale): ResultSheet => ({
  ...sheet,
  rows: [...sheet.rows, madeByRow(sheet.widths.length, locale)],
});

const principalsSheet = ({ principals }: CommunitiesReport, locale: Locale): ResultSheet =>
  communityTable(
    {
      id: "community-principals",
      name: "principals",
      columns: [
        ...([
          ["school", 24],
          ["community", 24],
          ["own", 12],
          ["joint", 12],
          ["grade", 12],
        ] as const),
        ...([
          ["points", 16],
          ["prize", 14],
        ] as const),
      ],
      rows: principals.map(({ school, community, own, joint, grade, points, prize }) => [
        textCell(school, "label"),
        textCell(community),
        numberCell(own, 2),
        numberCell(joint, 2),
        textCell(grade?.[locale] ?? ""),
        figureCell(points),
        figureCell(prize),
      ]),
    },
    locale,
  );

const severities: readonly Severity[] = ["error", "warning", "note"];
const looks: Readonly<Record<Severity, readonly [word: "error" | "warning" | "notice", style: CellStyle]>> = {
  error: ["error", "bad"],
  warning: ["warning", "doubt"],
  note: ["notice", "text"],
};

const findingsSheet = (findings: readonly Diagnostic[], locale: Locale): ResultSheet =>
  communityTable(
    {
      id: "community-findings",
      name: "findings",
      columns: [
        ["severity", 10],
        ["place", 40],
        ["what", 100],
      ],
      rows: severities
        .flatMap((severity) => findings.filter((each) => each.severity === severity))
        .map((finding) => [
          textCell(communityWord(looks[finding.severity][0], {}, locale), looks[finding.severity][1]),
          linkedCell(placeOf(finding.where, locale), finding.where),
          textCell(describeDiagnostic(finding, locale)),
        ]),
    },
    locale,
  );
