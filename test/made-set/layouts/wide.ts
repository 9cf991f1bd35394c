// The wide table: a school a row, a title over all columns, headers of two rows, perhaps a row of totals, notes after.
import type { FormSchool, FormWords } from "../sheets/form-school.js";
import { putFigure, scopesOf } from "../sheets/form-school.js";
import type { AskedUnit } from "../sheets/labels.js";
import { itemOf, partsOfPath, scopeWord } from "../sheets/labels.js";
import type { Pencil } from "../sheets/made-sheet.js";
import { newSheet } from "../sheets/made-sheet.js";
import { amountIn } from "../sheets/written-figure.js";
import type { Layout } from "./layout.js";

const notSummed = new Set(["largestClass", "backboneTeachersPer100Pupils", "teacherPupilRatio"]);

export const wideLayout: Layout = (sheet, schools, words, untidiness) => {
  const pencil = newSheet(sheet, untidiness.shift);
  const scopes = scopesOf(schools);
  const paths = scopes.flatMap(([, own]) => own);
  const withCode = schools.some(({ code }) => code !== null);
  const before = ["序号", words.nameLabel, ...(withCode ? [words.codeLabel] : []), "学校类型", "所在乡镇"];
  if (untidiness.added === true) before.push("校长");
  const width = before.length + paths.length + 1;
  pencil.put(0, 0, words.title);
  pencil.merge(0, 0, 0, width - 1);
  pencil.put(1, 0, "填报单位（盖章）：虚构样表");
  pencil.put(1, Math.min(6, width - 1), "填报日期：2024年9月20日");
  const first = putHeaders(pencil, words, before, scopes, untidiness.unitsApart === true);
  const hidden = untidiness.hidden === true ? 1 : 0;
  if (hidden === 1) {
    before.forEach((_, column) => pencil.put(first, column, ["甲", "乙", "丙", "丁", "戊", "己"][column] ?? ""));
    paths.forEach((_, index) => pencil.put(first, before.length + index, `L${index + 1}`));
    pencil.hideRow(first);
  }
  schools.forEach((own, index) => putSchool(pencil, words, own, first + hidden + index, index, before, paths));
  let last = first + hidden + schools.length;
  if (schools.length > 1) {
    pencil.put(last, 1, "合计");
    paths.forEach((path, index) => {
      if (notSummed.has(partsOfPath(path)[1])) return;
      const unit = words.unitOf(path);
      const sum = amountsOf(schools, path, unit).reduce((total, each) => total + each, 0);
      const wrong = untidiness.wrongTotal === path ? 10 ** Math.floor(Math.log10(Math.max(10, sum)) - 1) : 0;
      pencil.total(path, last, before.length + index, Number((sum + wrong).toFixed(4)));
    });
    last += 1;
  }
  pencil.put(last + 1, 0, "注：1. 数据以学年初报表为准；2. 本表为虚构。");
  pencil.put(last + 2, 0, "单位负责人：甲某某");
  pencil.put(last + 2, 3, "填表人：乙某某");
  return pencil.done();
};

type Scopes = ReturnType<typeof scopesOf>;

/** Groups over leaves; gives the first row of schools. */
const putHeaders = (
  pencil: Pencil,
  words: FormWords,
  before: readonly string[],
  scopes: Scopes,
  unitsApart: boolean,
): number => {
  const end = before.length + scopes.reduce((sum, [, own]) => sum + own.length, 0);
  const leaf = 3;
  before.forEach((text, column) => {
    pencil.put(2, column, text);
    pencil.merge(2, column, leaf, column);
  });
  pencil.put(2, end, "备注");
  pencil.merge(2, end, leaf, end);
  const several = scopes.length > 1;
  let column = before.length;
  for (const [scope, own] of scopes) {
    const groups = own.map((path) => (several ? scopeWord(scope) : itemOf(path).group));
    groups.forEach((group, index) => {
      if (index > 0 && groups[index - 1] === group) return;
      const length = groups.slice(index).findIndex((each) => each !== group);
      pencil.put(2, column + index, group);
      pencil.merge(2, column + index, 2, column + (length < 0 ? groups.length : index + length) - 1);
    });
    own.forEach((path, index) => {
      const { word } = words.unitOf(path);
      pencil.put(leaf, column + index, `${words.labelOf(path)}${word === "" || unitsApart ? "" : `（${word}）`}`);
      if (unitsApart && word !== "") pencil.put(leaf + 1, column + index, word);
    });
    column += own.length;
  }
  return unitsApart ? leaf + 2 : leaf + 1;
};

const putSchool = (
  pencil: Pencil,
  words: FormWords,
  own: FormSchool,
  row: number,
  index: number,
  before: readonly string[],
  paths: readonly string[],
): void => {
  const { school } = own;
  before.forEach((label, column) => {
    if (label === "序号") pencil.put(row, column, index + 1);
    else if (label === words.nameLabel) pencil.name({ row, column, code: school.code, name: own.name });
    else if (label === words.codeLabel) pencil.put(row, column, own.code);
    else if (label === "学校类型") pencil.put(row, column, school.typeText);
    else if (label === "所在乡镇") pencil.put(row, column, school.township);
    else pencil.put(row, column, "丙某某");
  });
  paths.forEach((path, each) => {
    if (own.sent.has(path)) putFigure(pencil, words, own, path, { row, column: before.length + each });
  });
};

/** What stands in a column, in the unit of the form; what is no figure adds nothing. */
const amountsOf = (schools: readonly FormSchool[], path: string, unit: AskedUnit): readonly number[] =>
  schools.map(({ sent }) => {
    const figure = sent.get(path);
    return typeof figure === "number" ? amountIn(figure, unit) : 0;
  });
