// The sheets of cells in a package, each with the path of its part; chart sheets are none.
import { workbookPart } from "../read/xlsx/workbook-part.js";
import { FileProblem } from "../read/problem.js";
import type { EditedPackage } from "./edited-package.js";

/** In the order of the workbook. */
export const worksheets = (book: EditedPackage): readonly { readonly name: string; readonly path: string }[] => {
  const relations = book.relationsOf(book.workbook);
  return workbookPart(book.textOf(book.workbook) ?? "").sheets.flatMap(({ name, relation }) => {
    const { kind, path } = relations.get(relation) ?? { kind: "", path: "" };
    return kind === "worksheet" ? [{ name, path }] : [];
  });
};

/** Changes the part of a sheet. Errors: a FileProblem for a sheet that the package has not. */
export function changeSheet(book: EditedPackage, sheet: string, by: (xml: string) => string): void {
  const path = worksheets(book).find(({ name }) => name === sheet)?.path ?? "";
  const xml = book.textOf(path);
  if (xml === undefined) throw new FileProblem("fileDamaged");
  book.put(path, by(xml));
}
