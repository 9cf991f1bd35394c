// The sides of a relation as a sentence shows them: every figure by its name and its value, and what they come to.
import type { DiagnosticParams, Locale, LocalText } from "../../diagnostics/index.js";
import { plainNumber } from "../plain-number.js";
import { pathName } from "../terms.js";

/** A number without the digits that nobody reads. */
export const readableNumber = (value: number): string => plainNumber(value, Math.abs(value) < 1 ? 4 : 2);

/** What the parts of a sum are called where the sentence has said what they are parts of. */
const partNames: Readonly<Record<string, LocalText>> = {
  doctorTeachers: { "zh-CN": "博士", en: "doctorate" },
  masterTeachers: { "zh-CN": "硕士", en: "master" },
  bachelorTeachers: { "zh-CN": "本科", en: "bachelor" },
  associateTeachers: { "zh-CN": "专科", en: "associate" },
  upperSecondaryTeachers: { "zh-CN": "高中阶段", en: "upper secondary" },
  intermediateTitleTeachers: { "zh-CN": "中级", en: "intermediate" },
  seniorTitleTeachers: { "zh-CN": "高级", en: "senior" },
  peTeachers: { "zh-CN": "体育", en: "PE" },
  musicTeachers: { "zh-CN": "音乐", en: "music" },
  fineArtTeachers: { "zh-CN": "美术", en: "fine art" },
  artsTeachers: { "zh-CN": "艺术", en: "arts" },
};

/** A path with its value: `whole.classes=10`. */
const figurePattern = /\b(?:whole|primary|junior|senior)\.([A-Za-z0-9]+)=(-?[\d.]+(?:e[+-]?\d+)?)/g;

/** A sum with the names of its parts: 本科 6 + 专科 9. */
const sumOfParts = (expression: string, locale: Locale): string =>
  expression.replace(
    figurePattern,
    (_, id: string, value: string) => `${partNames[id]?.[locale] ?? pathName(id, locale)} ${shown(value)}`,
  );

/** A side with the full names of its figures, and what it comes to where it is not a single one: 2 × 班级数 10 = 20. */
function sideText(expression: string, total: number, locale: Locale): string {
  const figures = expression.match(figurePattern) ?? [];
  const text = withNames(expression, locale).replaceAll(" * ", " × ");
  return figures[0] === expression || figures.length === 0 ? text : `${text} = ${readableNumber(total)}`;
}

/** Figures by their full names with their values. */
export const withNames = (text: string, locale: Locale): string =>
  text.replace(
    figurePattern,
    (figure, _, value: string) => `${pathName(figure.slice(0, figure.indexOf("=")), locale)} ${shown(value)}`,
  );

const shown = (value: string): string => readableNumber(Number(value));

/** The params of a sentence that holds the sides of a relation. */
export function sideParams(params: DiagnosticParams, locale: Locale): DiagnosticParams {
  const { leftSide, rightSide, left, right } = params;
  if (typeof leftSide !== "string" || typeof rightSide !== "string") return {};
  return {
    leftParts: sumOfParts(leftSide, locale),
    leftSide: sideText(leftSide, Number(left), locale),
    rightSide: sideText(rightSide, Number(right), locale),
  };
}
