// A city's self-check, as printed in the golden data: gaps within sentences, filled in by a school of one stage.
import type { Grid } from "@junheng/engine/reading/cells";
import { writtenOf } from "../sheets/form-school.js";
import { newSheet } from "../sheets/made-sheet.js";
import type { Layout } from "./layout.js";

/** What the first gaps of a row ask for, by row; `stage` is the gap of the school's own stage, the other stays blank. */
const gaps: Readonly<Record<number, readonly string[]>> = {
  3: ["stage.aboveRequirementTeachers"],
  4: ["stage.backboneTeachers"],
  5: ["stage.peArtsTeachers"],
  6: ["whole.teachingArea"],
  8: ["whole.equipmentValue"],
  9: ["whole.multimediaRooms"],
  10: ["whole.classes"],
  11: ["whole.pupils", "stage.pupils"],
  12: ["whole.largestClass"],
};

const gap = /[＿_]{2,}| {3,}/g;

/** Lays the printed form out, filled in. Its equipment is asked for in 万元. */
export const selfCheckLayout =
  (form: Grid): Layout =>
  (sheet, [own], words, untidiness) => {
    const pencil = newSheet(sheet, untidiness.shift);
    if (own === undefined) return pencil.done();
    const { code } = own.school;
    const stage = own.school.kind === "junior" ? "junior" : "primary";
    form.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (typeof cell !== "string") return;
        const asked = column === 2 ? gaps[row] : undefined;
        if (row === 1) pencil.name({ row, column, code, name: own.name }, cell.replace(/^_+学校/, `${own.name} `));
        else if (asked === undefined) pencil.put(row, column, cell);
        else {
          const texts = new Map<number, string>();
          let position = 0;
          for (const each of asked) {
            const [scope, id] = each.split(".") as [string, string];
            const written = writtenOf(words, own, `whole.${id}`);
            const path = scope === "stage" ? `${stage}.${id}` : each;
            texts.set(scope === "stage" && stage === "junior" ? position + 1 : position, String(written.cell ?? ""));
            position += 1;
            pencil.note({ row, column, code, path, reads: written.reads });
          }
          let at = 0;
          pencil.put(
            row,
            column,
            cell.replace(gap, (blank) => texts.get(at++) ?? blank),
          );
        }
      }),
    );
    for (const { top, left, bottom, right } of form.merges ?? []) pencil.merge(top, left, bottom, right);
    return pencil.done();
  };
