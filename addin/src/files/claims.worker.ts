// Checks the printed figures of a text, a document or of sheets in a worker, so that the page answers meanwhile.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { Grid } from "@junheng/engine/reading/cells";
import type { ClaimsReading, FoundClaim } from "@junheng/engine/reading/claims";
import { findClaims, readClaims } from "@junheng/engine/reading/claims";
import { readDocument } from "@junheng/workbook/read";
import { answerRequests } from "./answer-requests.js";

/** What the page asks for; the grids of sheets come in pieces before. */
export type ClaimsRequest =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "document"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "sheets" };

/** What was checked. */
export interface CheckedFigures {
  readonly kind: "checked";
  readonly sheets: ClaimsReading["claims"];
  readonly found: readonly FoundClaim[];
  readonly file?: string;
  readonly diagnostics: readonly Diagnostic[];
}

const check = async (request: ClaimsRequest, grids: readonly Grid[]): Promise<Omit<CheckedFigures, "kind">> => {
  switch (request.kind) {
    case "text":
      return { sheets: [], found: findClaims(request.text.split(/\r?\n/)), diagnostics: [] };
    case "document": {
      const { paragraphs, diagnostics } = await readDocument(request.bytes, request.name);
      return { sheets: [], found: findClaims(paragraphs), file: request.name, diagnostics };
    }
    case "sheets": {
      const { claims, diagnostics } = readClaims(grids);
      return { sheets: claims, found: [], diagnostics };
    }
  }
};

answerRequests<ClaimsRequest, Grid>(async (request, grids): Promise<CheckedFigures> => ({
  kind: "checked",
  ...(await check(request, grids)),
}));
