// A form about the county, read by its template: figures, conclusions, and whether each requirement is met.
import type { Findings } from "../../cells/index.js";
import { cellOf, isBlank, textOf } from "../../cells/index.js";
import type { SheetTexts } from "../labels/find-field.js";
import type { FormTemplate } from "./form-template.js";
import { readPlainFigure } from "../values/plain-figure.js";
import type { CountyFigure, CountyForm } from "../submission.js";
import { templateValues, unknown } from "./template-values.js";

/** Paths that end so hold words: a conclusion, 是 or 否. */
export const isWords = (path: string): boolean => /\.(met|conclusion)$/.test(path);

/** Reads a county's form; null where nothing was filled in. */
export function readCounty(texts: SheetTexts, template: FormTemplate, findings: Findings): CountyForm | null {
  const { grid } = texts.sheet;
  const percents = new Set(grid.percentCells ?? []);
  const figures = templateValues(texts, template, findings).map(({ field, row, column, value }): CountyFigure => {
    const { path, unit = "", across, group, label } = field;
    const name =
      across === undefined
        ? [group, label].filter(Boolean).join("：")
        : `${across}（${[group, label].filter(Boolean).join("")}）`;
    const where = cellOf(grid, row, column);
    const shown = percents.has(`${row},${column}`);
    const read = isWords(path)
      ? isBlank(value)
        ? "missing"
        : textOf(value)
      : value === unknown
        ? "unreadable"
        : readPlainFigure(value, unit, name.slice(0, 40), where, findings, shown);
    return { path, label: name, value: read, where };
  });
  const filled = figures.some(({ value }) => value !== "missing" && value !== "notApplicable");
  return filled ? { template: template.id, title: template.title, figures } : null;
}
