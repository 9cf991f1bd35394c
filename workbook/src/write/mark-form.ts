// Writes a form's unseen names into the workbook: one for each input, which moves with its cell, and the mark.
import type { FormSheet } from "@junheng/engine/form-sheets";
import { columnLetters } from "@junheng/engine/reading/cells";
import type { Feature } from "write-excel-file/universal";
import { formMarkName, markValue, nameOfPath } from "../form-names.js";
import { quotedSheet, xmlText } from "./xml-text.js";

/** Adds the names; they are the sheet's own, so that they go with it into another workbook. */
export const markForm = (form: FormSheet, sheet: string): Feature<Blob> => ({
  files: {
    transform: {
      "xl/workbook.xml": {
        transform: (xml) =>
          xml
            .replace(/<definedNames\s*\/>|<definedNames><\/definedNames>/, "")
            .replace("</sheets>", () => `</sheets><definedNames>${namesOf(form, sheet)}</definedNames>`),
      },
    },
  },
});

const namesOf = (form: FormSheet, sheet: string): string => {
  const at = (cell: string): string => `${quotedSheet(sheet)}!${cell}`;
  const inputs = form.rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell?.kind === "input" && cell.input.path !== null
        ? [hidden(nameOfPath(cell.input.path), at(`$${columnLetters(c)}$${r + 1}`))]
        : [],
    ),
  );
  const value = markValue(form.mark.made, form.mark.version).replaceAll('"', '""');
  const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${xmlText(at(`$1:$${form.frozenRows}`))}</definedName>`;
  return [titles, ...inputs, hidden(formMarkName, `"${value}"`)].join("");
};

const hidden = (name: string, value: string): string =>
  `<definedName name="${xmlText(name)}" localSheetId="0" hidden="1">${xmlText(value)}</definedName>`;
