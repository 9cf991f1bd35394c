// Writes papers as documents, while the page answers.
import type { Locale } from "@junheng/engine/diagnostics";
import type { JudgedCounty } from "@junheng/engine/grounds";
import type { Paper } from "@junheng/engine/papers";
import { schoolsPaper, selfReportsPaper } from "@junheng/engine/papers";
import type { SchoolRecord } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { answerRequests } from "./answer-requests.js";

/** A picture that the page has drawn; null where it could not. */
export interface DrawnPicture {
  readonly svg: string;
  readonly png: Uint8Array | null;
}

/** What the page asks for: a paper with its pictures, or the pages or self-reports of all schools. */
export type PaperRequest =
  | { readonly kind: "paper"; readonly paper: Paper; readonly pictures: readonly DrawnPicture[] }
  | {
      readonly kind: "schools";
      readonly judged: JudgedCounty;
      readonly standard: Standard;
      readonly locale: Locale;
      /** The rows of the schools, for their self-reports; without them it is the pages. */
      readonly records?: readonly SchoolRecord[];
    };

/** The document. */
export interface PaperReply {
  readonly kind: "document";
  readonly bytes: Uint8Array;
}

answerRequests<PaperRequest>(async (request): Promise<PaperReply> => {
  const { writePaper } = await import("@junheng/workbook/document");
  if (request.kind === "schools") {
    const { judged, standard, locale, records } = request;
    const paper =
      records === undefined
        ? schoolsPaper(judged, standard, { locale })
        : selfReportsPaper(judged, standard, { locale, records });
    return { kind: "document", bytes: await writePaper(paper) };
  }
  const { paper, pictures } = request;
  const rasterise = ({ svg }: { readonly svg: string }): Promise<Uint8Array | null> =>
    Promise.resolve(pictures.find((each) => each.svg === svg)?.png ?? null);
  return { kind: "document", bytes: await writePaper(paper, { rasterise }) };
});
