// Files by the three descendants of SheetJS: without a list of texts, of 1904, with macros, with looks.
import { headers, load, makeAll, rows } from "./make.mjs";

const write =
  (library, change, options = {}) =>
  () => {
    const sheet = library.utils.aoa_to_sheet([headers, ...rows]);
    const book = library.utils.book_new();
    library.utils.book_append_sheet(book, sheet, "学校表");
    change(sheet, book, library);
    return library.write(book, { type: "buffer", bookType: "xlsx", ...options });
  };

const features = (sheet, book, library) => {
  sheet["!cols"] = [{ wch: 30 }, { hidden: true }, { wpx: 90, level: 1 }];
  sheet["!rows"] = [{ hpt: 30 }, {}, { hidden: true }, { level: 1 }];
  sheet["!merges"] = [library.utils.decode_range("A11:C11")];
  sheet["!autofilter"] = { ref: "A1:H9" };
  sheet["!margins"] = { left: 0.3, right: 0.3, top: 1, bottom: 1, header: 0.2, footer: 0.2 };
  sheet["!protect"] = { password: "junheng" };
  sheet.I2 = { t: "n", f: "E2/C2", v: 5.15, z: "0.00" };
  sheet.I3 = { t: "s", f: 'B3&"（"&C3&"）"', v: "小学（455）" };
  sheet["!ref"] = "A1:I11";
  sheet.C3.c = [{ a: "王", t: "与年报核对" }];
  sheet.A2.l = { Target: "http://example.org/", Tooltip: "校网" };
  sheet.G2 = { t: "d", v: new Date("2023-05-01T00:00:00Z") };
  library.utils.sheet_set_array_formula?.(sheet, "K2:K3", "C2:C3*2");
  library.utils.book_append_sheet(book, library.utils.aoa_to_sheet([[1]]), "藏着");
  book.Workbook = { Sheets: [{}, { Hidden: 1 }], Names: [{ Name: "人数", Ref: "学校表!$C$2:$C$9" }] };
  book.Custprops = { 县: "示范县", 版: 2 };
};

const [old, recent, coloured] = ["xlsx", "@e965/xlsx", "xlsx-js-style"].map((name) => load(name));
const plain = () => undefined;

await makeAll({
  "xlsx-plain.xlsx": write(old, plain),
  "xlsx-features.xlsx": write(old, features, { bookSST: true }),
  "xlsx-macros.xlsm": write(old, (_sheet, book) => void (book.vbaraw = Buffer.from("not run, but kept")), {
    bookType: "xlsm",
  }),
  "e965-features.xlsx": write(recent, features),
  "e965-1904.xlsx": write(recent, (_sheet, book) => void (book.Workbook = { WBProps: { date1904: true } }), {
    bookSST: true,
  }),
  "xlsx-js-style.xlsx": write(coloured, (sheet, book, library) => {
    features(sheet, book, library);
    for (const column of ["A", "B", "C"]) {
      sheet[`${column}1`].s = {
        font: { bold: true, sz: 14, color: { rgb: "FFFFFF" } },
        fill: { fgColor: { rgb: "305496" } },
        alignment: { horizontal: "center", wrapText: true },
      };
      sheet[`${column}3`].s = {
        border: { top: { style: "thick", color: { rgb: "FF0000" } }, bottom: { style: "dashed" } },
        numFmt: "#,##0",
      };
    }
  }),
});
