// Sections of questions to a sheet: title, header, numbered lines, checks beside the values, notes at the foot.
import type { Locale } from "../diagnostics/index.js";
import { formNumeral, formText, version } from "../words/index.js";
import { columnLetters } from "../reading/cells/index.js";
import type { FormCell, FormLook, FormOrigin, FormSheet } from "./form-sheet.js";
import type { FormQuestion, FormSection } from "./question.js";
import type { FormPlaces } from "./row-check.js";
import { rowCheck } from "./row-check.js";

/** What a form is made of. */
export interface FormContent {
  readonly mark: FormOrigin;
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly FormSection[];
  readonly notes: readonly string[];
}

type Row = readonly (FormCell | null)[];

/** Columns before the values: number, label, unit. */
const before = 3;
/** Title, subtitle, header. */
const headRows = 3;

/** Lays a form out. Sections without questions are left out. */
export function layOut({ mark, title, subtitle, sections, notes }: FormContent, locale: Locale): FormSheet {
  const shown = sections.filter(({ questions }) => questions.length > 0);
  const values = Math.max(1, ...shown.map(({ columns }) => columns.length));
  const width = before + values + 2;
  const places = placesOf(shown);
  let number = 0;
  const rows: Row[] = [
    wide(text(title, "title"), width),
    wide(text(subtitle, "subtitle"), width),
    [
      ...["number", "label", "unit"].map((code) => text(formText(`header.${code}`, {}, locale), "header")),
      ...wide(text(formText("header.value", {}, locale), "header"), values),
      text(formText("header.check", {}, locale), "header"),
      text(formText("header.help", {}, locale), "header"),
    ],
  ];
  shown.forEach((section, position) => {
    rows.push(sectionRow(section, position, values, locale));
    for (const question of section.questions) rows.push(questionRow(question, ++number, values, places, locale));
  });
  const madeBy = formText("madeBy", { version }, locale);
  for (const note of [formText("notes", {}, locale), ...notes, madeBy]) rows.push(wide(text(note, "note"), width));
  return {
    mark,
    name: formText("sheetName", {}, locale),
    title,
    rows,
    widths: [6, 34, 7, ...Array.from({ length: values }, () => (values === 1 ? 24 : 14)), 26, 56],
    frozenRows: headRows,
  };
}

const text = (value: string, look: FormLook): FormCell => ({ kind: "text", text: value, look });

/** A cell over several columns, followed by the cells it covers. */
const wide = (cell: FormCell, columns: number): Row => [
  columns > 1 ? { ...cell, columnSpan: columns } : cell,
  ...Array.from({ length: columns - 1 }, () => null),
];

/** Where each path stands: a section's own line, then a line for each question. */
const placesOf = (sections: readonly FormSection[]): FormPlaces => {
  const places = new Map<string, string>();
  let row = headRows;
  for (const { questions } of sections) {
    row++;
    for (const { inputs } of questions) {
      row++;
      inputs.forEach((input, at) => {
        if (input !== null && input.path !== null) places.set(input.path, `${columnLetters(before + at)}${row}`);
      });
    }
  }
  return places;
};

/** The heading, over all columns; or, where the questions are asked by stage, with the stages over their columns. */
const sectionRow = ({ heading, columns }: FormSection, position: number, values: number, locale: Locale): Row => {
  const name = text(formText("section", { number: formNumeral(position + 1, locale), heading }, locale), "section");
  if (columns.length < 2) return wide(name, before + values + 2);
  return [...wide(name, before), ...columns.map((column) => text(column, "header")), ...wide(text("", "section"), 2)];
};

const questionRow = (
  question: FormQuestion,
  number: number,
  values: number,
  places: FormPlaces,
  locale: Locale,
): Row => {
  const { label, unit, help, inputs } = question;
  const cells = inputs.map((input): FormCell => (input === null ? text("", "blocked") : { kind: "input", input }));
  const [only] = cells;
  const check = rowCheck(question, places, locale);
  return [
    text(String(number), "label"),
    text(label, "item"),
    text(unit, "label"),
    ...(cells.length === 1 && only !== undefined ? wide(only, values) : cells),
    check === null ? text("", "blocked") : { kind: "check", formula: check },
    text(help, "help"),
  ];
};
