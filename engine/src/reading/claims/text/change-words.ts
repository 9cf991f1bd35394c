// Words of rising and falling, and of one figure becoming another. Internal.
import type { Direction } from "./change-formula.js";

const rising = "提高|上升|升高|回升|增加|增长|提升|扩大|新增|净增|增|升|多|高出|高";
const falling = "下降|降低|减少|缩小|缩减|缩短|压缩|消除|年轻|撤并|撤销|降|减|少|低";

const directed = new RegExp(`(?:(${rising})|(${falling}))(?:了|幅度?(?:为|达到?|是)?|率(?:为|达)?|招|招收|投入)?$`);

/** Whether words say that something rose or fell by the figure behind them. */
export const directionOfWords = (words: string): Direction | null => {
  const [, up, down] = directed.exec(words) ?? [];
  return up !== undefined ? "up" : down !== undefined ? "down" : null;
};

/** Words without what says that something rose or fell. */
export const withoutDirection = (words: string): string => words.replace(directed, "");

const becoming = new RegExp(`(?:(${rising})|(${falling}))(?:了|幅)?(?:到|至|为|成)了?$`);

/** Whether words between two figures say that the one rose or fell to the other. */
export const directionBetween = (words: string): Direction | null => {
  const [, up, down] = becoming.exec(words) ?? [];
  return up !== undefined ? "up" : down !== undefined ? "down" : null;
};

/** Words without what says that something rose or fell to the figure behind them. */
export const withoutMove = (words: string): string => words.replace(becoming, "");

/** What stands between a figure and the one that it became. */
export const turnTo = /(?:到|至|为|成)了?$/;

/** What leads up to a figure that another became. */
export const moved = new RegExp(`(?:${rising}|${falling})?(?:到|至)`, "g");
