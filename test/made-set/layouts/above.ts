// The form with its labels in a row and the values in the row under them, five or six at a time.
import { putFigure, scopesOf } from "../sheets/form-school.js";
import { itemOf, scopeWord } from "../sheets/labels.js";
import { newSheet } from "../sheets/made-sheet.js";
import type { Layout } from "./layout.js";

const perLine = 6;

export const aboveLayout: Layout = (sheet, schools, words, untidiness) => {
  const pencil = newSheet(sheet, untidiness.shift);
  const [own] = schools;
  if (own === undefined) return pencil.done();
  const { school, code } = own;
  pencil.put(0, 0, words.title);
  pencil.merge(0, 0, 0, perLine - 1);
  const identity = [words.nameLabel, ...(code === null ? [] : [words.codeLabel]), "学校类型", "所在乡镇"];
  identity.forEach((label, column) => {
    pencil.put(1, column, label);
    if (label === words.nameLabel) pencil.name({ row: 2, column, code: school.code, name: own.name });
    else
      pencil.put(
        2,
        column,
        label === words.codeLabel ? code : label === "学校类型" ? school.typeText : school.township,
      );
  });
  let row = 3;
  const scopes = scopesOf(schools);
  for (const [scope, paths] of scopes) {
    const groups = scope === "whole" ? [...new Set(paths.map((path) => itemOf(path).group))] : [scopeWord(scope)];
    for (const group of groups) {
      const inGroup = scope === "whole" ? paths.filter((path) => itemOf(path).group === group) : paths;
      pencil.put(row, 0, scope === "whole" && scopes.length > 1 ? `全校${group}` : group);
      pencil.merge(row, 0, row, perLine - 1);
      row += 1;
      for (let start = 0; start < inGroup.length; start += perLine) {
        inGroup.slice(start, start + perLine).forEach((path, column) => {
          const { word } = words.unitOf(path);
          pencil.put(row, column, `${words.labelOf(path)}${word === "" ? "" : `（${word}）`}`);
          putFigure(pencil, words, own, path, { row: row + 1, column });
        });
        row += 2;
      }
    }
  }
  pencil.put(row + 1, 0, "填报人：庚某某");
  return pencil.done();
};
