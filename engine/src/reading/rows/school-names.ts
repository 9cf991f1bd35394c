// Whether a name is like a school's: a proper part and a word for a school, such as 河东小学, 第一小学（东校区）, 县三中.
import { halfWidth, remembered } from "../cells/index.js";

/** Longer texts are no names. */
const longest = 40;

/** Words that a school's name ends with, after a part of its own. */
const endings =
  /(中小学校?|小学校?|中学校?|学校|学堂|书院|学院|完小|初小|完中|初中|高中|附校|教学点|校区|分校|中心校|幼儿园|[村实乡镇]小|[县市镇乡民职完]中|实验|外国语|校)$/;

/** Short names that need no other part: 三小, 十一中, 附中. */
const short = /([一二三四五六七八九十百\d]{1,4}[中小]|附[中小]|实小|县中)$/;

/** A word for a kind of schools or for an area, of which a school's own name does not only consist. */
const generic =
  /^(?:全[县市区省国旗乡镇校]|县域|各|所有|全部|其中|其[他它余]|[其全本外每该我总分两名高初党同]|第?[\d一二三四五六七八九十]+所|[县市区省]属|[县市]直|城[区市镇乡]|县城|镇区|乡[镇村]|农村|公办|民办|公立|私立|普通|完全|初级|高级|独立|[九十]二?年|一贯制?|义务教育|寄宿制?|非|未|不|达标|合格|优质|薄弱|示范|小?规模|合计|总计|小计|平均|参评|样本|抽样|类|的|及|和|与|以[上下]|中小学|小学|初中|中学|学校|教学)$/;

/** What may stand behind a school's name: its part, its campus, its number. */
const parts =
  /([东西南北中新老前后]?[院区部]|本部|总部|分部|主校区?|(小学|初中|高中|中学)部|\d{1,3}|[A-Za-z甲乙丙丁戊己庚辛壬癸])$/;

const english = /\b(?:school|academy|college|elementary|campus|kindergarten)( [\w.]{1,4})?$/i;
const genericInEnglish =
  /^(?:(?:all|total|average|mean|public|private|rural|urban|number|other|of|per|the|primary|middle|junior|secondary)[ -]{0,3})*$/i;

/**
 * Whether a text is like the name of a school (是否像校名): a proper part, and a word for a school.
 *
 * Rule: it ends in such a word (小学, 中学, 学校, 教学点, school) and is not made of general words alone; a kind of schools (全县小学, 民办学校) is no name,
 * nor is a statistic of them. Numbers, brackets and campuses behind it do not matter; 三小 needs no other part.
 * Units: up to 40 signs, without a colon. Blank: an empty text is none. None: false. Errors: none thrown, in time that grows with the length.
 * Source: ours: it asks what a text looks like, not whether there is such a school.
 *
 * @example
 * ["河东小学", "其中村小学", "三中（东校区）", "农村小学", "小学平均"].map(isSchoolName) // => [true, true, true, false, false]
 */
export const isSchoolName = (text: string): boolean => text.length <= longest && isName(text);

/** A name is looked at for the county of its row, for what the row is, and for its type. */
const isName = remembered((text) => {
  if (/[:：]/.test(text)) return false;
  if (isPlainName(text)) return true;
  const name = withoutMarks(halfWidth(text));
  return isPlainName(name) || isPlainName(name.replace(parts, ""));
});

const isPlainName = (name: string): boolean => {
  if (short.test(name)) return true;
  const end = endings.exec(name);
  if (end !== null) return end.index > 0 && !isMadeOf(name.slice(0, end.index), generic);
  const word = english.exec(name);
  return word !== null && (word[1] !== undefined || !genericInEnglish.test(name.slice(0, word.index)));
};

/**
 * Whether a text is nothing but such words: the places where one can end are marked from the front. A pattern for all of it would try
 * every way to part 其中小学其中小学, which doubles with each.
 */
const isMadeOf = (text: string, word: RegExp): boolean => {
  const ends = new Set([0]);
  for (const start of ends)
    for (let end = start + 1; end <= text.length; end++) if (word.test(text.slice(start, end))) ends.add(end);
  return ends.has(text.length);
};

/** Takes off a number before the name, and signs and brackets behind it. */
const withoutMarks = (text: string): string => {
  let name = text.replace(/^[\s★☆*●◆]*(?:\(?\d{1,3}[.、)])?\s*/, "").trim();
  for (let more = 0; more < 3; more++) {
    const bracket = /[)\]】]$/.test(name) ? Math.max(...["(", "[", "【"].map((sign) => name.lastIndexOf(sign))) : -1;
    name = (bracket > 0 ? name.slice(0, bracket) : name).replace(/[\s*★☆#]{1,5}$/, "");
  }
  return name;
};
