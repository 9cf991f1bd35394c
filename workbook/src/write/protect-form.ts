// A form's sheet as a school gets it: locked but for its inputs, each of which says what it takes; printed across the page.
import type { FormInput, FormSheet } from "@junheng/engine/form-sheets";
import { columnLetters } from "@junheng/engine/reading/cells";
import type { Feature } from "write-excel-file/universal";
import { cellText } from "./cell-text.js";
import { inputFill } from "./form-looks.js";
import { xmlText } from "./xml-text.js";

/**
 * Puts in what the writing library has no words for. The elements of a sheet have a fixed order, or Excel asks to repair the
 * file: protection after the cells, what inputs take after the merged cells, then how it is printed.
 * Source: ECMA-376, part 1, 18.3.1.99 (worksheet).
 */
export const protectForm = (form: FormSheet): Feature<Blob> => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": { transform: (xml) => protectedSheet(xml, form) },
      "xl/styles.xml": { transform: unlockInputs },
    },
  },
});

/** Without a password: it keeps from slips, and anybody may take it off. Widths and heights stay free. */
const protection = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';
/** A4, lying across, as wide as the page. */
const printing =
  '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  "<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>";

const protectedSheet = (xml: string, form: FormSheet): string =>
  checksWithValue(xml)
    .replace(/<worksheet\b[^>]*>/, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace(/<pageMargins\b[^>]*\/>|<pageSetup\b[^>]*\/>/g, "")
    .replace("</sheetData>", `</sheetData>${protection}`)
    .replace(
      /(<\/mergeCells>|<\/sheetData><sheetProtection[^>]*\/>(?![\s\S]*<\/mergeCells>))/,
      (end) => end + validations(form) + printing,
    );

/** A check of an empty form has nothing to say: written down, so that nobody takes it for a formula without a value. */
const checksWithValue = (xml: string): string =>
  xml.replace(/<c ([^>]*)><f>([\s\S]*?)<\/f><\/c>/g, '<c $1 t="str"><f>$2</f><v></v></c>');

/** What each input takes, with what is said when it is chosen and when it is refused. */
const validations = (form: FormSheet): string => {
  const all = form.rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell?.kind === "input" && cell.input.locked !== true
        ? [validation(cell.input, `${columnLetters(c)}${r + 1}`)]
        : [],
    ),
  );
  return all.length === 0 ? "" : `<dataValidations count="${all.length}">${all.join("")}</dataValidations>`;
};

const validation = (input: FormInput, cell: string): string => {
  const { prompt, refusal } = input;
  const attribute = (name: string, text: string): string =>
    text === "" ? "" : ` ${name}="${xmlText(cellText(text))}"`;
  return (
    `<dataValidation${condition(input)} allowBlank="1" showInputMessage="1" showErrorMessage="1"` +
    attribute("errorTitle", refusal.title) +
    attribute("error", refusal.text) +
    attribute("promptTitle", prompt.title) +
    attribute("prompt", prompt.text) +
    ` sqref="${cell}">${formulas(input)}</dataValidation>`
  );
};

/** 1 January 2000, from which forms may be dated. */
const firstDay = 36_526;
/** A list written into the rule itself may have so many signs, and a comma parts its words. */
const longestList = 255;

const listed = ({ values = [] }: FormInput): string | null => {
  const text = values.join(",");
  return values.length === 0 || text.length > longestList || values.some((value) => value.includes(",")) ? null : text;
};

const condition = (input: FormInput): string => {
  const { kind, least, most } = input;
  if (kind === "list") return listed(input) === null ? "" : ' type="list"';
  if (kind === "date") return ' type="date" operator="greaterThanOrEqual"';
  if (kind === "text" || (kind === "decimal" && least === undefined && most === undefined))
    return kind === "text" ? "" : ' type="decimal"';
  const operator =
    least !== undefined && most !== undefined
      ? "between"
      : most !== undefined
        ? "lessThanOrEqual"
        : "greaterThanOrEqual";
  return ` type="${kind}" operator="${operator}"`;
};

/** The largest number a limit on one side alone needs on the other. */
const huge = 1e15;

const formulas = (input: FormInput): string => {
  const { kind, least, most } = input;
  const [one, two] = ((): readonly (string | undefined)[] => {
    if (kind === "list") {
      const list = listed(input);
      return [list === null ? undefined : `"${list.replaceAll('"', '""')}"`];
    }
    if (kind === "date") return [String(firstDay)];
    if (kind === "text") return [];
    if (least !== undefined && most !== undefined) return [String(least), String(most)];
    if (least === undefined && most === undefined) return [String(-huge), String(huge)];
    return [String(most ?? least)];
  })();
  return (
    (one === undefined ? "" : `<formula1>${xmlText(one)}</formula1>`) +
    (two === undefined ? "" : `<formula2>${xmlText(two)}</formula2>`)
  );
};

/** Every style with the inputs' fill is one of an input: those are not locked. */
const unlockInputs = (xml: string): string => {
  const fills = /<fills\b[^>]*>([\s\S]*?)<\/fills>/.exec(xml)?.[1]?.match(/<fill>[\s\S]*?<\/fill>/g) ?? [];
  const ids = new Set(
    fills.flatMap((fill, id) => (fill.toUpperCase().includes(inputFill.slice(1).toUpperCase()) ? [String(id)] : [])),
  );
  return xml.replace(/<cellXfs\b[\s\S]*<\/cellXfs>/, (styles) =>
    styles.replace(/<xf ([^>]*)>([\s\S]*?)<\/xf>/g, (style, attributes: string, inner: string) =>
      ids.has(/\bfillId="(\d+)"/.exec(attributes)?.[1] ?? "")
        ? `<xf ${attributes} applyProtection="1">${inner}<protection locked="0"/></xf>`
        : style,
    ),
  );
};
