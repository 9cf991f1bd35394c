// What an amount counts, by the words around it. Internal.
import type { Amount } from "./amounts.js";
import { nounOf, placeIn } from "./noun-of.js";
import { isSpelledIn } from "./similar.js";

/** Whether an amount is what a text calls by name: its noun is such a one, and no other place is named. */
const isNamed = (text: string, isNoun: (own: string, noun: string) => boolean): ((amount: Amount) => boolean) => {
  const [noun, said] = [nounOf(text), placeIn(text)];
  return ({ place, nouns }) =>
    (said === "" || place === "" || said === place) && nouns.some((own) => isNoun(own, noun));
};

/** Finds what a text calls by name: the very noun, and no other place. */
export const isCalled = (text: string): ((amount: Amount) => boolean) => isNamed(text, (own, noun) => own === noun);

/** Finds what a text may call by name: a noun that begins or ends with that of the text. */
export const mayBeCalled = (text: string): ((amount: Amount) => boolean) =>
  isNamed(text, (own, noun) => own.startsWith(noun) || own.endsWith(noun));

/** Finds what a text calls by a shorter name: 交流教师 for 交流轮岗教师. */
export const mayBeShortFor = (text: string): ((amount: Amount) => boolean) =>
  isNamed(text, (own, noun) => noun.length > 2 && isSpelledIn(noun, own));

/** Whether its words say that it is all there is. */
export const isTotal = ({ before, behind }: Amount): boolean =>
  /共|总|现有|有|全/.test(before) || /总|中$/.test(behind);

const universal =
  /(?:学生|在校生|教师|教职工|职工|学校|中小学|幼儿园|幼儿|教研员|班级|教学班|问卷|小学生|初中生|中学生|人口)$/;

/** Whether its noun is what all parts of a kind are parts of: pupils, teachers, staff, schools. */
export const isUniversal = ({ nouns }: Amount): boolean => nouns.some((noun) => universal.test(noun));
