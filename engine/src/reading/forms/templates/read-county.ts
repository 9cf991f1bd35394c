// A form about the county, read by its template: figures, conclusions, and whether each requirement is met.
import type { Findings } from "../../cells/index.js";
import { cellOf, isBlank, textOf } from "../../cells/index.js";
import type { SheetTexts } from "../labels/find-field.js";
import { gapWords } from "../learning/learn-gaps.js";
import type { FormField, FormTemplate } from "./form-template.js";
import { readPlainFigure } from "../values/plain-figure.js";
import type { CountyFigure, CountyForm } from "../submission.js";
import { templateValues, unknown } from "./template-values.js";

/** Paths that hold words: a conclusion, 是 or 否, and what form Ⅲ says of all coefficients together. */
export const isWords = (path: string): boolean =>
  [".met", ".conclusion", ".comprehensive.cv"].some((end) => path.endsWith(end));

/** Reads a county's form; null where nothing was filled in. */
export function readCounty(texts: SheetTexts, template: FormTemplate, findings: Findings): CountyForm | null {
  const { grid } = texts.sheet;
  const percents = new Set(grid.percentCells ?? []);
  const figures = templateValues(texts, template, findings).map(({ field, row, column, value }): CountyFigure => {
    const { path, unit = "" } = field;
    const name = figureName(field);
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

/**
 * What a figure of a county's form is called (指标名称), as findings quote it.
 *
 * Rule: the heading over it with its group and label in brackets; of a gap in a printed text the item's number and the words before the gap;
 * else group：label. Units: none; a unit in the label stays. Missing: a blank group leaves the label alone.
 * None: always a text, empty where the label is. Errors: none thrown. Source: ours: the words are the form's own.
 *
 * @example
 * figureName({ path: "I.schools", group: "小学", label: "学校数", cell: "B2", place: { kind: "cell", down: 0, right: 1 } }) // => "小学：学校数"
 */
export const figureName = ({ across, group = "", label, place }: FormField): string => {
  if (across !== undefined) return `${across}（${group}${label}）`;
  const number = Number.parseInt(label, 10);
  const words = place.kind === "blank" ? (gapWords(place.text)[place.blank]?.texts ?? []) : [];
  return words.length === 0 || Number.isNaN(number)
    ? [group, label].filter(Boolean).join("：")
    : `${number}. ${words.join("：")}`;
};
