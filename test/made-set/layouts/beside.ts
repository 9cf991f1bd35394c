// The filled form: labels beside their values, two to a row, under headings that run over the sheet.
import { putFigure, scopesOf } from "../sheets/form-school.js";
import { itemOf, scopeWord } from "../sheets/labels.js";
import { newSheet } from "../sheets/made-sheet.js";
import type { Layout } from "./layout.js";

export const besideLayout: Layout = (sheet, schools, words, untidiness) => {
  const pencil = newSheet(sheet, untidiness.shift);
  const width = untidiness.unitsApart === true ? 6 : 4;
  let row = 0;
  for (const own of schools) {
    const { school, code } = own;
    pencil.put(row, 0, words.title);
    pencil.merge(row, 0, row, width - 1);
    row += 1;
    pencil.put(row, 0, words.nameLabel);
    pencil.name({ row, column: 1, code: school.code, name: own.name });
    pencil.put(row, 2, "学校类型");
    pencil.put(row, 3, school.typeText);
    row += 1;
    pencil.put(row, 0, "所在乡镇");
    pencil.put(row, 1, school.township);
    if (code !== null) {
      pencil.put(row, 2, words.codeLabel);
      pencil.put(row, 3, code);
    }
    row += 1;
    if (untidiness.added === true) {
      pencil.put(row, 0, "校长");
      pencil.put(row, 1, "己某某");
      row += 1;
    }
    row = putGroups(row);
    pencil.put(row, 0, "说明：本表一式两份，配臵情况另附。");
    pencil.put(row + 1, 0, "校长签字：");
    row += 3;

    function putGroups(start: number): number {
      let at = start;
      const scopes = scopesOf([own]);
      const groups = scopes.flatMap(([scope, paths]) => {
        const names = [...new Set(paths.map((path) => itemOf(path).group))];
        if (scope !== "whole") return [{ heading: `${scopeWord(scope)}部`, paths }];
        return names.map((heading) => ({
          heading: scopes.length > 1 ? `全校${heading}` : heading,
          paths: paths.filter((path) => itemOf(path).group === heading),
        }));
      });
      groups.forEach(({ heading, paths }, index) => {
        pencil.put(at, 0, `${["一", "二", "三", "四", "五"][index]}、${heading}`);
        pencil.merge(at, 0, at, width - 1);
        at += 1;
        paths.forEach((path, each) => {
          const left = each % 2 === 0 ? 0 : width / 2;
          const { word } = words.unitOf(path);
          const apart = untidiness.unitsApart === true;
          pencil.put(at, left, `${words.labelOf(path)}${word === "" || apart ? "" : `（${word}）`}`);
          if (apart && word !== "") pencil.put(at, left + 2, word);
          putFigure(pencil, words, own, path, { row: at, column: left + 1 });
          if (each % 2 === 1 || each === paths.length - 1) at += 1;
        });
      });
      return at;
    }
  }
  return pencil.done();
};
