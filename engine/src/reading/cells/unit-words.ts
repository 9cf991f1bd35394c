// Units as sheets write them, and what a figure in them is multiplied by to get into a field's unit.
import type { Unit } from "../../schools/index.js";
import { wordKey } from "./text.js";

type Factors = Readonly<Partial<Record<Unit, number>>>;

/** A mu (亩) is 1/15 hectare. */
const mu = 10000 / 15;

const people: Factors = { person: 1, per100Pupils: 1, teachersPerPupil: 1 };
const pieces: Factors = { set: 1, per100Pupils: 1 };
const rooms: Factors = { room: 1, per100Pupils: 1 };
const money = (factor: number): Factors => ({ yuan: factor, yuanPerPupil: factor });
const area = (factor: number): Factors => ({ squareMetre: factor, squareMetrePerPupil: factor });
const books = (factor: number): Factors => ({ volume: factor, volumesPerPupil: factor });

/** Half-width, without spaces; m² and 平方米 are m2. */
const factorsByWord: Readonly<Record<string, Factors>> = {
  元: money(1),
  百元: money(100),
  千元: money(1000),
  万元: money(10000),
  百万元: money(1e6),
  亿元: money(1e8),
  yuan: money(1),
  m2: area(1),
  亩: area(mu),
  公顷: area(10000),
  万m2: area(10000),
  册: books(1),
  本: books(1),
  千册: books(1000),
  万册: books(10000),
  台: pieces,
  "台/套": pieces,
  "台(套)": pieces,
  万台: { set: 10000 },
  间: rooms,
  个: { person: 1, class: 1, grade: 1, room: 1, set: 1, none: 1 },
  人: people,
  名: people,
  位: people,
  万人: { person: 10000 },
  班: { class: 1 },
  个班: { class: 1 },
  年级: { grade: 1 },
  "元/生": { yuanPerPupil: 1 },
  "元/人": { yuanPerPupil: 1 },
  "万元/生": { yuanPerPupil: 10000 },
  "m2/生": { squareMetrePerPupil: 1 },
  "m2/人": { squareMetrePerPupil: 1 },
  "册/生": { volumesPerPupil: 1 },
  "册/人": { volumesPerPupil: 1 },
  "人/生": { teachersPerPupil: 1 },
  "人/百生": { per100Pupils: 1 },
  "人/百人": { per100Pupils: 1 },
  "台/百生": { per100Pupils: 1 },
  "台/百人": { per100Pupils: 1 },
  "间/百生": { per100Pupils: 1 },
  "间/百人": { per100Pupils: 1 },
  "%": { percent: 1, per100Pupils: 1 },
  persons: people,
  people,
  pupils: people,
  teachers: people,
  classes: { class: 1 },
  grades: { grade: 1 },
  rooms,
  sets: pieces,
  volumes: books(1),
  m2perpupil: { squareMetrePerPupil: 1 },
  yuanperpupil: { yuanPerPupil: 1 },
  volumesperpupil: { volumesPerPupil: 1 },
  teachersperpupil: { teachersPerPupil: 1 },
  per100pupils: { per100Pupils: 1 },
  套: pieces,
  件: pieces,
  部: pieces,
};

const wordOf = (text: string): string =>
  wordKey(text)
    .replace(/^(计量)?单位:?/, "")
    .replace(/平方米|平米/g, "m2")
    // What is left of m² in a .csv of Excel in China: its code page has no ².
    .replace(/^m\?$/, "m2")
    .replace(/每/g, "/");

const factorsOf = (text: string): Factors | undefined => {
  const word = wordOf(text);
  return Object.hasOwn(factorsByWord, word) ? factorsByWord[word] : undefined;
};

/** Units of no field: a figure in one of them is not what a field asks for. */
const unitsOfNoField = new Set([..."座处幢栋块片所次项条辆节岁天张", "人次", "课时", "学时", "公里"]);

/**
 * Whether a text is the name of any unit (计量单位), also of one that no field is kept in (座, 人次, 课时).
 *
 * Rule: `isUnit`, or one of a list of counters of other things. Units: that is what it knows. Blank: an empty text is none.
 * None: false. Errors: none thrown. Source: ours: 体育馆（座） says how the figure counts, and is no addition to the name.
 *
 * @example
 * isAnyUnit("座") // => true
 * isAnyUnit("体育馆") // => false
 */
export const isAnyUnit = (text: string): boolean => isUnit(text) || unitsOfNoField.has(wordOf(text));

/**
 * Whether a text is the name of a unit that a field may be written in (字段的计量单位).
 *
 * Rule: spelling apart (half-width, 平方米 as m2, 每 as /, a leading 单位：), it stands in the list of units. Units: Chinese and English names.
 * Blank: an empty text is none. None: false, for units of no field too (座). Errors: none thrown.
 * Source: ours, from the units of the national forms and how counties write them.
 *
 * @example
 * isUnit("单位：万元") // => true
 * isUnit("座") // => false
 */
export const isUnit = (text: string): boolean => factorsOf(text) !== undefined;

/**
 * What a figure written in a unit is multiplied by to be in the field's own (单位换算系数).
 *
 * Formula: field's figure = written figure × factor; 亩 is 10000 ÷ 15 m², 万元 10000 yuan. `unit` is an id of the fields' units.
 * Zeros: no factor is 0. Blank: an empty unit has none; the caller takes it for the field's own.
 * None: undefined where the unit is not known, or does not fit the field (册 for yuan). Errors: none thrown.
 * Source: ours: the units' own names; 亩 as 1/15 hectare, as land is measured.
 *
 * @example
 * unitFactor("万元", "yuan") // => 10000
 * unitFactor("册", "yuan") // => undefined
 */
export const unitFactor = (written: string, unit: Unit): number | undefined => factorsOf(written)?.[unit];
