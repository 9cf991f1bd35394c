// Items that are met or not: one point each, with the document behind it.
import type { CountGate, Method } from "../../method.js";
import type { RubricItem, RubricSource } from "../../rubric.js";
import { text } from "../parts.js";

const document = "教督〔2017〕6号";

/** An article of the method of 2017. */
export const of2017 = (article: string, certainty: RubricSource["certainty"] = "A"): RubricSource => ({
  document,
  article,
  issued: "2017-04-19",
  certainty,
});

/** The relaxed values of the procedure of 2019, for its first three years. */
export const relaxed = (article: string): RubricSource => ({
  document: "国教督办函〔2019〕30号",
  article,
  issued: "2019",
  certainty: "B",
  note: text(
    "规程发布近三年的评估适用；发布的日子没有见到，这里算到2022年底。省里沿用的，改这一项的截止日期即可",
    "for the evaluations of the first three years of the procedure; the day it was issued was not seen, and the three years are taken to end with 2022. A province that goes on with them moves the last day of this item",
  ),
});

/** While the relaxed values serve. A province that lets them serve longer moves the last day. */
export const relaxation = { from: "2019-01-01", to: "2022-12-31" } as const;

/** A number of the data that has to be at least, or at most, the line. */
export const line = (
  input: string,
  target: CountGate["parts"][number]["target"],
  direction: "atLeast" | "atMost" = "atLeast",
): CountGate["parts"][number] => ({ input, target, direction });

/** The same line, looked at only where the figure is there. */
export const ifGiven = (part: CountGate["parts"][number]): CountGate["parts"][number] => ({ ...part, ifGiven: true });

/** All of the lines have to be kept. */
export const allOf = (...parts: CountGate["parts"]): CountGate => ({
  kind: "countGate",
  parts,
  atLeast: parts.length,
});

/** One way of answering is enough: the figures of the others may be lacking. */
export const eitherOf = (...ways: readonly CountGate[]): Method => ({
  kind: "bestOf",
  of: ways.map((method) => ({ method })),
});

/** An item of one point, met or not. */
export const met = (item: Omit<RubricItem, "points">): RubricItem => ({ ...item, points: 1 });
