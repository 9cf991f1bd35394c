// What a school is, from the words and codes of a cell.
import type { Owner, SchoolLocale, SchoolType, Stage } from "../../schools/index.js";
import { stagesOfType } from "../../schools/index.js";
import { localeWords, ownerWords, publicWords, stageWords, typeWords, yesNoWords } from "./category-words.js";
import { wordKey } from "./text.js";
import { inSimplified } from "./traditional.js";
import { tickedOption } from "./ticked-option.js";

/** What a cell says, or nothing where its words are not known. */
export interface Categories {
  readonly type?: SchoolType;
  readonly owner?: Owner;
  readonly locale?: SchoolLocale;
  readonly stage?: Stage;
  readonly counted?: boolean;
  readonly year?: number;
  readonly yearBuilt?: number;
}

/** A category, read: `assumed` where the words leave something open. */
export interface CategoryRead {
  readonly value: Categories | null;
  readonly assumed?: true;
}

const wordOf = (text: string): string => wordKey(text.slice(0, 80)).replace(/["']+/g, "");

const unknown: CategoryRead = { value: null };

const readers: Readonly<Record<string, (word: string) => CategoryRead>> = {
  type: (word) => typeOrStage(word),
  stage: (word) => {
    const stage = stageWords.get(word);
    return stage === undefined ? typeOrStage(word) : { value: { stage } };
  },
  owner: (word) => {
    if (publicWords.has(word)) return { value: { owner: "countyEducation" }, assumed: true };
    const owner =
      ownerWords.get(word) ??
      ownerWords.get(word.replace(/^(\d{1,2})[^\d].*$/, "$1")) ??
      ownerWords.get(word.replace(/^\d+[-.、]?/, ""));
    return owner === undefined ? unknown : { value: { owner } };
  },
  locale: (word) => {
    const locale =
      localeWords.get(word) ?? localeWords.get(word.replace(/^\d+[-.、]?/, "")) ?? localeWords.get(word.slice(0, 3));
    return locale === undefined ? unknown : { value: { locale } };
  },
  counted: (word) => {
    const counted = yesNoWords.get(word) ?? countedInWords(word);
    return counted === undefined ? unknown : { value: { counted } };
  },
  year: (word) => {
    const year = yearIn(word);
    return year === undefined ? unknown : { value: { year } };
  },
  yearBuilt: (word) => {
    const yearBuilt = yearIn(word);
    return yearBuilt === undefined ? unknown : { value: { yearBuilt } };
  },
};

/** The year that a word begins with: 1998, 1998年, 1998-09. */
const yearIn = (word: string): number | undefined => {
  const year = /^(\d{4})(?!\d)/.exec(word)?.[1];
  return year === undefined ? undefined : Number(year);
};

/** 不单独计校, 并入中心校; 计入, 单独计校. */
const countedInWords = (word: string): boolean | undefined => {
  if (/^(?:[不否未非]|并入)/.test(word)) return /^[不未](?:详|明|知|填|清)/.test(word) ? undefined : false;
  return /^(?:是|计|单独|独立)/.test(word) ? true : undefined;
};

const typeOrStage = (word: string): CategoryRead => {
  const type =
    typeWords.get(word) ??
    typeWords.get(word.replace(/^\d+[-.、]?/, "")) ??
    typeWords.get(word.replace(/^(普通|独立)/, ""));
  if (type !== undefined) return { value: { type } };
  const stage = stageWords.get(word);
  return stage === undefined ? unknown : { value: { stage } };
};

/**
 * Reads a cell of a category column (类别列): its word or code, or the option that is ticked.
 *
 * Rule: by `id` (`type`, `owner`, `locale`, `stage`, `counted`, `year`, `yearBuilt`) its own list of words; codes may lead their words
 * (10-民办). 公办 alone does not say whose: it is `countyEducation`, marked `assumed`. Units: years as four digits; of a text the first 80 signs.
 * Blanks and several ticked boxes have no word. None: `value` is null where the words are not known, or the id is no category.
 * Errors: none thrown; what to do with an unknown word is the caller's.
 * Source: ours: the words and codes of `category-words.ts`, official ones beside what counties write instead; so is the guess for 公办.
 *
 * @example
 * readCategory("owner", "10") // => { value: { owner: "private" } }
 * readCategory("type", "九年一贯制学校") // => { value: { type: "nineYear" } }
 * readCategory("type", "？") // => { value: null }
 */
export function readCategory(id: string, text: string): CategoryRead {
  const option = tickedOption(text);
  return option === undefined ? unknown : (readers[id]?.(wordOf(option)) ?? unknown);
}

/**
 * The stage a school's name ends with (学段): 某某学校小学部, 某某学校（初中）.
 *
 * Rule: 小学, 初中 or 高中 before a closing 部, or in brackets at the end, traditional characters too; a name that merely ends in 小学 is no
 * part of a school. Units: none. Blank: an empty name says nothing.
 * None: undefined where it ends otherwise. Errors: none thrown; 高中部 is `senior`, which no compulsory standard judges.
 * Source: ours, for sheets that give a nine-year school a row a stage.
 *
 * @example
 * stageInName("城关学校小学部") // => "primary"
 * stageInName("城关小学") // => undefined
 */
export const stageInName = (name: string): Stage | undefined => {
  const part = /(?:[(（](小学|初中|高中)部?[)）]|(小学|初中|高中)部)$/.exec(inSimplified(name));
  return stageWords.get(part?.[1] ?? part?.[2] ?? "");
};

const nameEndings: readonly (readonly [RegExp, Categories])[] = [
  [/(幼儿园|幼稚园|托儿所|幼教中心)$/, { type: "kindergarten" }],
  [/(特殊教育|特教|聋哑|培智)(学校|中心)$/, { type: "special" }],
  [/(职业(高级)?中学|职业(技术)?(学校|教育中心)|职业高中|职教中心|职高|中职)$/, { type: "vocational" }],
  [/教学点$/, { type: "teachingPoint" }],
  [/十二年一贯制(学校)?$/, { type: "twelveYear" }],
  [/九年(一贯)?制(学校)?$/, { type: "nineYear" }],
  [/完全中学$/, { type: "completeSecondary" }],
  [/(小学|小学校|完小|中心校|村小|[一二三四五六七八九十]小)$/, { type: "primary" }],
  [/(初级中学|初中|初中学校)$/, { type: "junior" }],
  [/高级中学$|高中$/, { type: "senior" }],
  [/中学$|[一二三四五六七八九十]中$/, { stage: "junior" }],
];

/**
 * What a school's name says it is (由校名推断类别).
 *
 * Rule: the first ending that fits decides, the narrower before the wider (完全中学 before 中学); 中学 and 某中 say no type, and are taken for the
 * junior stage. Units: none. Blank: an empty name has no categories.
 * None: an empty object where no ending is known (某某学校). Errors: none thrown.
 * Source: ours: the endings that schools are named with; for sheets where no column says it.
 *
 * @example
 * categoriesOfName("第三小学") // => { type: "primary" }
 * categoriesOfName("第三中学") // => { stage: "junior" }
 * categoriesOfName("育英学校") // => {}
 */
export const categoriesOfName = (name: string): Categories => {
  const simplified = inSimplified(name);
  return nameEndings.find(([ending]) => ending.test(simplified))?.[1] ?? {};
};

/**
 * A type without a compulsory stage that a name says (幼儿园, 中职, 高中).
 *
 * Rule: the type of `categoriesOfName`, where `stagesOfType` has no stage for it. Units: none. Blank: an empty name has no type.
 * None: undefined where the name says no type, or one with a stage. Errors: none thrown.
 * Source: ours: a 幼儿园 on a sheet headed 小学 is still none, so the name says more than the sheet's title.
 *
 * @example
 * typeOfNoStage("县直幼儿园") // => "kindergarten"
 * typeOfNoStage("第三小学") // => undefined
 */
export const typeOfNoStage = (name: string): SchoolType | undefined => {
  const { type } = categoriesOfName(name);
  return type !== undefined && stagesOfType[type].length === 0 ? type : undefined;
};
