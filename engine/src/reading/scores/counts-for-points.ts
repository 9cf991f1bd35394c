// A column that should hold points and holds counts: none of it is taken for points.
import type { RubricInput } from "../../rubrics/index.js";
import type { Cell } from "../cells/index.js";
import { halfWidth, textOf, tight } from "../cells/index.js";
import { builtInCatalogue, headerParts } from "../headers/index.js";

const countUnits = "人次|课时|学时|[次人节篇项场件个册台套班门名位所科间轮期届堂批支组天]";
const unitOfCell = new RegExp(`^[+]?\\d+(?:\\.\\d+)?(?:${countUnits})$`);
const unitOfHeader = new RegExp(`\\((?:单位[:：]?)?(?:${countUnits}|%)\\)|(?:${countUnits})数(?!分)`);

/** From this share of whole numbers beyond the points on, they are counts, and no slips. */
const slips = 0.1;

/**
 * Whether a column of points (unit 分, from 0 to the item's points) holds counts: its header or cells have a unit of counts, or
 * whole numbers beyond the points are among nothing but whole numbers.
 *
 * @example
 * const input = { id: "a", title: { "zh-CN": "教研", en: "Meetings" }, kind: "number", unit: { "zh-CN": "分", en: "points" }, range: [0, 5] };
 * holdsCounts("教研（次）", [3, 4], input) // => true
 * holdsCounts("教研", [3, 12], input) // => true
 * holdsCounts("教研", [3, 4.5], input) // => false
 */
export function holdsCounts(header: string, cells: readonly Cell[], { unit, range }: RubricInput): boolean {
  const [min = null, max = null] = range ?? [];
  if (unit?.["zh-CN"] !== "分" || min === null || max === null) return false;
  const plain = headerParts(header, builtInCatalogue).keys[0] ?? "";
  if (unitOfHeader.test(halfWidth(header)) && !/分/.test(plain)) return true;
  const texts = cells.map((cell) => tight(textOf(cell))).filter((text) => text !== "");
  if (texts.some((text) => unitOfCell.test(text))) return true;
  const numbers = texts.map(Number).filter(Number.isFinite);
  const beyond = numbers.filter((number) => number > max).length;
  return numbers.every(Number.isInteger) && beyond > 0 && beyond >= slips * numbers.length;
}
