// An invented table of a province's schools with a column for the county, as a .csv and as an .xlsx file in memory.
import writeExcelFile from "write-excel-file/node";
import { fieldOf } from "@junheng/engine/schools";
import { inventCounties } from "./counties.mjs";

const types = { primary: "小学", junior: "初级中学" };
const locales = { rural: "乡村", town: "镇区" };

/** The bytes of both files, with the schools of one stage of so many counties. */
export async function writeProvince(counties, schools) {
  const invented = inventCounties(counties, schools).map((records) => records.filter(({ type }) => type in types));
  const figuresOf = ({ type, whole, [type]: own }) => ({ ...own, ...whole });
  const ids = Object.keys(figuresOf(invented[0][0]));
  const header = ["区县", "学校名称", "学校类型", "城乡类型", ...ids.map((id) => fieldOf(id).name["zh-CN"])];
  const rows = invented.flatMap((records, county) =>
    records.map((record) => {
      const figures = figuresOf(record);
      return [
        `${county + 1}县`,
        record.name,
        types[record.type],
        locales[record.locale],
        ...ids.map((id) => figures[id]),
      ];
    }),
  );
  const table = [header, ...rows];
  const file = writeExcelFile(
    table.map((row) => row.map((value) => ({ value }))),
    { sheet: "学校基本情况" },
  );
  return {
    csv: Buffer.from(table.map((row) => row.join(",")).join("\n")),
    xlsx: await file.toBuffer(),
    schools: rows.length,
    columns: header.length,
  };
}
