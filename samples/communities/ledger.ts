// The ledger: gifts and posts whole, a selection of everything else, and two lines that count heads where turns are due.
import { chanceFrom } from "../county/random.js";
import type { ActivityKind, LedgerEntry } from "./activity.js";
import { activityKinds, subjects } from "./activity.js";
import { giftEntries, postEntries } from "./gifts-and-posts.js";
import type { Pair } from "./pairs.js";
import { pairs } from "./pairs.js";

/** How many lines beside gifts and posts. */
const others = 37;

/** School days between the first and the last day of the school year. */
const days = [
  "09-12",
  "09-25",
  "10-15",
  "10-30",
  "11-13",
  "11-27",
  "12-11",
  "12-25",
  "03-05",
  "03-19",
  "04-02",
] as const;
const laterDays = ["04-16", "04-30", "05-15", "05-28", "06-11"] as const;

const dateOf = (day: string): string => `${day < "07" ? 2025 : 2024}-${day}`;

/** Teachers who are exchanged leave when the school year begins. */
const termBegins = "2024-09-02";

/** In these lines of the kinds that are counted in turns 人 stands instead of 人次. */
const planted = [1, 6] as const;

const drawn = (): readonly LedgerEntry[] => {
  const chance = chanceFrom(61);
  const dates = [...days, ...laterDays].map(dateOf);
  let turns = 0;
  return Array.from({ length: others }, (_, at) => {
    const kind = activityKinds[at % activityKinds.length] as ActivityKind;
    // Pairs that do well have more lines than others.
    const keen = pairs.filter(({ quality }) => chance.next() < 0.35 + quality * 0.6);
    const among = keen.length > 0 ? keen : pairs;
    const { lead, helped } = among[chance.whole(0, among.length - 1)] as Pair;
    const fromLead = kind.sender === "lead" || (kind.sender === "either" && chance.next() < 0.5);
    const wrong = kind.unit === "人次" && (planted as readonly number[]).includes((turns += 1));
    return {
      date: kind.name === "轮岗交流" ? termBegins : (dates[chance.whole(0, dates.length - 1)] as string),
      kind: kind.name,
      from: fromLead ? lead.name : helped.name,
      to: fromLead ? helped.name : lead.name,
      count: chance.whole(kind.least, kind.most),
      unit: wrong ? "人" : kind.unit,
      subject: kind.subject === true ? (subjects[chance.whole(0, subjects.length - 1)] as string) : null,
      yuan: null,
      remark: kind.remark,
    };
  });
};

/** By date. */
export const ledger: readonly LedgerEntry[] = [...giftEntries, ...postEntries, ...drawn()].sort((a, b) =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
);
