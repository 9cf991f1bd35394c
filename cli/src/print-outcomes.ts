// What follows from joint scores to read in a terminal: a principal a line, and what its points come from.
import type { Locale } from "@junheng/engine/diagnostics";
import type { Scored } from "@junheng/engine/scoring";
import { endsText, explainOutcome, jointOutcomeWords, labelled } from "@junheng/engine/words";
import { scoreCliText } from "./messages/scores.js";
import { textTable } from "./text-table.js";

/** The table; awards and places only where the rules give them out. */
export function outcomesText(scored: Scored, locale: Locale): string {
  const { rules, outcomes, scores } = scored;
  const say = (code: keyof typeof jointOutcomeWords): string => jointOutcomeWords[code][locale];
  const [awards, quota] = [rules.awards !== undefined, rules.quota !== undefined];
  const heading = [
    scoreCliText("member", {}, locale),
    scoreCliText("community", {}, locale),
    say("counted"),
    scoreCliText("grade", {}, locale),
    say("principalPoints"),
    say("prize"),
    ...(awards ? [say("award")] : []),
    ...(quota ? [say("places")] : []),
  ];
  const rows = outcomes.map(({ school, community, counted, grade, pointsEnds, prizeEnds, award, places }) => [
    school,
    community,
    endsText(counted, scores.decimals),
    grade?.[locale] ?? "—",
    endsText(pointsEnds, 0),
    endsText(prizeEnds, 0),
    ...(awards ? [award === null ? "—" : say(award ? "awarded" : "notAwarded")] : []),
    ...(quota ? [places === null ? "—" : String(places)] : []),
  ]);
  const reasons = outcomes.flatMap((outcome) => {
    const why = explainOutcome(scored, outcome, locale);
    return why === "" ? [] : [`${labelled(outcome.school, why, locale)}\n`];
  });
  return `${say("sheet")}\n${textTable([heading, ...rows])}${reasons.join("")}`;
}
