// A form about the county in its own layout: what is known filled in, what is not left blank, marked and listed.
import type { ApplicationFigure } from "../../conditions/index.js";
import type { Locale, Where } from "../../diagnostics/index.js";
import { countyTemplates, figureName, formAmount, sheetIdOf, templateIdOf } from "../../reading/forms/index.js";
import type { FormField, FormTemplate } from "../../reading/forms/index.js";
import { joinNames, printedOfForm, reportText } from "../../words/index.js";
import type { SheetRow } from "../cells.js";
import { numberCell, textCell, wideCell } from "../cells.js";
import type { CellStyle, ResultSheet, SheetCell } from "../sheet.js";
import type { CountyLayout } from "./county-layouts.js";
import { filledText, gapText } from "./form-figure-text.js";
import type { FormPlace } from "./form-places.js";
import { placeAt, placeOf, spansOf } from "./form-places.js";

type Figures = ReadonlyMap<string, ApplicationFigure>;

/** What is written, where the figures come from, and which of their cells contradict others. */
export interface CountyFormQuestion {
  readonly figures: Figures;
  readonly contradicted: (where: Where) => boolean;
  readonly locale: Locale;
}

/** Fills in a form. */
export function countyForm(layout: CountyLayout, question: CountyFormQuestion): ResultSheet {
  const { form, merged, texts, widths, rows } = layout;
  const { locale } = question;
  const template = countyTemplates.find(({ id }) => id === templateIdOf(form)) as FormTemplate;
  const cells = new Map<string, SheetCell>();
  const put = ({ row, column }: FormPlace, cell: SheetCell): void => void cells.set(`${row} ${column}`, cell);
  const print = (at: FormPlace, words: string, style: CellStyle): void =>
    put(at, textCell(printedOfForm(words, locale), style));
  print(placeAt("A1"), template.title, "title");
  for (const [cell, words] of Object.entries(texts))
    print(placeAt(cell), words, words.startsWith("注") ? "note" : "header");
  for (const { cell, label } of template.fields) print(placeAt(cell), label, "label");
  for (const [at, fields] of fieldsByPlace(template)) put(at, valueCell(fields, question));
  const spans = spansOf(merged);
  const body = Array.from({ length: rows }, (_, row): SheetRow =>
    widths.map((_width, column) => {
      if (spans.covered.has(`${row} ${column}`)) return null;
      const own = cells.get(`${row} ${column}`) ?? { value: null };
      return { ...own, ...spans.from.get(`${row} ${column}`) };
    }),
  );
  return {
    id: sheetIdOf(form),
    name: reportText(layout.name, {}, locale),
    rows: [...body, ...notesOf(template, question).map((note) => wideCell(textCell(note, "note"), widths.length))],
    widths,
  };
}

/** The fields of each place where values stand; several where they stand in the gaps of one text. */
const fieldsByPlace = ({ fields }: FormTemplate): readonly (readonly [FormPlace, readonly FormField[]])[] => {
  const places = new Map<string, readonly [FormPlace, FormField[]]>();
  for (const field of fields) {
    const at = placeOf(field);
    const key = `${at.row} ${at.column}`;
    const found = places.get(key);
    if (found === undefined) places.set(key, [at, [field]]);
    else found[1].push(field);
  }
  return [...places.values()];
};

const valueCell = (fields: readonly FormField[], { figures, contradicted, locale }: CountyFormQuestion): SheetCell => {
  const values = fields.map(({ path }) => figures.get(path) ?? null);
  const wrong = values.some((each) => each !== null && each.cells.slice(0, 1).some(contradicted));
  const style: CellStyle = wrong ? "bad" : values.includes(null) ? "doubt" : "text";
  const [field] = fields as readonly [FormField];
  const [value] = values;
  if (field.place.kind === "cell")
    return typeof value?.value === "number"
      ? {
          ...numberCell(value.value, formAmount(field.path, value.value).split(".")[1]?.length ?? 0),
          style: wrong ? style : "number",
        }
      : { value: value?.value ?? null, style };
  const written = values.map((each, gap) => each && gapText(fields[gap]?.path ?? "", each.value));
  return textCell(filledText(printedOfForm(field.place.text, locale), written), style);
};

/** What is lacking, with the cell it belongs into, and which cells contradict others. */
const notesOf = ({ fields }: FormTemplate, question: CountyFormQuestion): readonly string[] => {
  const { figures, contradicted, locale } = question;
  const nameOf = (field: FormField): string =>
    `${placeOf(field).address} ${locale === "zh-CN" ? figureName(field) : printedOfForm(field.label, locale)}`;
  const lacking = fields.filter(({ path }) => !figures.has(path)).map(nameOf);
  const wrong = fields
    .filter(({ path }) => figures.get(path)?.cells.slice(0, 1).some(contradicted))
    .map((field) => placeOf(field).address);
  const note = (code: string, names: readonly string[]): readonly string[] => {
    const different = [...new Set(names)];
    const params = { count: names.length, names: joinNames(different, locale) };
    return names.length === 0 ? [] : [reportText(`county-form.${code}`, params, locale)];
  };
  return [...note("lacking", lacking), ...note("contradicted", wrong)];
};
