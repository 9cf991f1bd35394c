// How a share is put: 占…的P%; …率为P%; 不到…的十分之一; 不到一成. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { isShare } from "./amounts.js";

/** The words of a share. */
export interface ShareWords {
  /** 占, another verb before the whole (是…的一半), a rate with its stem (合格率), or nothing but the figure. */
  readonly kind: "of" | "compared" | "rate" | "bare";
  /** Where its clause and its own words begin. */
  readonly clause: number;
  readonly at: number;
  /** What it says the whole is; blank where it says nothing. */
  readonly whole: string;
  /** What a rate is of: 合格; blank for others. */
  readonly stem: string;
  /** A word such as 不到 that stands before the whole. */
  readonly bound: string;
}

const breaks = /[，,。；;：:、（()！!？?\n]/g;
const shareWord = /占比?(?!地|用|据|领|有)/g;
const have = "(?:只|仅|已|均|还|也|才|约|就)*(?:提高|上升|下降|降低|降|升|增|减)?(?:为|达|到|至|是|了|有)*";
const rate = new RegExp(`(?:([\\u4e00-\\u9fff]{2,4})率|(?:比例|比重))${have}$`);
const verb = /完成(?=[^，,]{0,8}(?:计划|任务|目标))|不到|不足|未到|超过|将近|接近|大约|约|占|是|为|达到|达|相当于/;
const bareLead = new RegExp(`^(?:已经|刚好|正好|大致|基本|其中)?${have}$`);

/** No clause is longer. */
const longest = 200;

/** The words of a share; null where it is said of nothing. */
export function shareWords({ plain, sentences }: Paragraph, share: Amount): ShareWords | null {
  const from = Math.max(sentences[share.sentence]?.start ?? 0, share.start - longest);
  const lead = withoutAsides(plain.slice(from, share.start));
  const clause = from + ([...lead.matchAll(breaks)].at(-1)?.index ?? -1) + 1;
  const words = lead.slice(clause - from);
  const none = { clause, at: share.start, whole: "", stem: "", bound: "" };
  if (/分别|[由从]/.test(words)) return null;
  if (/占/.test(share.text)) return { ...none, kind: "of" };
  const word = [...words.matchAll(shareWord)].at(-1);
  if (word !== undefined) {
    const whole = words.slice(word.index + word[0].length).replace(/^(?:为|达到|达|了|到)+/, "");
    return { ...none, kind: "of", at: clause + word.index, whole };
  }
  const [rated, stem = ""] = rate.exec(share.before) ?? [];
  if (rated !== undefined) return { ...none, kind: "rate", at: share.start - rated.length, stem };
  const said = verb.exec(words);
  if (said !== null && words.endsWith("的")) {
    const bound = /^(?:不|未|超|将|接|大|约)/.test(said[0]) ? said[0] : "";
    const whole = words.slice(said.index + said[0].length).replace(/^[是为占达到]+/, "");
    return { ...none, kind: "compared", at: clause + said.index, whole, bound };
  }
  return isShare(share) && bareLead.test(words.trim()) && isAlone(plain, share) ? { ...none, kind: "bare" } : null;
}

/** A text with as many signs in place of what stands in parentheses: 占班级总数（170个）的7.06%. */
const withoutAsides = (text: string): string => text.replace(/\([^()]*\)/g, (aside) => " ".repeat(aside.length));

/** Whether a share is all that its clause says, and says it in words or in parentheses. */
const isAlone = (plain: string, { start, end, printed }: Amount): boolean => {
  const enclosed = plain.charAt(start - 1) === "(" && plain.charAt(end) === ")";
  const worded =
    printed.kind === "fraction" || (printed.kind === "number" && (printed.unit === "成" || printed.bound !== "exact"));
  return enclosed || (worded && /^\s*(?:[，,。；;)]|$)/.test(plain.slice(end, end + 3)));
};
