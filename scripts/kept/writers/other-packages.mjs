// Files by write-excel-file, xlsx-populate and excel4node.
import { pathToFileURL } from "node:url";
import { headers, load, makeAll, picture, rows } from "./make.mjs";

const populated = (change) => async () => {
  const book = await load("xlsx-populate").fromBlankAsync();
  const sheet = book.sheet(0).name("学校表");
  sheet.cell("A1").value([headers, ...rows]);
  change(sheet, book);
  return await book.outputAsync();
};

const written = async (options) => {
  const { default: write } = await import(pathToFileURL(load.resolve("write-excel-file/universal")).href);
  const data = [
    headers.map((value) => ({ value, fontWeight: "bold", backgroundColor: "#E7ECF2", wrap: true })),
    ...rows.map((row) =>
      row.map((value) =>
        value === "" ? null : { value, ...(typeof value === "number" && { type: Number, format: "0.00" }) },
      ),
    ),
  ];
  return await (
    await write(data, {
      sheet: "学校表",
      columns: headers.map(() => ({ width: 16 })),
      stickyRowsCount: 1,
      ...options,
    }).toBlob()
  ).arrayBuffer();
};

const excel4node = (change) => async () => {
  const { Workbook } = load("excel4node");
  const book = new Workbook({ defaultFont: { name: "宋体", size: 11 } });
  const sheet = book.addWorksheet("学校表", {
    margins: { left: 0.4 },
    pageSetup: { orientation: "landscape" },
    sheetView: { zoomScale: 120 },
  });
  [headers, ...rows].forEach((row, r) =>
    row.forEach((value, c) =>
      typeof value === "number" ? sheet.cell(r + 1, c + 1).number(value) : sheet.cell(r + 1, c + 1).string(value),
    ),
  );
  change(sheet, book);
  return await book.writeToBuffer();
};

await makeAll({
  "write-excel-file.xlsx": () => written({}),
  "write-excel-file-landscape.xlsx": () =>
    written({ orientation: "landscape", showGridLines: false, fontFamily: "宋体" }),
  "xlsx-populate-styled.xlsx": populated((sheet) => {
    sheet.row(1).style({ bold: true, fill: "70AD47", horizontalAlignment: "center" });
    sheet.range("E2:E9").style("numberFormat", "#,##0.00");
    sheet.cell("C10").formula("SUM(C2:C9)");
    sheet.column("A").width(30);
    sheet.row(4).hidden(true);
    sheet.range("A11:C12").merged(true);
    sheet.freezePanes(1, 1);
  }),
  "xlsx-populate-rules.xlsx": populated((sheet, book) => {
    sheet.range("B2:B9").dataValidation({ type: "list", allowBlank: true, formula1: '"小学,初中"' });
    sheet.cell("A2").hyperlink("http://example.org/");
    book.definedName("人数", sheet.range("C2:C9"));
    book.addSheet("藏着").hidden(true).cell("A1").value(1);
    sheet.autoFilter(sheet.range("A1:H9"));
  }),
  "excel4node-rules.xlsx": excel4node((sheet, book) => {
    sheet.cell(10, 3).formula("SUM(C2:C9)");
    sheet
      .cell(11, 1, 11, 3, true)
      .string("合并")
      .style({ font: { bold: true, color: "#FF0000" }, border: { left: { style: "thick", color: "black" } } });
    sheet.addConditionalFormattingRule("C2:C9", {
      type: "expression",
      priority: 1,
      formula: "C2>500",
      style: book.createStyle({ font: { color: "#9C0006" } }),
    });
    sheet.addDataValidation({ type: "list", sqref: "B2:B9", formulas: ["小学,初中"] });
    sheet.cell(3, 3).comment("与年报核对");
    sheet.row(1).freeze();
    sheet.row(4).group(1, true);
    sheet.column(6).hide();
    sheet.addImage({
      image: picture,
      name: "picture",
      type: "picture",
      position: { type: "absoluteAnchor", x: "1in", y: "2in" },
    });
  }),
});
