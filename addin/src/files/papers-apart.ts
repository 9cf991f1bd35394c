// Papers written as documents in a worker; pictures are drawn by the page, which has a canvas.
import type { Locale } from "@junheng/engine/diagnostics";
import type { JudgedCounty } from "@junheng/engine/grounds";
import type { Drawing, Paper } from "@junheng/engine/papers";
import { drawPicture } from "@junheng/engine/papers";
import type { SchoolRecord } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { askApart } from "./ask-apart.js";
import type { DrawnPicture, PaperReply, PaperRequest } from "./papers.worker.js";

/** Dots to a pixel of the screen: as many as documents ask for. */
const scale = 3;

/** The document of a paper. It rejects as making a report does. */
export async function writePaperApart(
  paper: Paper,
  rasterise: (drawing: Drawing, scale: number) => Promise<Uint8Array | null>,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const pictures: DrawnPicture[] = [];
  for (const block of paper.blocks) {
    if (block.kind !== "picture") continue;
    const drawing = drawPicture(block.picture);
    pictures.push({ svg: drawing.svg, png: await rasterise(drawing, scale) });
  }
  return await ask({ kind: "paper", paper, pictures }, signal);
}

/** The pages of all schools in one document, or their self-reports where their rows are given; it rejects likewise. */
export const writeSchoolsApart = (
  judged: JudgedCounty,
  standard: Standard,
  locale: Locale,
  records: readonly SchoolRecord[] | undefined,
  signal?: AbortSignal,
): Promise<Uint8Array> =>
  ask({ kind: "schools", judged, standard, locale, ...(records !== undefined && { records }) }, signal);

const ask = async (request: PaperRequest, signal: AbortSignal | undefined): Promise<Uint8Array> =>
  (await askApart<PaperReply>("papers", request, { signal })).bytes;
