// What stands on a filled copy in the places a template names.
import { warningAt } from "../../../diagnostics/index.js";
import type { Cell, Findings } from "../../cells/index.js";
import { cellOf, keyOf, sheetOf } from "../../cells/index.js";
import type { FormCell } from "../form-sheet.js";
import type { FormField, FormTemplate } from "./form-template.js";
import type { SheetTexts } from "../labels/find-field.js";
import { findLabel, placeOfCell } from "../labels/find-field.js";
import { figuresInstead, filledGaps, gapSign } from "../values/gaps.js";

/** A field with what stands in its place. */
export interface TemplateValue {
  readonly field: FormField;
  readonly row: number;
  readonly column: number;
  /** What stands there: the cell's, or what was written into a gap of its text. */
  readonly value: Cell;
  /** It is a part of the cell. */
  readonly part: boolean;
}

/** Finds the values of a template's fields. Labels that are gone or only alike, and texts that were written over, are told. */
export function templateValues(
  texts: SheetTexts,
  { fields }: FormTemplate,
  findings: Findings,
): readonly TemplateValue[] {
  const { sheet } = texts;
  const { grid } = sheet;
  const gaps = new Map<string, readonly string[] | null>();
  const lost: string[] = [];
  const told = new Set<FormCell>();
  const values = fields.flatMap((field): readonly TemplateValue[] => {
    const label = findLabel(texts, field);
    const column = label && columnOf(texts, field, label.cell);
    if (label === undefined || column === undefined) {
      lost.push(field.label.slice(0, 24));
      return [];
    }
    if (label.renamed && !told.has(label.cell)) {
      told.add(label.cell);
      const where = cellOf(grid, label.cell.row, label.cell.column);
      findings.add(
        warningAt("labelRenamed", where, { label: label.cell.text.slice(0, 40), other: field.label.slice(0, 40) }),
      );
    }
    const { place } = field;
    const row = label.cell.row + place.down;
    const cell = sheet.at(row, column);
    const own = { field, row: cell?.row ?? row, column: cell?.column ?? column };
    if (place.kind === "cell") return [{ ...own, value: cell?.cell ?? null, part: false }];
    const key = `${own.row} ${own.column} ${place.text}`;
    if (!gaps.has(key)) gaps.set(key, gapsOf(cell, place.text, findings, cellOf(grid, own.row, own.column)));
    const written = gaps.get(key);
    if (written?.[place.blank] === "" && place.text.endsWith(`：${gapSign}`) && place.blank === 0) {
      const beside = sheet.at(own.row, (cell?.right ?? column) + 1);
      if (beside !== undefined && !beside.blank)
        return [{ field, row: beside.row, column: beside.column, value: beside.cell, part: false }];
    }
    return [{ ...own, value: written === null ? unknown : (written?.[place.blank] ?? null), part: true }];
  });
  if (lost.length > 0)
    findings.add(
      warningAt("formLabelsLacking", sheetOf(grid), {
        labels: [...new Set(lost)].slice(0, 12),
        count: new Set(lost).size,
      }),
    );
  return values;
}

/** What a gap holds where its text was written over: no figure, and already told. */
export const unknown: Cell = { error: "?" };

const columnOf = (
  { byKey, sheet }: SheetTexts,
  { across, place, cell }: FormField,
  label: FormCell,
): number | undefined => {
  if (across === undefined) return label.column + place.right;
  const expected = placeOfCell(sheet, cell).column + place.right;
  const heads = byKey.get(keyOf(across)) ?? [];
  return [...heads].sort((a, b) => Math.abs(a.column - expected) - Math.abs(b.column - expected))[0]?.column;
};

const gapsOf = (
  cell: FormCell | undefined,
  printed: string,
  findings: Findings,
  where: ReturnType<typeof cellOf>,
): readonly string[] | null => {
  if (cell === undefined || cell.blank) return [];
  const text = typeof cell.cell === "number" ? String(cell.cell) : cell.text;
  const written = filledGaps(printed, text);
  if (written !== null) return written;
  const instead = figuresInstead(printed, text);
  findings.add(
    warningAt(instead === null ? "formTextChanged" : "formTextReplaced", where, { text: text.slice(0, 40) }),
  );
  return instead;
};
