// What words count: their noun, and the place they name. Internal.
import { beforeFirst } from "./around.js";

const place = /(?:全|本|该|我)(?:国|省|市|州|县|区|乡|镇|校|年级|班|园|集团|联盟|学区|片区|共同体)/;
const everyPlace = new RegExp(place, "g");
const filler =
  /全部|所有|在校|在职|在编|现有|共有|共计|总共|总数|总人数|人数|总量|总额|总|共|有|为|达到?|数|的|比例|比重|是|其中|截至|目前|约|其/g;

/** What is counted: the words without those for all, for places and for having. */
export const nounOf = (text: string): string =>
  text
    .replace(everyPlace, "")
    .replace(filler, "")
    .replace(/(学|初中|高中)学?生$/, (_, stage: string) => `${stage}生`)
    .replace(/[\s()（）]+/g, "");

/** What the words before and behind an amount count: 小学专任教师 of 小学专任教师300人. */
export const nounsAround = (before: string, behind: string): readonly string[] =>
  [before, behind].map((text) => nounOf(beforeFirst(text, /占/).replace(/^.*共/, ""))).filter((noun) => noun !== "");

/** The place that a text names: 全县, 本校; none is an empty text. */
export const placeIn = (text: string): string => place.exec(text)?.[0] ?? "";
