// Terms of the trade that sentences name by their ids: stages, units, indicators, fields.
import type { DiagnosticParams, Locale, LocalText } from "../diagnostics/index.js";
import type { IndicatorId, WithOwn } from "../indicators/index.js";
import { indicatorIn, indicators, namesIn } from "../indicators/index.js";
import type { Stage, Unit } from "../schools/index.js";
import { fieldOf } from "../schools/index.js";
import { communityLookups } from "./communities/communities.js";
import { describeShapeIssue } from "./shape-issues.js";

/** The names of the stages. */
export const stageNames: Readonly<Record<Stage, LocalText>> = {
  primary: { "zh-CN": "小学", en: "primary" },
  junior: { "zh-CN": "初中", en: "junior secondary" },
  senior: { "zh-CN": "高中", en: "senior secondary" },
};

/** How units are written behind a figure. */
export const unitNames: Readonly<Record<Unit, LocalText>> = {
  none: { "zh-CN": "", en: "" },
  person: { "zh-CN": "人", en: "persons" },
  class: { "zh-CN": "个班", en: "classes" },
  grade: { "zh-CN": "个年级", en: "grades" },
  room: { "zh-CN": "间", en: "rooms" },
  squareMetre: { "zh-CN": "㎡", en: "m²" },
  yuan: { "zh-CN": "元", en: "yuan" },
  set: { "zh-CN": "台", en: "sets" },
  volume: { "zh-CN": "册", en: "volumes" },
  squareMetrePerPupil: { "zh-CN": "㎡/生", en: "m² per pupil" },
  yuanPerPupil: { "zh-CN": "元/生", en: "yuan per pupil" },
  volumesPerPupil: { "zh-CN": "册/生", en: "volumes per pupil" },
  teachersPerPupil: { "zh-CN": "人/生", en: "teachers per pupil" },
  per100Pupils: { "zh-CN": "每百生", en: "per 100 pupils" },
  perPupil: { "zh-CN": "每生", en: "per pupil" },
  perClass: { "zh-CN": "每班", en: "per class" },
  per100Classes: { "zh-CN": "每百班", en: "per 100 classes" },
  perTeacher: { "zh-CN": "每名教师", en: "per teacher" },
  per100Teachers: { "zh-CN": "每百名教师", en: "per 100 teachers" },
  percent: { "zh-CN": "%", en: "%" },
};

/** English units behind a single one, where they are other words. */
const singleUnits: Readonly<Partial<Record<Unit, string>>> = {
  person: "person",
  class: "class",
  grade: "grade",
  room: "room",
  set: "set",
  volume: "volume",
  volumesPerPupil: "volume per pupil",
  teachersPerPupil: "teacher per pupil",
};

/**
 * A printed number with its unit; no unit, the number alone.
 *
 * @example
 * withUnit("1", "person", "en") // => "1 person"
 */
export const withUnit = (printed: string, unit: Unit, locale: Locale): string =>
  `${printed} ${(locale === "en" && printed === "1" && singleUnits[unit]) || unitNames[unit][locale]}`.trimEnd();

const indicatorNames = new Map<string, LocalText>(indicators.map(({ id, name }) => [id, name]));

/**
 * The name of an indicator (指标名称), built in or of the own ones of a standard.
 *
 * Rule: `source.own` is looked through beside the catalogue. Units: none; the name has none in it but where the standard's has. Zeros:
 * none. Missing: without `source` only the built-in ones are known. None: never empty. Source: the name that the standard prints.
 *
 * @throws TypeError when neither the program nor `source` knows the id
 * @example
 * indicatorName("booksPerPupil", "zh-CN") // => "生均图书册数"
 */
export const indicatorName = (id: IndicatorId, locale: Locale, source: WithOwn = {}): string =>
  indicatorIn(id, source).name[locale];

/**
 * The name of a field or an indicator by its path (数据项名称), of a standard's own ones too.
 *
 * Rule: `primary.books` is the stage and the field, in Chinese before it, in English in brackets behind it; `whole.` adds nothing. Units:
 * none; they are not said. Zeros: none. Missing: an id that is not known is given back as it is, so that a finding about it can still be
 * read. None: an empty path is an empty text. Errors: none. Source: the catalogues of fields and of indicators; own names from the
 * standard.
 *
 * @example
 * pathName("primary.books", "zh-CN") // => "小学图书册数"
 * pathName("primary.books", "en") // => "books (primary)"
 * pathName("whole.nonesuch", "en") // => "nonesuch"
 */
