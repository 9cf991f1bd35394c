// junheng report: files and a standard in; a paper that leaves the office out, as a document, in a document of the user's own, or as sheets.
import type { Paper } from "@junheng/engine/papers";
import { paperSheet } from "@junheng/engine/papers";
import { formFileNames } from "@junheng/engine/form-sheets";
import type { Arguments, Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { deliverPaper } from "../deliver-paper.js";
import { judgedFiles, judgingOptions } from "../judged-files.js";
import { outputText } from "../messages/output.js";
import { reportMessage } from "../messages/report.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { deliver } from "../output/deliver.js";
import { checkFolder, deliverFolder, isFolderName } from "../output/deliver-folder.js";
import { markedArchive } from "../output/own-mark.js";
import { paperDocument } from "../paper-document.js";
import { pictureDrawer } from "../pictures/picture-drawer.js";
import { planningOptions } from "../plan-choices.js";
import type { PaperKind } from "../report/papers-of.js";
import { isOfSchools, paperKinds, papersOf } from "../report/papers-of.js";
import { checkPlanOptions } from "../report/plan-beside.js";
import { wrongWord } from "../wrong-word.js";

export const known: Known = {
  options: [
    ...judgingOptions,
    ...planningOptions,
    ...(["kind", "before", "plan", "school", "map", "template", "format", "out", "timeout", "lang"] as const),
  ],
  formats: ["docx", "xlsx"],
  choices: { kind: paperKinds },
};

/** Writes a paper, or a file for each school. Status 1 where a year cannot be assessed, or a table not be read. */
export async function report(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, known);
  const { out, format, locale, template } = options;
  const kind = kindOf(options);
  if (out === undefined) throw new UsageError(outputText("needed", { format }, locale));
  if (template !== undefined && format === "xlsx") throw new UsageError(reportMessage("templateOfSheet", {}, locale));
  checkPlanOptions(options);
  const toFolder = isOfSchools(kind) && (await isFolderName(out));
  if (toFolder) await checkFolder(out, options);
  const { out: _out, ...withoutOut } = options;
  const found = await judgedFiles(toFolder ? withoutOut : options);
  if ("refused" in found) return found.refused;
  const papers = await papersOf(kind, found, options);
  if ("refused" in papers) return papers.refused;
  const { whole, parts, warnings } = papers;
  if (toFolder) return await oneForEach(parts, out, options);
  const outcome =
    format === "docx" ? await deliverPaper(whole, options) : await deliver(await workbookOf(parts), options);
  return warnings === "" ? outcome : { ...outcome, errors: warnings + (outcome.errors ?? "") };
}

const kindOf = ({ kind = "county", locale }: Arguments): PaperKind => {
  const asked = paperKinds.find((each) => each === kind);
  if (asked === undefined) throw wrongWord("wrongValue", kind, paperKinds, locale, "--kind");
  return asked;
};

/** A sheet for each paper. */
const workbookOf = async (papers: readonly Paper[]): Promise<Uint8Array> => {
  const { writeWorkbook } = await import("@junheng/workbook/write");
  return await writeWorkbook(papers.map(paperSheet));
};

/** A file for each paper, named by its title. */
const oneForEach = async (papers: readonly Paper[], folder: string, options: Arguments): Promise<Outcome> => {
  const { format, locale } = options;
  const { rasterise } = pictureDrawer();
  const names = formFileNames(
    papers.map(({ title }) => ({ name: title })),
    format === "xlsx" ? "xlsx" : "docx",
  );
  const files = papers.map((paper, at) => ({
    name: names[at] ?? "",
    bytes: async () =>
      await markedArchive(
        format === "xlsx" ? await workbookOf([paper]) : await paperDocument(paper, options, rasterise),
      ),
  }));
  await deliverFolder(folder, files, options);
  return { status: 0, output: reportMessage("writtenEach", { count: papers.length, folder }, locale) };
};
