// A校、B校、C校三所学校; 七大行动，即…; 五所学校（…）; A校、B校等九所: counts of what is named beside them. Internal.
import { chineseNumeral, numeralSigns } from "../../cells/index.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { relationClaim } from "./proposed.js";

/** What is counted by name: no times, turns, money or measures. */
const counter = "部分|方面|个|所|名|位|门|家|对|种|类|大|项|支|级|科|套|条|处|座|组|共|乡|镇|校|县|市";
const count = new RegExp(
  `(?<![\\d.第十百千万\\-—~年])(?<!其中)(\\d{1,2}|[${numeralSigns.replace(/[零〇百千万]/g, "")}]{1,3})(?:${counter})(?!月|人次|百分|小时|班|以上|左右|多|余|季度)`,
  "g",
);

/** So many things are named beside their count at most. */
const mostNamed = 60;

/** Counts of lists before them, and behind them. */
export const findLists: ClaimFinder = (paragraph) =>
  [...paragraph.plain.matchAll(count)].flatMap(({ index, 0: text, 1: digits = "" }): readonly ProposedClaim[] => {
    const value = /^\d/.test(digits) ? Number(digits) : chineseNumeral(digits);
    if (value === null || value < 2) return [];
    const end = index + text.length;
    const sentence = paragraph.sentences.findIndex((each) => index < each.end);
    const found = listBehind(paragraph.plain, end) ?? listBefore(paragraph.plain, index, end);
    if (found === null) return [];
    const { items, open, form, counts } = found;
    const named = counts.find((each) => each === value) ?? counts[0] ?? 0;
    const isWrong = open ? named > value : form === "alike" && Math.abs(named - value) <= 2;
    if (named !== value && !isWrong) return [];
    const remark = { code: "listed" as const, params: { named, items } };
    const inputs = [{ value: named }, { value }];
    const figure = { start: index, end, sentence };
    return [relationClaim("list", figure, text + found.tail, inputs, open ? "a<=b" : "a=b", remark)];
  });

/** A list: its items, whether more may belong to it (等), whether they are of one shape, and how many they can be. */
interface NamedList {
  readonly items: readonly string[];
  readonly open: boolean;
  readonly form: "alike" | "unlike";
  readonly counts: readonly number[];
  /** The words behind the count that belong to it: 七大行动. */
  readonly tail: string;
}

const categories =
  /^(?:小学|初中|高中|幼儿园|城区|农村|乡镇|县城|教师|学生|校长|干部|家长|职工|领导|男|女|公办|民办|省|市|县|区|乡|镇)/;

/** Items parted by 、, the last of them by 和 or 与 where there is one. */
const listOf = (text: string, open: boolean, tail: string): NamedList | null => {
  const quoted = text.match(/《[^《》]*》|“[^“”]*”/g) ?? [];
  const items = (quoted.length > 1 && !text.includes("、") ? quoted : text.split("、")).map((each) => each.trim());
  const last = items.at(-1) ?? "";
  const at = Math.max(last.lastIndexOf("和"), last.lastIndexOf("及"));
  const isJoint = at >= 2 && last.length - at > 2;
  const all = isJoint ? [...items.slice(0, -1), last.slice(0, at).replace(/以$/, ""), last.slice(at + 1)] : items;
  if (all.length < 2 || all.length > mostNamed) return null;
  if (
    all.some((each) => each === "" || each.length > 24 || /\d/.test(each)) ||
    all.some((each) => categories.test(each) && each.length <= 4)
  )
    return null;
  const counts = isJoint ? [all.length, items.length] : [all.length];
  return {
    items: all,
    open,
    form: !isJoint && areAlike(all) ? "alike" : "unlike",
    counts,
    tail,
  };
};

/** Whether all begin or end alike, or stand in book quotes, or are of one length. */
const areAlike = (items: readonly string[]): boolean => {
  const [first = "", ...rest] = items;
  const same = (sign: (text: string) => string): boolean => rest.every((each) => sign(each) === sign(items[0] ?? ""));
  const length = rest[0]?.length ?? 0;
  // A verb may stand before the first: 联合石门、板桥、石龙.
  const isEven = first.length >= length && rest.every((each) => each.length === length);
  return same((text) => text.slice(-1)) || same((text) => text.slice(0, 2)) || isEven;
};

/** A list right before a count, in its clause. */
const listBefore = (plain: string, at: number, end: number): NamedList | null => {
  const clause =
    plain
      .slice(Math.max(0, at - 400), at)
      .split(/[，,。；;：:()！？\n]/)
      .at(-1) ?? "";
  if (!/、|》《|”“/.test(clause)) return null;
  const noun = /^[\u4e00-\u9fff]{1,6}/.exec(plain.slice(end))?.[0] ?? "";
  const open = /等$/.test(clause);
  const list = listOf(clause.replace(/等$/, ""), open, "");
  if (list === null) return null;
  // Without a noun behind it the count may be of people of these kinds: 校长、教师5名赴外地学习.
  const isPeople = /[名位]$/.test(plain.slice(0, end));
  const shared = new Set(list.items.map((each) => each.slice(-1))).size === 1;
  return noun === "" || (isPeople && !shared) ? { ...list, form: "unlike" } : list;
};

const led = /^(["”]?[\u4e00-\u9fff]{0,10}["”]?)(?:[:(]|[，,]?(?:即|分别是|分别为|包括))[:：]?/;

/** A list behind a count: in parentheses, or after a colon or 即, up to the end of the sentence. */
const listBehind = (plain: string, end: number): NamedList | null => {
  const rest = plain.slice(end, end + 600);
  const lead = led.exec(rest);
  if (lead === null) return null;
  const isInside = lead[0].endsWith("(");
  const text = rest.slice(lead[0].length).split(isInside ? ")" : /[。！？\n]/)[0] ?? "";
  const open = /等[^、]{0,8}$/.test(text) || /包括/.test(lead[0]);
  const plainTail = (lead[1] ?? "").replace(/["”]/g, "");
  if (/[；;]/.test(text)) return null;
  const parted = text.includes("、") ? text : text.replace(/[，,]/g, "、");
  const list = /[，,]/.test(parted) ? null : listOf(parted.replace(/等[^、]{0,8}$/, ""), open, plainTail);
  return list;
};