export const pathName = (path: string, locale: Locale, { own }: WithOwn = {}): string => {
  const known = [...(own?.fields ?? []), ...(own?.indicators ?? [])];
  return pathNameBy(path, locale, (id) => known.find((each) => each.id === id)?.name);
};

type OwnName = (id: string) => LocalText | undefined;

const termName = (id: string, locale: Locale, ownName: OwnName): string =>
  (indicatorNames.get(id) ?? ownName(id))?.[locale] ?? id;

const pathNameBy = (path: string, locale: Locale, ownName: OwnName): string => {
  const name = (id: string): string => fieldOf(id)?.name[locale] ?? termName(id, locale, ownName);
  if (!/^(whole|primary|junior|senior)\./.test(path)) return name(path);
  const at = path.indexOf(".");
  const [scope, id] = [path.slice(0, at), path.slice(at + 1)];
  const stage = stageNames[scope as Stage]?.[locale];
  return stage === undefined ? name(id) : locale === "zh-CN" ? `${stage}${name(id)}` : `${name(id)} (${stage})`;
};

/** What a parameter of a scoring rule may hold. */
const shapeNames: Readonly<Record<string, LocalText>> = {
  text: { "zh-CN": "文字", en: "a text" },
  column: { "zh-CN": "数据项的编号", en: "the id of an input" },
  number: { "zh-CN": "数字", en: "a number" },
  flag: { "zh-CN": "true 或 false", en: "true or false" },
  input: { "zh-CN": "数据项的编号，或 @另一项的编号", en: "the id of an input, or @ and the id of another item" },
  numberOrInput: {
    "zh-CN": "数字、数据项的编号或 @另一项的编号",
    en: "a number, the id of an input, or @ and the id of another item",
  },
  range: { "zh-CN": "[最小, 最大]", en: "[least, most]" },
  list: { "zh-CN": "[ ] 括起的列表", en: "a list in [ ]" },
  record: { "zh-CN": "{ } 括起的一组参数", en: "parameters in { }" },
  either: { "zh-CN": "数字、数据项，或 { } 括起的一组参数", en: "a number, an input, or parameters in { }" },
  variant: { "zh-CN": "{ } 括起的一组参数", en: "parameters in { }" },
  method: { "zh-CN": "{ } 括起的评分方法", en: "a method in { }" },
};

const lookups: Readonly<Record<string, (id: string, locale: Locale, ownName: OwnName) => string>> = {
  stage: (id, locale) => stageNames[id as Stage]?.[locale] ?? id,
  stages: (id, locale) => stageNames[id as Stage]?.[locale] ?? id,
  indicator: termName,
  indicators: termName,
  quantity: pathNameBy,
  field: pathNameBy,
  columns: pathNameBy,
  path: pathNameBy,
  paths: pathNameBy,
  expected: (id, locale) => shapeNames[id]?.[locale] ?? id,
  unit: (id, locale) => unitNames[id as Unit]?.[locale] ?? id,
  ...communityLookups,
};

/**
 * The params of a sentence with names in the place of ids (术语代换).
 *
 * Rule: by its key: under `stage`, `stages`, `indicator`, `indicators`, `quantity`, `field`, `columns`, `path`, `paths`, `expected`, `unit`
 * and those of communities, in lists too; `problem` becomes the sentence of the fault. Units: numbers are not touched. Zeros: stay.
 * Missing: an id without a name stays as it is. None: no params give none. Errors: none. Source: the catalogues; own names travel in the
 * params themselves.
 *
 * @example
 * withTermNames({ stage: "primary", indicator: "booksPerPupil", count: 0 }, "en") // => { stage: "primary", indicator: "books per pupil", count: 0 }
 */
export const withTermNames = (params: DiagnosticParams, locale: Locale): DiagnosticParams => {
  const own = namesIn(params);
  const ownName: OwnName = (id) => own.get(id);
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => {
      if (key === "problem" && typeof value === "string") return [key, problemIn(params, locale)];
      const look = lookups[key];
      if (look === undefined) return [key, value];
      if (Array.isArray(value)) return [key, value.map((each: string) => look(each, locale, ownName))];
      return [key, typeof value === "string" ? look(value, locale, ownName) : value];
    }),
  );
};

/** The fault of a file of settings that the params of a finding hold: its code under `problem`. */
const problemIn = ({ problem, path, ...how }: DiagnosticParams, locale: Locale): string =>
  describeShapeIssue({ ...how, code: String(problem), path: String(path ?? "") }, locale);
