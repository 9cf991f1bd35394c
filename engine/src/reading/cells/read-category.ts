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
 * Reads a cell of a category column (`type`, `owner`, `locale`, `stage`, `counted`, `year`, `yearBuilt`): its word or code, or the option ticked.
 *
 * @example
 * readCategory("owner", "10") // => { value: { owner: "private" } }
 */
export function readCategory(id: string, text: string): CategoryRead {
  const option = tickedOption(text);
  return option === undefined ? unknown : (readers[id]?.(wordOf(option)) ?? unknown);
}

/** The stage a school's name ends with: 某某学校小学部, 某某学校（初中）. */
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

/** What a school's name says it is; a 中学 is taken for its junior stage. */
export const categoriesOfName = (name: string): Categories => {
  const simplified = inSimplified(name);
  return nameEndings.find(([ending]) => ending.test(simplified))?.[1] ?? {};
};

/** A type without a compulsory stage that a name says (幼儿园, 特殊教育学校): it says more than the title of the sheet; none where it says none. */
export const typeOfNoStage = (name: string): SchoolType | undefined => {
  const { type } = categoriesOfName(name);
  return type !== undefined && stagesOfType[type].length === 0 ? type : undefined;
};
