// What an amount counts, by the words around it. Internal.
import type { Amount } from "./amounts.js";

const place = /(?:全|本|该)(?:国|省|市|州|县|区|乡|镇|校|年级|班)/;
const filler =
  /全部|所有|在校|在职|在编|现有|共有|共计|总共|总数|总人数|人数|总量|总额|总|共|有|为|达到?|数|的|比例|比重|是|其中|截至|目前|约|其/g;

/** What is counted: the words without those for all, for places and for having. */
export const nounOf = (text: string): string =>
  text
    .replace(new RegExp(place, "g"), "")
    .replace(filler, "")
    .replace(/(学|初中|高中)学?生$/, (_, stage: string) => `${stage}生`)
    .replace(/[\s()（）]+/g, "");

const ownNouns = ({ before, behind }: Amount): readonly string[] =>
  [before, behind].map((text) => nounOf(text.replace(/占.*$/, "").replace(/^.*共/, ""))).filter((noun) => noun !== "");

/** Whether a text names no other place than the words around an amount do. */
const isOfPlace = ({ before, behind }: Amount, text: string): boolean => {
  const [said, own] = [text, before + behind].map((each) => place.exec(each)?.[0] ?? "");
  return said === "" || own === "" || said === own;
};

/** Whether an amount is what a text calls by name: the very noun, and no other place. */
export const isCalled = (amount: Amount, text: string): boolean =>
  isOfPlace(amount, text) && ownNouns(amount).includes(nounOf(text));

/** Whether an amount may be what a text calls by name: its noun begins or ends with that of the text. */
export const mayBeCalled = (amount: Amount, text: string): boolean => {
  const noun = nounOf(text);
  return isOfPlace(amount, text) && ownNouns(amount).some((own) => own.startsWith(noun) || own.endsWith(noun));
};

/** Whether its words say that it is all there is. */
export const isTotal = ({ before, behind }: Amount): boolean =>
  /共|总|现有|有|全/.test(before) || /总|中$/.test(behind);
