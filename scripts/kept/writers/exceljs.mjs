// Files by exceljs: looks, rules, comments, pictures, tables, groups, protection.
import { headers, load, makeAll, picture, rows } from "./make.mjs";

const ExcelJS = load("exceljs");

const book =
  (change, options = {}) =>
  async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.properties.date1904 = options.date1904 ?? false;
    const sheet = workbook.addWorksheet("学校表", options.sheet);
    sheet.addRow(headers);
    for (const row of rows) sheet.addRow(row);
    await change(sheet, workbook);
    return await workbook.xlsx.writeBuffer({
      useSharedStrings: options.shared ?? true,
      useStyles: options.styles ?? true,
    });
  };

const styled = (sheet) => {
  sheet.getRow(1).font = { name: "黑体", bold: true, size: 12, color: { argb: "FFFFFFFF" } };
  sheet.getRow(1).eachCell((cell, column) => {
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: column % 2 === 0 ? "FF305496" : "FF70AD47" } };
    cell.border = { bottom: { style: "double" }, left: { style: "hair", color: { argb: "FFFF0000" } } };
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true, textRotation: 15 };
  });
  sheet.getColumn(5).numFmt = '#,##0.00"平方米"';
  sheet.getColumn(7).numFmt = "yyyy-mm-dd";
  sheet.getColumn(1).width = 28.5;
  sheet.getRow(3).height = 41.25;
  sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 1, zoomScale: 85 }];
};

await makeAll({
  "exceljs-styled.xlsx": book((sheet) => {
    styled(sheet);
    sheet.mergeCells("A11:C12");
    sheet.getCell("A11").value = {
      richText: [
        { text: "说明：", font: { bold: true } },
        { text: "红字", font: { color: { argb: "FFFF0000" } } },
      ],
    };
    sheet.getCell("E11").value = { text: "教育部", hyperlink: "http://www.moe.gov.cn/", tooltip: "网站" };
  }),
  "exceljs-formulas.xlsx": book((sheet, workbook) => {
    sheet.getCell("I1").value = "生均面积";
    sheet.fillFormula("I2:I9", "E2/C2", (row, column) => row + column);
    sheet.getCell("C10").value = { formula: "SUM(C2:C9)", result: 5305 };
    sheet.getCell("D10").value = { formula: 'IF(C10>0,"有","无")', result: "有" };
    sheet.fillFormula("K2:K4", "C2:C4*2", [[640], [910], [2416]], "array");
    const other = workbook.addWorksheet("汇总");
    other.getCell("A1").value = { formula: "学校表!C10*2", result: 10610 };
    other.getCell("A2").value = { formula: "SUM(人数)", result: 5305 };
    workbook.definedNames.add("学校表!$C$2:$C$9", "人数");
  }),
  "exceljs-rules.xlsx": book((sheet) => {
    styled(sheet);
    sheet.dataValidations.add("B2:B99", {
      type: "list",
      allowBlank: true,
      formulae: ['"小学,初中,九年一贯制"'],
      showErrorMessage: true,
      error: "请选学段",
    });
    sheet.dataValidations.add("C2:C99", {
      type: "whole",
      operator: "between",
      formulae: [0, 9999],
      promptTitle: "学生数",
      prompt: "整数",
    });
    sheet.addConditionalFormatting({
      ref: "C2:C9",
      rules: [{ type: "dataBar", priority: 1, cfvo: [{ type: "min" }, { type: "max" }], color: { argb: "FF63BE7B" } }],
    });
    sheet.addConditionalFormatting({
      ref: "D2:D9",
      rules: [
        {
          type: "colorScale",
          priority: 2,
          cfvo: [{ type: "min" }, { type: "max" }],
          color: [{ argb: "FFFF0000" }, { argb: "FF00FF00" }],
        },
      ],
    });
    sheet.addConditionalFormatting({
      ref: "E2:E9",
      rules: [
        {
          type: "expression",
          priority: 3,
          formulae: ["E2<1000"],
          style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } },
        },
      ],
    });
    sheet.autoFilter = "A1:H9";
  }),
  "exceljs-comments-pictures.xlsx": book((sheet, workbook) => {
    sheet.getCell("C3").note = "与年报核对";
    sheet.getCell("D3").note = {
      texts: [{ font: { bold: true }, text: "王：" }, { text: "已核" }],
      margins: { insetmode: "custom", inset: [0.1, 0.1, 0.1, 0.1] },
    };
    const id = workbook.addImage({ buffer: picture, extension: "png" });
    sheet.addImage(id, "J2:K6");
    sheet.addImage(id, {
      tl: { col: 11, row: 1 },
      ext: { width: 60, height: 40 },
      hyperlinks: { hyperlink: "http://example.org/" },
    });
    sheet.addBackgroundImage(id);
  }),
  "exceljs-table.xlsx": book((sheet, workbook) => {
    const other = workbook.addWorksheet("表格");
    other.addTable({
      name: "学校",
      ref: "A1",
      headerRow: true,
      totalsRow: true,
      style: { theme: "TableStyleMedium2", showRowStripes: true },
      columns: [
        { name: "学校", totalsRowLabel: "合计", filterButton: true },
        { name: "人数", totalsRowFunction: "sum" },
      ],
      rows: rows.map((row) => [row[0], row[2]]),
    });
    sheet.getCell("J1").value = { formula: "SUM(学校[人数])", result: 5305 };
  }),
  "exceljs-hidden-groups.xlsx": book((sheet, workbook) => {
    sheet.getRow(4).hidden = true;
    sheet.getColumn(6).hidden = true;
    for (const row of [5, 6, 7]) sheet.getRow(row).outlineLevel = 1;
    sheet.getColumn(8).outlineLevel = 2;
    sheet.properties.outlineProperties = { summaryBelow: false };
    workbook.addWorksheet("藏着", { state: "hidden" }).addRow([1, { formula: "学校表!C3", result: 455 }]);
    workbook.addWorksheet("深藏", { state: "veryHidden" }).addRow([2]);
  }),
  "exceljs-protected-print.xlsx": book(async (sheet, workbook) => {
    await sheet.protect("junheng", { selectLockedCells: true, formatCells: true, spinCount: 1000 });
    for (let row = 2; row < 10; row++) sheet.getCell(row, 3).protection = { locked: false };
    sheet.pageSetup = {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "A1:H9",
      printTitlesRow: "1:1",
      margins: { left: 0.3, right: 0.3, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
    };
    sheet.headerFooter = {
      oddHeader: '&C&"黑体,常规"全县学校',
      oddFooter: "第 &P 页，共 &N 页",
      differentFirst: true,
      firstHeader: "封面",
    };
    sheet.getRow(5).addPageBreak();
    workbook.views = [{ x: 0, y: 0, width: 10000, height: 20000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  }),
  "exceljs-1904-inline.xlsx": book((sheet) => void (sheet.getCell("G2").value = new Date("2023-05-01T00:00:00Z")), {
    date1904: true,
    shared: false,
  }),
  "exceljs-no-styles.xlsx": book(() => undefined, { styles: false }),
});
