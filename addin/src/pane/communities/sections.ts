// The sections of this part in the order in which they are asked about, and where each stands in a few words.
import type { CommunitiesReport } from "@junheng/engine/communities";
import type { StepView } from "../shared/stepper.js";
import { isWrong, printedShares } from "./printed-shares.js";
import type { Heading, Say } from "./words.js";
import { figureText, shareText } from "./words.js";

/** A section. */
export const sections = [
  "members",
  "coverage",
  "ledger",
  "gifts",
  "exchange",
  "outcomes",
  "principals",
  "findings",
] as const satisfies readonly Heading[];

/** The id of a section, which is its heading's too. */
export type Section = (typeof sections)[number];

type Stand = Pick<StepView<Section>, "state" | "look" | "blocked">;

/** Where every section stands. */
export function sectionStands(report: CommunitiesReport, say: Say): Readonly<Record<Section, Stand>> {
  return {
    members: membersStand(report, say),
    coverage: coverageStand(report, say),
    ledger: ledgerStand(report, say),
    gifts: giftsStand(report, say),
    exchange: exchangeStand(report, say),
    outcomes: outcomesStand(report, say),
    principals: principalsStand(report, say),
    findings: findingsStand(report, say),
  };
}

const empty = (say: Say): Stand => ({ state: say("none"), look: "plain", blocked: true });

const membersStand = ({ communities }: CommunitiesReport, say: Say): Stand => {
  if (communities.length === 0) return empty(say);
  const schools = new Set(communities.flatMap(({ members }) => members.map(({ name }) => name))).size;
  return { state: say("schoolsIn", { communities: communities.length, schools }), look: "plain" };
};

const coverageStand = ({ communities, coverage }: CommunitiesReport, say: Say): Stand => {
  if (communities.length === 0) return empty(say);
  const shares = printedShares(coverage);
  const look = shares.some(isWrong) ? "bad" : "plain";
  // What is printed of townships, be it of one kind of communities, is what people ask about.
  const asked = shares.find(({ thing }) => thing === "townships");
  if (asked !== undefined && isWrong(asked))
    return {
      state: say("printedWrong", { share: shareText(asked.covered.share), printed: asked.printed.printed }),
      look,
    };
  const { reached, share } = asked?.covered ?? coverage.townships;
  const state =
    share === null ? say("reachedCount", { reached: reached ?? 0 }) : say("reachedShare", { share: shareText(share) });
  return { state, look };
};

const ledgerStand = ({ ledger: { entries, counted } }: CommunitiesReport, say: Say): Stand => {
  if (entries === 0) return empty(say);
  return counted === entries
    ? { state: say("entries", { counted }), look: "plain" }
    : { state: say("entriesOut", { counted, out: entries - counted }), look: "doubt" };
};

const giftsStand = ({ ledger: { gifts, giftValue } }: CommunitiesReport, say: Say): Stand =>
  gifts.length === 0
    ? empty(say)
    : { state: `${figureText(giftValue.total)} ${say("yuan")}`, look: giftValue.withoutValue > 0 ? "doubt" : "plain" };

const exchangeStand = ({ exchange: { rate, backboneShare, exchanged, cycle } }: CommunitiesReport, say: Say): Stand => {
  if (exchanged.value === null && cycle === null) return empty(say);
  if (rate.share === null) return { state: say("exchangedHeads", { count: exchanged.value ?? 0 }), look: "plain" };
  const bad = rate.met === false || backboneShare.met === false;
  const good = rate.met === true && backboneShare.met === true;
  return { state: say("exchangeRate", { share: shareText(rate.share) }), look: bad ? "bad" : good ? "good" : "plain" };
};

const outcomesStand = ({ gaps, losses, ages, classes }: CommunitiesReport, say: Say): Stand => {
  const others =
    (ages.mean.value === null ? 0 : 1) + (ages.ruralMean.value === null ? 0 : 1) + (classes?.over.length ?? 0);
  const count = gaps.length + losses.length + others;
  return count === 0 ? empty(say) : { state: say("rows", { count }), look: "plain" };
};

const principalsStand = ({ principals }: CommunitiesReport, say: Say): Stand =>
  principals.length === 0
    ? { state: say("principalsNeed"), look: "plain", blocked: true }
    : { state: say("ofSchools", { count: principals.length }), look: "plain" };

const findingsStand = ({ findings }: CommunitiesReport, say: Say): Stand => {
  const count = findings.filter(({ severity }) => severity !== "note").length;
  if (count === 0) return { state: say("noneFound"), look: "good" };
  return {
    state: say("toLookAt", { count }),
    look: findings.some(({ severity }) => severity === "error") ? "bad" : "doubt",
  };
};
