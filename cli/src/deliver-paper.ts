// A paper as a document to where it goes, with its pictures; where none could be drawn that is said.
import type { Paper } from "@junheng/engine/papers";
import type { Arguments } from "./arguments.js";
import { reportMessage } from "./messages/report.js";
import type { Outcome } from "./outcome.js";
import { deliver } from "./output/deliver.js";
import { paperDocument } from "./paper-document.js";
import { pictureDrawer } from "./pictures/picture-drawer.js";

/** Writes the document and delivers it. */
export async function deliverPaper(paper: Paper, options: Arguments): Promise<Outcome> {
  const { rasterise, lacksTypeface } = pictureDrawer();
  const outcome = await deliver(await paperDocument(paper, options, rasterise), options);
  return lacksTypeface() ? { ...outcome, errors: `${reportMessage("noTypeface", {}, options.locale)}\n` } : outcome;
}
