// Gifts and one-year posts: the two kinds that the ledger has whole, so that figures of the score sheet follow from it.
import type { LedgerEntry } from "./activity.js";
import type { Pair } from "./pairs.js";
import { pairs } from "./pairs.js";
import { peopleOf } from "./people.js";

type Gift = readonly [pair: number, date: string, count: number, unit: string, yuan: number, remark: string];

/** Invented, of the size of the gifts in the report. */
const gifts: readonly Gift[] = [
  [0, "2025-01-08", 100000, "元", 100000, "资金，用于图书室"],
  [0, "2024-11-20", 1200, "册", 21500, "图书"],
  [1, "2024-10-16", 60, "套", 15000, "课桌椅"],
  [1, "2025-03-12", 40000, "元", 40000, "引资，用于食堂"],
  [2, "2024-12-05", 12, "台", 44000, "计算机"],
  [3, "2025-04-09", 300, "册", 5200, "图书"],
  [4, "2024-09-27", 85, "件", 20800, "体育器材"],
  [4, "2025-05-14", 60000, "元", 60000, "资金，用于多媒体教室"],
  [5, "2024-12-18", 20000, "元", 20000, "资金，用于教师培训"],
  [7, "2025-02-26", 10, "套", 36000, "音乐器材"],
  [8, "2024-11-06", 260, "册", 4100, "图书"],
];

type Post = readonly [pair: number, direction: "down" | "up", count: number];

const posts: readonly Post[] = [
  [0, "down", 1],
  [0, "up", 2],
  [1, "down", 1],
  [1, "up", 1],
  [2, "down", 1],
  [4, "down", 1],
  [4, "up", 1],
  [5, "up", 1],
  [6, "down", 1],
  [7, "down", 1],
  [7, "up", 1],
  [8, "up", 1],
];

const pairAt = (at: number): Pair => {
  const found = pairs[at];
  if (found === undefined) throw new RangeError(`pairAt requires the number of a pair, got ${at}`);
  return found;
};

/** Gifts as lines of the ledger: all go from the lead to the helped school. */
export const giftEntries: readonly LedgerEntry[] = gifts.map(([at, date, count, unit, yuan, remark]) => {
  const { lead, helped } = pairAt(at);
  return { date, kind: "捐赠", from: lead.name, to: helped.name, count, unit, subject: null, yuan, remark };
});

/** Posts of a year as lines of the ledger. */
export const postEntries: readonly LedgerEntry[] = posts.map(([at, direction, count]) => {
  const { lead, helped } = pairAt(at);
  const [from, to] = direction === "down" ? [lead.name, helped.name] : [helped.name, lead.name];
  return { date: "2024-09-02", kind: "挂职", from, to, count, unit: "人", subject: null, yuan: null, remark: "满一年" };
});

/** What the helped school of a pair was given, in yuan per pupil. */
export const givenPerPupil = ({ helped }: Pair): number => {
  const yuan = giftEntries.filter(({ to }) => to === helped.name).reduce((sum, gift) => sum + (gift.yuan ?? 0), 0);
  return Math.round((yuan / peopleOf(helped.name).pupils) * 100) / 100;
};

/** How many cadres one school of a pair sent to the other. */
export const postsFrom = (school: string): number =>
  postEntries.filter(({ from }) => from === school).reduce((sum, { count }) => sum + count, 0);
