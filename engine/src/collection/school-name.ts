// A school's name taken apart: where it is, what it is called, its number, what kind of school it is, which campus.
import { cleanName, inChineseNumerals, keyOf } from "../reading/cells/index.js";

/** The parts of a name, each in one spelling. */
export interface NameParts {
  /** The whole name without spaces and signs. */
  readonly key: string;
  /** Province, prefecture, city, and county or district, as far as the name says them. */
  readonly districts: readonly (string | undefined)[];
  /** What is left without district, number, kind and campus: 新塘 of 恩施市新塘乡中心小学. */
  readonly core: string;
  /** 一 of 第一小学 and 1小; empty where there is none. */
  readonly number: string;
  /** What the kind says: a primary school, a secondary school, or any (学校, 中心校). */
  readonly kind: "primary" | "secondary" | "any";
  /** Whether it is the central school of a township (中心小学, 中心校). */
  readonly central: boolean;
  /** 东校区, 分校, a teaching point named after its school; empty for the school itself. */
  readonly campus: string;
  /** The name without its campus. */
  readonly parent: string;
}

const kinds: readonly (readonly [RegExp, NameParts["kind"]])[] = [
  [/(九年|十二年)(一贯)?制(义务教育)?(学校)?$/, "any"],
  [/(完全小学|完小|小学校|小学)$/, "primary"],
  [/(初级中学|完全中学|高级中学|实验初中|初中|中学)$/, "secondary"],
  [/(学校|教学点|校)$/, "any"],
];

const short: readonly (readonly [RegExp, string])[] = [
  [/实小$/, "实验小学"],
  [/实中$/, "实验中学"],
  [/附小$/, "附属小学"],
  [/附中$/, "附属中学"],
  [/([一二三四五六七八九十])小$/, "$1小学"],
  [/([一二三四五六七八九十])中$/, "$1中学"],
];

/** Zones (开发区, 新区, 园区) tell schools of one county apart and are no districts; nor is the flag of 红旗 a banner. */
const district =
  /^(?:(.{2,7}?(?:省|自治区))(?=.{4}))?(?:([^省市县区]{2,9}?(?:州|盟))(?=.{3}))?(?:(.{2,7}?市)(?=.{3}))?(?:(.{1,7}?(?:县|(?<![红战国军彩锦])旗)|.{2,6}?(?<![发新园社小校景库林牧矿农军])区)(?=.{3}))?/;

/**
 * Takes a school's name apart (校名解析).
 *
 * Rule: brackets, spaces and widths do not count; 第一, 1 and 一 are one number; 完小 is 小学; district and the word 乡, 镇 or 街道 are no part
 * of what a school is called. Units: none. An empty name has empty parts. None: `districts` holds null for levels that are not
 * named. Errors: none.
 *
 * Source: ours, after the ways in which a report on a city's communities spells its schools.
 *
 * @example
 * nameParts("恩施市新塘乡中心小学").core // => "新塘"
 * nameParts("第1小学").number // => "一"
 */
export function nameParts(name: string): NameParts {
  const key = keyOf(cleanName(name));
  const [parent, campus] = withoutCampus(key);
  const whole = short.reduce((text, [pattern, words]) => text.replace(pattern, words), digitsAsWords(parent));
  const [named = "", ...districts] = district.exec(whole) ?? [];
  const full = whole.slice(named.length).replace(/^[市县区](?=.{3})/, "");
  const [kindWord, kind] = kindOf(full);
  let core = full.slice(0, full.length - kindWord.length);
  const central = /中心$/.test(core);
  core = core.replace(/中心$/, "");
  const number = /第?([一二三四五六七八九十]{1,3})(?=实验|$)/.exec(core);
  if (number !== null) core = core.replace(number[0], "");
  core = core.replace(/(?<=.)(乡|镇|街道办事处|街道|办事处|街办|满族|苗族|土家族)(?=.|$)/g, "");
  return { key, districts, core, number: number?.[1] ?? "", kind, central, campus, parent };
}

const kindOf = (name: string): readonly [string, NameParts["kind"]] => {
  for (const [pattern, kind] of kinds) {
    const found = pattern.exec(name);
    if (found !== null) return [found[0], kind];
  }
  return ["", "any"];
};

const withoutCampus = (key: string): readonly [string, string] => {
  const found = /^(.*(?:小学|中学|学校|完小|初中))(.{0,6}(?:校区|分校|校点|教学点|分部|本部|[东南西北中新老]区))$/.exec(
    key,
  );
  return [found?.[1] ?? key, oneCampus(found?.[2] ?? "")];
};

/** 第1校区 as 一校区, 东区 as 东校区. */
const oneCampus = (campus: string): string =>
  digitsAsWords(campus)
    .replace(/^第/, "")
    .replace(/(?<!校)区$/, "校区");

/** 1小 as 一小; numbers above ten are written 十一. */
const digitsAsWords = (text: string): string =>
  text.replace(/\d{1,2}/g, (digits) => (Number(digits) === 0 ? digits : inChineseNumerals(Number(digits))));
