// The short report: each cell a label, a colon and its value (在校生数：1234人).
import { scopesOf, writtenOf } from "../sheets/form-school.js";
import { itemOf, partsOfPath, scopeWord } from "../sheets/labels.js";
import { newSheet } from "../sheets/made-sheet.js";
import type { Layout } from "./layout.js";

export const inlineLayout: Layout = (sheet, schools, words, untidiness) => {
  const pencil = newSheet(sheet, untidiness.shift);
  const [own] = schools;
  if (own === undefined) return pencil.done();
  pencil.put(0, 0, words.title);
  pencil.name({ row: 1, column: 0, code: own.school.code, name: own.name }, `${words.nameLabel}：${own.name}`);
  if (own.code !== null) pencil.put(1, 1, `${words.codeLabel}：${own.code}`);
  pencil.put(1, 2, `学校类型：${own.school.typeText}`);
  const paths = scopesOf(schools).flatMap(([, each]) => each);
  paths.forEach((path, index) => {
    const { cell, reads } = writtenOf(words, own, path);
    const at = { row: 2 + Math.floor(index / 3), column: index % 3 };
    const [scope] = partsOfPath(path);
    const { word } = words.unitOf(path);
    const glued = typeof cell === "number" ? `${cell}${word}` : typeof cell === "string" ? cell : "";
    const asked = word === "" || word === itemOf(path).unit.word ? "" : `（${word}）`;
    const label = `${scope === "whole" ? "" : scopeWord(scope)}${words.labelOf(path)}${asked}`;
    pencil.figure({ ...at, code: own.school.code, path, reads }, `${label}：${glued}`);
  });
  return pencil.done();
};
