// A school's form, read by its template: each figure where the blank form has it, wherever the rows were moved to.
import { noteAt } from "../../../diagnostics/index.js";
import type { SchoolRecord } from "../../../schools/index.js";
import type { Findings } from "../../cells/index.js";
import { cellOf, isBlank, keyOf, sheetOf, textOf } from "../../cells/index.js";
import type { Catalogue } from "../../headers/index.js";
import { isIdentity } from "../../headers/index.js";
import type { SheetTexts } from "../labels/find-field.js";
import { readFormFigure } from "../values/form-figure.js";
import type { IdentityText } from "../form-identity.js";
import { formIdentity } from "../form-identity.js";
import type { FormTemplate } from "./form-template.js";
import { likeLabel } from "../sheet-context.js";
import type { TakenFigure } from "../values/school-draft.js";
import { recordOf, settleFigures } from "../values/school-draft.js";
import { nameFromPlace } from "../school-name.js";
import type { TemplateValue } from "./template-values.js";
import { templateValues, unknown } from "./template-values.js";

/** Reads the school of a form; none where nothing was filled in. */
export function readByTemplate(
  texts: SheetTexts,
  template: FormTemplate,
  catalogue: Catalogue,
  findings: Findings,
): readonly SchoolRecord[] {
  const { grid } = texts.sheet;
  const identity: IdentityText[] = [];
  const taken: TakenFigure[] = [];
  const values = templateValues(texts, template, findings);
  for (const { field, row, column, value, part } of values) {
    const { path, label, unit = "" } = field;
    const where = cellOf(grid, row, column);
    if (isIdentity(path)) {
      const text =
        path === "name" ? schoolName(textOf(value)) : path === "type" ? chosen(textOf(value)) : textOf(value);
      if (text !== "" && value !== unknown) identity.push({ id: path, text, where });
      continue;
    }
    const place = { grid, row, column, path, label, unit, ...(part && { text: isBlank(value) ? null : value }) };
    const figure = value === unknown ? "unreadable" : readFormFigure(place, catalogue, findings);
    taken.push({ path, value: figure, where, label: label.slice(0, 24), confidence: 1 });
  }
  const filled = taken.filter(({ value }) => value !== "missing" && value !== "notApplicable").length;
  const name = identity.find(({ id }) => id === "name") ?? nameFromPlace(grid, filled, findings);
  if (name === undefined) return [];
  tellMore(texts, template, values, findings);
  const figures = settleFigures(taken, findings);
  const own = formIdentity(name, identity, findings);
  return [recordOf({ identity: own, figures, title: {}, ...sheetOf(grid), sheet: grid.sheet }, findings)];
}

/** A form prints 学校 behind the gap: 第一小学 学校 is 第一小学, and 育才 学校 is 育才学校. */
const schoolName = (text: string): string =>
  text.replace(/(小学|中学|完小|初中|教学点|学校)学校$/, "$1").replace(/^学校$/, "");

/** Of words that a form prints to choose from, the one that is ticked; nothing where all were left standing. */
const chosen = (text: string): string => {
  const words = text.split(/[、，,\s/]+/).filter((word) => word !== "");
  if (words.length <= 1) return text.replace(ticks, "");
  const ticked = words.filter((word) => ticks.test(word));
  return ticked.length === 1 ? (ticked[0] ?? "").replace(ticks, "") : "";
};

const ticks = /[√✓✔☑■●]/;

/** Rows that were added: labels the template does not have, with figures beside them. */
const tellMore = (
  { texts, sheet }: SheetTexts,
  { fields }: FormTemplate,
  values: readonly TemplateValue[],
  findings: Findings,
): void => {
  const known = new Set(fields.flatMap(({ label, across = "" }) => [keyOf(label), keyOf(across)]));
  const used = new Set(values.map(({ row, column }) => `${row} ${column}`));
  const more = texts.flatMap(({ key, cell }) => {
    const beside = sheet.at(cell.row, cell.right + 1);
    const added =
      beside !== undefined && typeof beside.cell === "number" && !used.has(`${beside.row} ${beside.column}`);
    return added && !known.has(key) && !used.has(`${cell.row} ${cell.column}`) && likeLabel(cell) ? [cell] : [];
  });
  const [first] = more;
  if (first === undefined) return;
  const labels = more.slice(0, 8).map(({ text }) => text);
  findings.add(noteAt("formMoreLabels", cellOf(sheet.grid, first.row, first.column), { labels, count: more.length }));
};
