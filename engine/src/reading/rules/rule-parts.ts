// The small parts that the clauses of printed rules are put together from: figures, points, subjects, choices of words.
import type { WrittenPoints } from "./rule-facts.js";

/** The named groups of a pattern. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One of several words. */
export const any = (...words: readonly string[]): string => `(?:${words.join("|")})`;

/** A part that may be left out. */
export const maybe = (...words: readonly string[]): string => `${any(...words)}?`;

/** A number. */
export const figure = "-?\\d+(?:\\.\\d+)?";

/** A number above 0, or 0. */
export const positive = "\\d+(?:\\.\\d+)?";

/** Several points: 3、2、1. */
export const pointsList = `${positive}(?:、${positive})+`;

/** The figures of such a list. */
export const numbersIn = (list: string | undefined): readonly number[] => (list ?? "").split("、").map(Number);

/** What a clause is about, in words; kept short, so that a sentence of prose is none. */
export const subject = "(?<s>(?:“\\d+”|[\\p{Script=Han}A-Za-z]){0,24}?)";

const whoever = "(?:的|者|均|一律|都|可|为|则|就)*";
const fullPoints = `${maybe("得", "计", "记", "赋", "给")}(?<full>满分|全分)`;
const somePoints = `${maybe("得", "计", "记", "赋", "给", "为")}(?<p>${figure})分`;
const noPoints = "(?<none>不得分|不给分|不计分|不予计分|没有分|零分)";

/** Points that are given: 得10分, 满分, 不得分. */
export const score = `${whoever}${any(fullPoints, somePoints, noPoints)}`;

/** The points a clause with `score` writes. */
export const pointsOf = ({ full, none, p }: Groups): WrittenPoints =>
  full !== undefined ? "full" : none !== undefined ? "none" : Number(p);

/** Words that join several figures or add a condition: a clause about more than one thing is not understood. */
const joining = /[和与及以或且并均都各每]|连续|同时|除外|不含|逐年|不得|未|无|非/;
const harmless = /普及|及格|及时|公共|均衡|平均|人均|生均|班均|各类|各校|各科|参与|与会|非正常|无障碍|并轨|均等|以上/g;

/** A subject, or null where it speaks of more than one thing. */
export const plainSubject = (text: string | undefined): string | null => {
  const words = text ?? "";
  return joining.test(words.replace(harmless, "")) ? null : words;
};
