// The result sheets of an earlier run in a package, known by their marks.
import { workbookPart } from "../read/xlsx/workbook-part.js";
import { markedSheets } from "../mark.js";
import type { EditedPackage } from "./edited-package.js";

/** A result sheet of an earlier run: which result it shows, and where it stands. */
export interface OwnSheet {
  readonly id: string;
  readonly name: string;
  /** Its place in the workbook, from 0. */
  readonly position: number;
  readonly relation: string;
  readonly path: string;
}

/** Those of these names; a sheet without a mark of ours is the user's, whatever its name. */
export function ownSheets(book: EditedPackage, wanted: readonly string[]): readonly OwnSheet[] {
  const { sheets, names } = workbookPart(book.textOf(book.workbook) ?? "");
  const marked = markedSheets(names);
  const relations = book.relationsOf(book.workbook);
  return sheets.flatMap(({ name, relation }, position) => {
    const id = marked.get(position);
    const part = relations.get(relation);
    if (id === undefined || part?.kind !== "worksheet" || !wanted.includes(name)) return [];
    return [{ id, name, position, relation, path: part.path }];
  });
}
