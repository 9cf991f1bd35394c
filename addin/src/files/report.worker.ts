// Makes the sheets of a report in a worker, or the workbook that holds them.
import type { Collection } from "@junheng/engine/collection";
import type { CommunitiesReport } from "@junheng/engine/communities";
import type { Locale } from "@junheng/engine/diagnostics";
import type { JudgedCounty } from "@junheng/engine/grounds";
import type { CountyTrend, YearsCompared } from "@junheng/engine/change";
import { sheetsPaper } from "@junheng/engine/papers";
import type { CountyPlan } from "@junheng/engine/planning";
import type { Functions, ResultSheet } from "@junheng/engine/reports";
import {
  changeSheets,
  claimSheets,
  collectedTable,
  collectionSheets,
  communitySheets,
  planSheets,
  schoolScoreSheet,
  schoolQuestions,
  scoreSheets,
  sourcesSheet,
  workbookSheets,
} from "@junheng/engine/reports";
import type { Scored } from "@junheng/engine/scoring";
import type { Standard } from "@junheng/engine/standards";
import { writeWorkbook } from "@junheng/workbook/write";
import { answerRequests } from "./answer-requests.js";
import type { CheckedFigures } from "./claims.worker.js";
import { piecesOf } from "./in-pieces.js";

/**
 * What a report is of: a judged county, scores or those of one school, what was collected (its table, all of it, or the questions for the
 * schools), printed figures that were checked, or communities.
 */
export type Report =
  | {
      readonly of: "county";
      readonly judged: JudgedCounty;
      readonly standard: Standard;
      /** The add-in's functions in the place of native formulas. */
      readonly functions?: Functions | undefined;
    }
  | { readonly of: "scores"; readonly scored: Scored; readonly row?: number | undefined }
  | { readonly of: "collected" | "collection"; readonly collection: Collection }
  | { readonly of: "questions"; readonly collection: Collection; readonly title: string }
  | { readonly of: "claims"; readonly checked: CheckedFigures }
  | { readonly of: "communities"; readonly report: CommunitiesReport }
  | { readonly of: "change"; readonly compared: YearsCompared; readonly trend: CountyTrend | null }
  | { readonly of: "plan"; readonly plan: CountyPlan };

/** What the page asks for; a document only of questions, each school on a page of its own. */
export interface ReportRequest {
  readonly kind: "report";
  readonly report: Report;
  readonly locale: Locale;
  readonly as: "sheets" | "workbook" | "document";
}

/** What the worker answers: sheets come in pieces before. */
export type ReportReply = { readonly kind: "sheets" } | { readonly kind: "file"; readonly bytes: Uint8Array };

const sheetsOf = (report: Report, locale: Locale): readonly ResultSheet[] => {
  switch (report.of) {
    case "county":
      return workbookSheets(report.judged, report.standard, locale, report.functions);
    case "scores":
      return report.row === undefined
        ? scoreSheets(report.scored, locale)
        : [schoolScoreSheet(report.scored, report.row, locale)];
    case "collected":
      return [collectedTable(report.collection, locale), sourcesSheet(report.collection, locale)];
    case "collection":
      return collectionSheets(report.collection, locale);
    case "questions":
      return schoolQuestions(report.collection, locale);
    case "claims": {
      const { sheets, found, file } = report.checked;
      return claimSheets(
        sheets,
        found.map((each) => ({ found: each, ...(file !== undefined && { file }) })),
        locale,
      );
    }
    case "communities":
      return communitySheets(report.report, locale);
    case "change":
      return changeSheets(report.compared, report.trend, locale);
    case "plan":
      return planSheets(report.plan, locale);
  }
};

answerRequests<ReportRequest>(async ({ report, locale, as }): Promise<ReportReply> => {
  const sheets = sheetsOf(report, locale);
  if (as === "workbook") return { kind: "file", bytes: await writeWorkbook(sheets) };
  if (as === "document") {
    const { writePaper } = await import("@junheng/workbook/document");
    const title = report.of === "questions" ? report.title : "";
    return { kind: "file", bytes: await writePaper(sheetsPaper(sheets, title, locale, { ownPages: true })) };
  }
  for (const piece of piecesOf(sheets)) self.postMessage({ piece });
  return { kind: "sheets" };
});
