// The list: an item a row with its category, unit and value (序号, 类别, 填报项目, 单位, 填报值, 是否必填, 备注).
import { sentFigures } from "../sent-figures.js";
import { putFigure, scopesOf } from "../sheets/form-school.js";
import { itemOf, scopeWord } from "../sheets/labels.js";
import { newSheet } from "../sheets/made-sheet.js";
import type { Layout } from "./layout.js";

export const verticalLayout: Layout = (sheet, schools, words, untidiness) => {
  const pencil = newSheet(sheet, untidiness.shift);
  const [own] = schools;
  if (own === undefined) return pencil.done();
  const { school, code } = own;
  const years = untidiness.lastYear === true ? [2023, 2024] : [];
  const heads = [
    "序号",
    "类别",
    "填报项目",
    "单位",
    ...(years.length > 0 ? years.map((year) => `${year}年`) : ["填报值"]),
    "是否必填",
    "备注",
  ];
  pencil.put(0, 0, words.title);
  pencil.merge(0, 0, 0, heads.length - 1);
  heads.forEach((head, column) => pencil.put(1, column, head));
  let row = 2;
  const line = (group: string, label: string, unit: string): number => {
    pencil.put(row, 0, row - 1);
    if (group !== "") pencil.put(row, 1, group);
    pencil.put(row, 2, label);
    if (unit !== "") pencil.put(row, 3, unit);
    pencil.put(row, heads.length - 2, "是");
    row += 1;
    return row - 1;
  };
  const value = 4 + Math.max(0, years.length - 1);
  pencil.name({ row: line("基本信息", words.nameLabel, ""), column: value, code: school.code, name: own.name });
  if (code !== null) pencil.put(line("", words.codeLabel, ""), value, code);
  pencil.put(line("", "学校类型", ""), value, school.typeText);
  if (untidiness.added === true) pencil.put(line("", "联系电话", ""), value, "000-00000000");
  const scopes = scopesOf(schools);
  let group = "";
  for (const [scope, paths] of untidiness.moved === true ? [...scopes].reverse() : scopes)
    for (const path of paths) {
      const stage = scope === "whole" ? "" : scopeWord(scope);
      const category = scopes.length > 1 && stage !== "" ? stage : itemOf(path).group;
      const label =
        scopes.length > 1 && stage !== "" && untidiness.moved === true
          ? `${stage}${words.labelOf(path)}`
          : words.labelOf(path);
      const at = line(category === group ? "" : category, label, words.unitOf(path).word);
      group = category;
      if (years.length > 0) {
        const before = { ...own, sent: sentFigures({ figures: school.lastYear }) };
        if (before.sent.has(path)) putFigure(pencil, words, before, path, { row: at, column: value - 1, year: 2023 });
      }
      putFigure(pencil, words, own, path, { row: at, column: value, ...(years.length > 0 && { year: 2024 }) });
      if (untidiness.hidden === true && path === "whole.staff") {
        pencil.put(row, 2, "其中：临时聘用人员");
        pencil.put(row, 3, "人");
        pencil.hideRow(row);
        row += 1;
      }
    }
  pencil.put(row + 1, 1, "填表人：丁某某");
  pencil.put(row + 1, 4, "审核人：戊某某");
  return pencil.done();
};
