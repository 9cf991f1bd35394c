// How result sheets are printed: on A4 lying across, as wide as the page or, where nobody could read that, as several, the header rows and
// the page's number on every page.
import type { ResultSheet } from "@junheng/engine/reports";
import { columnLetters } from "@junheng/engine/reading/cells";
import type { Feature } from "write-excel-file/universal";
import { addressOf } from "../read/addresses.js";
import { quotedSheet, xmlText } from "./xml-text.js";

/** Sets up the pages of all sheets. Comes after `markSheets`, whose list of names it goes on with. */
export const printSheets = (sheets: readonly ResultSheet[], names: readonly string[]): Feature<Blob> => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml, _options, { sheetIndex }) =>
          xml
            .replace(/<worksheet\b[^>]*>/, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
            .replace("<pageSetup ", `<pageSetup fitToWidth="${pagesAcross(sheets[sheetIndex])}" fitToHeight="0" `)
            .replace(/<pageSetup [^<>]*>/, (setup) => `${setup}${footer}${pageBreaks(sheets[sheetIndex])}`),
      },
      "xl/workbook.xml": {
        transform: (xml) => {
          const titles = sheets
            .map((sheet, at) => {
              const name = names[at] ?? sheet.id;
              return printArea(sheet, name, at) + headerName(sheet, name, at);
            })
            .join("");
          return xml.replace("</definedNames>", () => `${titles}</definedNames>`);
        },
      },
    },
  },
});

/** So many characters across are read on one page, if small; of a wider sheet a page holds fewer. */
const [widestPage, widthOfPage] = [260, 180] as const;

/** How many pages a sheet is wide. */
const pagesAcross = (
  { widths, printedColumns }: Pick<ResultSheet, "widths" | "printedColumns"> = { widths: [] },
): number => {
  const width = widths.slice(0, printedColumns).reduce((sum, each) => sum + each, 0);
  return width <= widestPage ? 1 : Math.ceil(width / widthOfPage);
};

/** The name of the sheet, the page and how many there are. */
const footer = "<headerFooter><oddFooter>&amp;C&amp;A　&amp;P / &amp;N</oddFooter></headerFooter>";

const pageBreaks = ({ pages = [] }: Pick<ResultSheet, "pages"> = {}): string =>
  pages.length === 0
    ? ""
    : `<rowBreaks count="${pages.length}" manualBreakCount="${pages.length}">${pages
        .map((row) => `<brk id="${row}" max="16383" man="1"/>`)
        .join("")}</rowBreaks>`;

/** All cells and charts, and nothing that a hand leaves beside them. */
const printArea = ({ rows, widths, printedColumns, charts = [] }: ResultSheet, name: string, at: number): string => {
  const ends = charts.map(({ place }) => [place.row + place.rows, place.column + place.columns] as const);
  const height = ends.reduce((most, [end]) => Math.max(most, end), rows.length);
  const width = ends.reduce((most, [, end]) => Math.max(most, end), printedColumns ?? widths.length);
  const last = addressOf(Math.max(height, 1) - 1, Math.max(width, 1) - 1).replace(/^([A-Z]+)/, "$$$1$$");
  return `<definedName name="_xlnm.Print_Area" localSheetId="${at}">${quoted(name)}!$A$1:${last}</definedName>`;
};

/** The rows that are repeated, and on a sheet of several pages across the columns of names. */
const headerName = (sheet: ResultSheet, name: string, at: number): string => {
  const { frozen, repeated } = sheet;
  const { row, rows } = repeated ?? { row: 0, rows: frozen?.rows ?? 0 };
  const columns = pagesAcross(sheet) > 1 ? (frozen?.columns ?? 0) : 0;
  const titles = [
    ...(columns > 0 ? [`${quoted(name)}!$A:$${columnLetters(columns - 1)}`] : []),
    ...(rows > 0 ? [`${quoted(name)}!$${row + 1}:$${row + rows}`] : []),
  ];
  return titles.length === 0
    ? ""
    : `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${titles.join(",")}</definedName>`;
};

const quoted = (name: string): string => xmlText(quotedSheet(name));
