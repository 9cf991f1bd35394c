// Learning from a blank form: the form itself says where each field is, and is saved as a template for all of its copies.
import type { Diagnostic } from "../../../diagnostics/index.js";
import { errorAt, noteAt, warningAt } from "../../../diagnostics/index.js";
import type { Findings, Grid } from "../../cells/index.js";
import { cellOf, collectFindings, sheetOf } from "../../cells/index.js";
import { builtInCatalogue, meaningOf } from "../../headers/index.js";
import { builtInTemplates } from "../templates/built-in/index.js";
import { sheetTexts } from "../labels/find-field.js";
import { formReader } from "../form-reader.js";
import { formSheet } from "../form-sheet.js";
import type { FormField, FormTemplate } from "../templates/form-template.js";
import { learnSheet } from "./learn-sheet.js";
import type { LabelOverrides, LearnedField } from "./learned-field.js";
import { matchTemplate } from "../templates/match-template.js";

/** How a form is learned. */
export interface LearnOptions {
  /** What the template is called; its title where nothing is said. */
  readonly id?: string;
  readonly overrides?: LabelOverrides;
}

/** A template, and every label with a place beside it that was not understood. */
export interface Learned {
  readonly template: FormTemplate | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Learns a form from a blank copy (学习空表): the form says where each field is, and becomes a template for all of its copies.
 *
 * Rule: labels that the catalogue knows become fields, with the place of their values; gaps in printed texts too. Of several sheets the one
 * with most fields is learned. A form that is built in gives its own template, unless there are `overrides`. Units: as the labels print
 * them, in `unit`; places as offsets from the label. Blank: a sheet with nothing on it is passed over. None: `template` null, with
 * `learnNothing`, where no sheet holds a form or nothing of it is understood; `overrides` say null for no field. Errors: none thrown;
 * labels not understood, unknown paths and a form without the school's name are in `diagnostics`. Source: ours; no two counties print one
 * form, and nobody writes templates.
 *
 * @example
 * learnForm([{ sheet: "表", rows: [["学校名称", null], ["在校学生数（人）", null]] }]).template?.fields.map(({ path }) => path) // => ["name", "whole.pupils"]
 * learnForm([]).template // => null
 */
export function learnForm(grids: readonly Grid[], options: LearnOptions = {}): Learned {
  const reader = formReader(builtInCatalogue);
  const own = grids.filter((grid) => grid.ours !== true);
  const sheets = own.map((grid) => ({ grid, sheet: formSheet(grid) })).filter(({ sheet }) => sheet.filled.length > 0);
  if (options.overrides === undefined)
    for (const { grid, sheet } of sheets) {
      const template = matchTemplate(sheetTexts(sheet), builtInTemplates);
      if (template !== undefined)
        return { template, diagnostics: [noteAt("learnBuiltIn", sheetOf(grid), { form: template.title })] };
    }
  const learned = sheets
    .map(({ grid, sheet }) => {
      const findings = collectFindings();
      const overrides = knownPaths(options.overrides ?? {}, grid, findings);
      return { grid, ...learnSheet(sheet, reader, overrides, findings), diagnostics: findings };
    })
    .sort((a, b) => b.fields.length - a.fields.length);
  const [best] = learned;
  if (best === undefined || best.fields.length === 0)
    return {
      template: null,
      diagnostics: [...(best?.diagnostics.all() ?? []), errorAt("learnNothing", own[0] ? sheetOf(own[0]) : {})],
    };
  if (!best.fields.some(({ path }) => path === "name"))
    best.diagnostics.add(warningAt("learnWithoutName", sheetOf(best.grid)));
  const id = options.id ?? (best.title === "" ? best.grid.sheet : best.title);
  const fields = best.fields.map((field) => withAddress(field, best.grid));
  return { template: { version: 1, kind: "form", id, title: best.title, fields }, diagnostics: best.diagnostics.all() };
}

/** The overrides without paths that do not exist, which are reported. */
const knownPaths = (overrides: LabelOverrides, grid: Grid, findings: Findings): LabelOverrides =>
  Object.fromEntries(
    Object.entries(overrides).flatMap(([key, path]): readonly (readonly [string, string | null])[] => {
      if (path === null) return [[key, null]];
      const meaning = meaningOf(path, builtInCatalogue);
      if (meaning !== undefined) return [[key, meaning.path]];
      findings.add(errorAt("learnPathUnknown", sheetOf(grid), { label: key, text: path }));
      return [];
    }),
  );

/** Labels learned have their place within the grid; a template has the address on the sheet. */
const withAddress = ({ at, ...field }: LearnedField, grid: Grid): FormField => ({
  ...field,
  cell: cellOf(grid, at.row, at.column).cell ?? "A1",
});
