// Words that part a whole: nothing counted under one of them is counted under another of its row. Internal.
import type { Amount } from "./amounts.js";

const rows: readonly RegExp[] = [
  /男|女/g,
  /(?:19|20)\d\d年/g,
  /上半年|下半年|上学期|下学期|本学期/g,
  /小学|初中|高中|幼儿园|九年一贯制|完全中学|特教|教学点/g,
  /[一二三四五六七八九]年级|初[一二三]|高[一二三]/g,
  /城区|城市|县城|镇区|乡镇|农村|乡村|村小/g,
  /公办|民办/g,
  /寄宿|住校|走读/g,
  /国家级|中央|省级|市级|州级|县级|区级|校级/g,
  /单亲|双亲|一方|双方/g,
  /研究生|本科|大专|专科|中专/g,
  /特级|正高|副高|高级|中级|初级/g,
  /专任教师|行政人员|教辅|工勤/g,
  /一等奖|二等奖|三等奖/g,
];

/** Rows of two words, which leave nothing over. */
const halves: readonly RegExp[] = [
  /男|女/g,
  /上半年|下半年/g,
  /上学期|下学期|本学期/g,
  /公办|民办/g,
  /寄宿|住校|走读/g,
  /单亲|双亲/g,
  /一方|双方/g,
];

/** Whether two parts bear both words of a row of two, so that together they are all there is. */
export const areHalves = (parts: readonly Amount[]): boolean =>
  parts.length === 2 && halves.some((words) => bearEach(parts, words));

/** Whether parts cannot have anything in common: each bears another word of one row, or they are sums of money. */
export const areExclusive = (parts: readonly Amount[]): boolean =>
  parts.every(({ unit }) => unit === "元") || rows.some((words) => bearEach(parts, words));

const bearEach = (parts: readonly Amount[], words: RegExp): boolean => {
  const found = parts.map(({ before, behind }) => new Set(`${before}${behind}`.match(words) ?? []));
  return found.every(({ size }) => size === 1) && new Set(found.flatMap((each) => [...each])).size === parts.length;
};

/** Pairs of sorts that nothing is both of, in their words. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/男/, /女/],
  [/公办/, /民办/],
  [/城区|城市|县城/, /农村|乡村|村小/],
  [/寄宿|住校/, /走读/],
  [/单亲/, /双亲/],
];

/** The words of a text that name one of two sorts. */
export const oppositesIn = (text: string): readonly string[] =>
  opposites.flatMap((pair) => pair.flatMap((words) => words.exec(text)?.[0] ?? []));

/** Whether a text names the other sort than a word does. */
export const isOpposite = (word: string, text: string): boolean =>
  opposites.some(([one, other]) => (one.test(word) && other.test(text)) || (other.test(word) && one.test(text)));
