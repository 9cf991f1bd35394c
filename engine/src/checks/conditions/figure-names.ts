// What figures are called in conditions: names of fields and headers, with a stage in front, per pupil, or the path itself.
import type { Locale } from "../../diagnostics/index.js";
import { indicators } from "../../indicators/index.js";
import { fieldOf, quantityFields } from "../../schools/index.js";
import type { FieldPath } from "../../reading/headers/index.js";
import { headerWordsOf } from "../../reading/headers/index.js";
import type { FigureScope } from "../figures.js";
import { everyFigure, figureScopes, placeOfPath } from "../figures.js";
import { wordIn } from "./condition-words.js";

/** What a name stands for: a figure, or one per another, perhaps per hundred. */
export interface NamedFigure {
  readonly path: FieldPath;
  readonly per?: FieldPath;
  readonly times?: number;
}

/** The words in front of a name that say the stage; the first is the one that is written. */
const scopeWords: Readonly<Record<FigureScope, Readonly<Record<Locale, readonly string[]>>>> = {
  whole: { "zh-CN": ["全校"], en: ["whole "] },
  primary: { "zh-CN": ["小学", "小学部"], en: ["primary "] },
  junior: { "zh-CN": ["初中", "初中部"], en: ["junior "] },
  senior: { "zh-CN": ["高中", "高中部"], en: ["senior "] },
};

/** In front of the name of a figure that a sheet gives per pupil itself, to tell it from one that is divided here. */
const givenWords: Readonly<Record<Locale, string>> = { "zh-CN": "表内", en: "given " };

const fieldIds: readonly string[] = quantityFields.map(({ id }) => id);

/** Names and what they stand for, without a stage. */
function plainNames(): ReadonlyMap<string, NamedFigure> {
  const names = new Map<string, NamedFigure>();
  const add = (name: string, figure: NamedFigure): void => {
    const key = name.toLowerCase();
    if (!names.has(key)) names.set(key, figure);
  };
  for (const id of [...fieldIds, ...indicators.map((indicator) => indicator.id)]) add(id, { path: id });
  for (const { id, name } of quantityFields) for (const word of Object.values(name)) add(word, { path: id });
  for (const { id, name, per, formulas } of indicators) {
    for (const locale of ["zh-CN", "en"] as const) add(`${givenWords[locale]}${name[locale]}`, { path: id });
    const [term, ...others] = formulas.primary[0] ?? [];
    if (term === undefined || others.length > 0) continue;
    for (const word of Object.values(name))
      add(word, { path: term.quantity, per: "pupils", ...(per !== 1 && { times: per }) });
  }
  for (const id of fieldIds) for (const word of headerWordsOf(id)) add(word, { path: id });
  for (const [name, { path, per }] of [...names])
    if (per === undefined && fieldIds.includes(path) && /^\p{Script=Han}/u.test(name)) {
      add(`生均${name}`, { path, per: "pupils" });
      for (const before of ["每百名学生", "每百名学生拥有", "百生"])
        add(`${before}${name}`, { path, per: "pupils", times: 100 });
    }
  return names;
}

/** Every name that a condition may use, in lower case. */
export const figureNames: ReadonlyMap<string, NamedFigure> = namesWithStage();

function namesWithStage(): ReadonlyMap<string, NamedFigure> {
  const plain = plainNames();
  const names = new Map(plain);
  for (const scope of figureScopes)
    for (const [name, figure] of plain) {
      const own = {
        ...figure,
        path: `${scope}.${figure.path}`,
        ...(figure.per !== undefined && { per: `${scope}.${figure.per}` }),
      };
      const paths = figure.per === undefined && figure.path.toLowerCase() === name ? [`${scope}.${name}`] : [];
      for (const full of [
        ...Object.values(scopeWords[scope]).flatMap((words) => words.map((word) => `${word}${name}`)),
        ...paths,
      ])
        if (!names.has(full)) names.set(full, own);
    }
  return names;
}

/** What a path is called in a condition; reading the name gives the path. */
export function figureName(path: FieldPath, locale: Locale): string {
  if (path === everyFigure) return wordIn("every", locale);
  const { scope, id } = placeOfPath(path);
  const before = scope === null ? "" : (scopeWords[scope][locale][0] ?? "");
  const indicator = indicators.find((each) => each.id === id);
  if (indicator !== undefined) return `${before}${givenWords[locale]}${indicator.name[locale]}`;
  const field = fieldOf(id);
  return field === undefined ? path : `${before}${field.name[locale]}`;
}
