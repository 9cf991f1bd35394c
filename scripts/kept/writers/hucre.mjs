// Files by hucre: charts, small charts in cells, tables, rules, pivot tables.
import { pathToFileURL } from "node:url";
import { headers, load, makeAll, picture, rows } from "./make.mjs";

const { writeXlsx } = await import(pathToFileURL(load.resolve("hucre/xlsx")).href);
const base = () => ({ name: "学校表", rows: [headers, ...rows] });
const range = { startRow: 1, startCol: 2, endRow: 8, endCol: 2 };

await makeAll({
  "hucre-plain.xlsx": () => writeXlsx({ sheets: [base()] }),
  "hucre-charts.xlsx": () =>
    writeXlsx({
      sheets: [
        {
          ...base(),
          charts: [
            {
              type: "column",
              title: "学生数",
              series: [{ name: "学生数", values: "C2:C9", categories: "A2:A9" }],
              anchor: { from: { row: 11, col: 0 }, to: { row: 25, col: 6 } },
            },
          ],
          sparklines: [{ type: "line", dataRange: "C2:E2", location: "J2" }],
        },
      ],
    }),
  "hucre-rules.xlsx": () =>
    writeXlsx({
      sheets: [
        {
          ...base(),
          freezePane: { rows: 1, columns: 1 },
          merges: [{ startRow: 10, startCol: 0, endRow: 10, endCol: 3 }],
          dataValidations: [{ type: "list", range: "B2:B9", values: ["小学", "初中"] }],
          conditionalRules: [
            {
              type: "cellIs",
              operator: "greaterThan",
              formula: "500",
              range: "C2:C9",
              priority: 1,
              style: { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFC7CE" } } },
            },
          ],
          autoFilter: { range: "A1:H9" },
          cells: new Map([
            [
              "2,2",
              {
                value: 455,
                style: { font: { bold: true, color: { rgb: "FF0000" } }, numFmt: "#,##0" },
                comment: { author: "王", text: "与年报核对" },
              },
            ],
            ["9,2", { value: 5305, formula: "SUM(C2:C9)", formulaResult: 5305 }],
          ]),
          pageSetup: { orientation: "landscape", paperSize: "a4", fitToPage: true },
          headerFooter: { oddFooter: "&P" },
          images: [{ data: new Uint8Array(picture), type: "png", anchor: { from: { row: 12, col: 0 } } }],
        },
        { name: "藏着", rows: [[1]], hidden: true },
      ],
      namedRanges: [{ name: "人数", range: "学校表!$C$2:$C$9" }],
    }),
  "hucre-table.xlsx": () =>
    writeXlsx({
      sheets: [{ ...base(), tables: [{ name: "学校", range: "A1:H9", columns: headers.map((name) => ({ name })) }] }],
      range,
    }),
});
