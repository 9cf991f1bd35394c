// What the gaps of a printed text ask for, told from the words before them and the units behind them.
import { halfWidth } from "../../cells/index.js";
import { gapSign, withGaps } from "../values/gaps.js";

/** A gap with the words that say what it is. */
export interface GapWords {
  readonly blank: number;
  /** From the outermost inwards: 学校拥有高于规定学历教师数, 小学. */
  readonly texts: readonly string[];
  readonly unit: string;
}

const unitBehind = /^\s*(万元|元|平方米|m2|㎡|人|名|所|个|间|台|册|亩|%|级)/i;

/**
 * The gaps of a text, each with its words.
 *
 * @example
 * gapWords("专任教师数：小学＿＿人；初中＿＿人。")[1] // => { blank: 1, texts: ["专任教师数", "初中"], unit: "人" }
 */
export function gapWords(text: string): readonly GapWords[] {
  const pieces = withGaps(text).split(gapSign);
  let lead = "";
  return pieces.slice(0, -1).map((piece, blank): GapWords => {
    const before = halfWidth(
      blank === 0 ? piece : piece.replace(/^\s*(万元|元|平方米|㎡|人|名|所|个|间|台|册|亩|%|％|级)/, ""),
    );
    if (/[。.]\s*\S/.test(before)) lead = "";
    const sentence = before.split(/[。;,]|、(?=\S)/).at(-1) ?? "";
    const colon = sentence.lastIndexOf(":");
    if (colon >= 0) lead = sentence.slice(0, colon).trim();
    const leaf = (colon >= 0 ? sentence.slice(colon + 1) : sentence).trim();
    const unit = unitBehind.exec(halfWidth(pieces[blank + 1] ?? ""))?.[1] ?? "";
    return { blank, texts: [lead, leaf].filter((each) => each !== ""), unit };
  });
}
