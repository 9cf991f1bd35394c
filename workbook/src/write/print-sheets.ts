// How result sheets are printed: lying across, as wide as the page, the header rows on every page.
import type { ResultSheet } from "@junheng/engine/reports";
import type { Feature } from "write-excel-file/universal";

/** Sets up the pages of all sheets. Comes after `markSheets`, whose list of names it goes on with. */
export const printSheets = (sheets: readonly ResultSheet[], names: readonly string[]): Feature<Blob> => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml) =>
          xml
            .replace(/<worksheet\b[^>]*>/, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
            .replace("<pageSetup ", '<pageSetup fitToWidth="1" fitToHeight="0" '),
      },
      "xl/workbook.xml": {
        transform: (xml) => {
          const titles = sheets.map((sheet, at) => headerName(sheet, names[at] ?? sheet.id, at)).join("");
          return xml.replace("</definedNames>", () => `${titles}</definedNames>`);
        },
      },
    },
  },
});

const headerName = ({ frozen }: ResultSheet, name: string, at: number): string =>
  frozen === undefined || frozen.rows === 0
    ? ""
    : `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted(name)}!$1:$${frozen.rows}</definedName>`;

const quoted = (name: string): string =>
  `'${name.replace(/'/g, "''").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")}'`;
