// What the lines above a header say about the whole block: its stage, its type of school, its units; and the title of a national form.
import type { SchoolType, Stage } from "../../schools/index.js";
import type { Grid } from "../cells/index.js";
import { stageIn } from "../headers/index.js";
import { nationalForm, noteWords } from "./row-words.js";
import { halfWidth, isBlank, textOf, isUnit } from "../cells/index.js";

/** What is said above a header. */
export interface Surroundings {
  /** The first row of the lines that belong to the block. */
  readonly top: number;
  readonly titles: readonly string[];
  readonly stage?: Stage;
  readonly type?: SchoolType;
  readonly units: readonly string[];
  /** The title of a form of the national application, such as 表Ⅱ-2. */
  readonly form?: string;
}

/** Lines above a header belong to it as far as this. */
const reach = 12;

const typesInTitles: readonly (readonly [RegExp, SchoolType])[] = [
  [/十二年一贯制/, "twelveYear"],
  [/九年(一贯)?制/, "nineYear"],
  [/完全中学/, "completeSecondary"],
  [/教学点/, "teachingPoint"],
];

/**
 * What the lines above a header say about the whole block (表头上方说明): its titles, stage, type of school and units.
 *
 * Rule: up to 12 rows above row `top`, not above `from`; below another table notes and lines of several texts end it. A stage is of the
 * titles or the sheet's name, unless one title names both. 单位：… gives units, 填报单位 none. Units: rows counted from 0; units as written. Blank
 * rows are passed over. None: `stage`, `type` and `form` are left away where nothing names them; empty lists. Errors: none thrown. Source:
 * ours; titles name stage and unit where headers do not.
 *
 * @example
 * surroundingsOf({ sheet: "1", rows: [["小学情况表"], ["单位：万元"], ["学校名称"]] }, 0, 2) // => { top: 0, titles: ["单位：万元", "小学情况表"], units: ["万元"], stage: "primary" }
 */
export function surroundingsOf(grid: Grid, from: number, top: number): Surroundings {
  const titles: string[] = [];
  const units: string[] = [];
  let first = top;
  for (let row = top - 1; row >= Math.max(from, top - reach); row--) {
    const texts = (grid.rows[row] ?? [])
      .slice(0, 64)
      .filter((cell) => !isBlank(cell))
      .map(textOf);
    if (texts.length === 0) continue;
    if (from > 0 && (texts.length > 1 || noteWords.test(texts[0] ?? ""))) break;
    for (const text of texts) units.push(...unitsIn(text));
    if (texts.length === 1) titles.push(...texts);
    first = row;
  }
  const named = [...titles, grid.sheet];
  const stage = named.map(stageIn).find((each) => each !== undefined);
  const type = typesInTitles.find(([pattern]) => titles.slice(0, 1).some((title) => pattern.test(title)))?.[1];
  const form = titles.map(formIn).find((each) => each !== undefined);
  const several = titles.some((title) => title.includes("小学") && title.includes("初中"));
  return {
    top: first,
    titles,
    units,
    ...(stage !== undefined && !several && { stage }),
    ...(type !== undefined && { type }),
    ...(form !== undefined && { form }),
  };
}

/**
 * The name of a national form in a title (国家表式编号), such as 表Ⅱ-2.
 *
 * Rule: the title begins with 表 and the number, Roman or in letters, a blank behind it; blanks within are taken out. Units: the first 80 signs.
 * Blank: an empty title names none. None: undefined. Errors: none thrown. Source: the forms of the national application of 2017.
 *
 * @example
 * formIn("表Ⅱ-2 县域学校资源配置") // => "表Ⅱ-2"
 * formIn("学校情况表") // => undefined
 */
export const formIn = (title: string): string | undefined =>
  nationalForm.exec(halfWidth(title.slice(0, 80)).trim())?.[0].replace(/\s+/g, "");

const unitsIn = (text: string): readonly string[] => {
  const stated = /(?<![填报送管编制])单位[:：]([^)）]{1,40})/.exec(halfWidth(text.slice(0, 200)));
  return (stated?.[1] ?? "").split(/[、,，;\s]+/).filter(isUnit);
};
