// Makes the sheets of a report in a worker, or the workbook that holds them.
import type { Collection } from "@junheng/engine/collection";
import type { Locale } from "@junheng/engine/diagnostics";
import type { JudgedCounty } from "@junheng/engine/grounds";
import type { ResultSheet } from "@junheng/engine/reports";
import {
  collectedTable,
  collectionSheets,
  resultSheets,
  schoolQuestions,
  scoreSheets,
  sourcesSheet,
} from "@junheng/engine/reports";
import type { Scored } from "@junheng/engine/scoring";
import type { Standard } from "@junheng/engine/standards";
import { writeWorkbook } from "@junheng/workbook/write";
import { piecesOf } from "./in-pieces.js";

/** What a report is of: a judged county, scores, or what was collected (its table, all of it, or the questions for the schools). */
export type Report =
  | { readonly of: "county"; readonly judged: JudgedCounty; readonly standard: Standard }
  | { readonly of: "scores"; readonly scored: Scored }
  | { readonly of: "collected" | "collection" | "questions"; readonly collection: Collection };

/** What the page asks for. */
export interface ReportRequest {
  readonly report: Report;
  readonly locale: Locale;
  readonly as: "sheets" | "workbook";
}

/** What the worker answers: sheets come in pieces before; where it fails, the kind of its fault and nothing of the data. */
export type ReportReply =
  | { readonly kind: "sheets" }
  | { readonly kind: "workbook"; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly fault: string };

const sheetsOf = (report: Report, locale: Locale): readonly ResultSheet[] => {
  switch (report.of) {
    case "county":
      return resultSheets(report.judged, report.standard, locale);
    case "scores":
      return scoreSheets(report.scored, locale);
    case "collected":
      return [collectedTable(report.collection, locale), sourcesSheet(report.collection, locale)];
    case "collection":
      return collectionSheets(report.collection, locale);
    case "questions":
      return schoolQuestions(report.collection, locale);
  }
};

const answer = async ({ report, locale, as }: ReportRequest): Promise<ReportReply> => {
  const sheets = sheetsOf(report, locale);
  if (as === "workbook") return { kind: "workbook", bytes: await writeWorkbook(sheets) };
  for (const piece of piecesOf(sheets)) self.postMessage({ piece });
  return { kind: "sheets" };
};

self.onmessage = ({ data }: MessageEvent<ReportRequest>): void => {
  answer(data).then(
    (reply) => self.postMessage(reply),
    (error: unknown) =>
      self.postMessage({ kind: "failed", fault: error instanceof Error ? error.name : "" } satisfies ReportReply),
  );
};
