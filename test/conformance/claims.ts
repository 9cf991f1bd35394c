// CONFORMANCE.md: printed figures of five articles, and sentences of reports, judged as they were elsewhere and by hand.
import type { ClaimJudgement } from "@junheng/engine/reading/claims";
import { checkClaim } from "@junheng/engine/claims";
import { findClaims } from "@junheng/engine/reading/claims";
import { roundHalfUp } from "@junheng/engine/statistics";
import type { SourceClaim } from "../golden-rows/source-claims.js";
import { sourceClaims } from "../golden-rows/source-claims.js";
import type { JudgedTexts } from "../made-text/claims/judged-claim-texts.js";
import { judgedTexts } from "../made-text/claims/judged-claim-texts.js";
import { claimTexts, furtherTexts } from "../made-text/claims/read-claim-texts.js";
import { reportSentences } from "../made-text/report-sentences.js";
import type { Section } from "./section.js";
import { table } from "./section.js";

export function claims(): Section {
  const rows = sourceClaims();
  const stated = rows.filter(({ claim }) => claim !== null);
  const judged = stated.filter(({ verdict }) => verdict !== null);
  const derived = stated.filter(({ verdict, recomputed }) => verdict === null && recomputed !== null);
  const unlike = [...judged.filter((row) => !isJudgedAlike(row)), ...derived.filter((row) => !isRecomputed(row))];
  const unstated = rows.filter(({ claim, because }) => claim === null && because !== undefined);
  const without = rows.length - stated.length - unstated.length;
  const text = sentencesJudged();
  const document = documentJudged();
  const further = furtherTexts.map((name) => ({
    name,
    judged: judgedTexts(claimTexts(name)),
  }));
  const written = [{ name: "the rows of the table", judged: document.all }, ...further];
  return {
    title: "Printed figures, checked",
    text: [
      `Reached: ${judged.filter(isJudgedAlike).length} of ${judged.length} verdicts, and ${derived.filter(isRecomputed).length} of ${derived.length} recomputed figures that nothing is printed for, of ${rows.length} rows of
published articles. Data: \`source-claims.csv\`.`,
      `Inputs that the table has in words (“10; 25+140”) were stated as figures; which ones stands in \`test/golden-rows/source-claims.ts\`. ${without} rows have no figures to compute with. Differing:`,
      unlike
        .map(({ id, text: words, because }) => `- ${id}, ${words}: ${because ?? "No reason is known"}.`)
        .join("\n") || "- none",
      "Not to be stated as inputs, formula and printed figure:",
      unstated.map(({ id, text: words, because }) => `- ${id}, ${words}: ${because}.`).join("\n"),
      `In running text: of ${text.figures} figures in ${reportSentences.length} sentences written for this test, traps among them, ${text.alike} are found and judged as worked out by hand; ${text.extra} are found where there is nothing to check; called wrong though they are not: ${text.falselyWrong}. The sentences were written together with the forms they test, so this says what is understood, not how much of any report is.`,
      table(
        ["judgement", "figures", "judged so"],
        judgements.map((each) => [names[each], text.expected(each), text.found(each)]),
      ),
      `The claims of the articles in running text: of ${document.rows} rows that are decided there or that a sentence proves, put in sentences of our own (\`test/made-text/claims\`), most of them before the reader understood them, ${document.alike} are judged as the table does. The sentences are ours, so this says what is understood, not how much of the articles is. Missed: ${document.missed.join(", ") || "none"}. By the verdict of the table:`,
      table(
        ["verdict of the table", "rows", "judged so"],
        document.verdicts.map(({ verdict, rows: all, alike }) => [verdict, all, alike]),
      ),
      "And further sentences, of other shapes, each with what is true of it; those called “later” were written after the reader, the others before it:",
      table(
        ["sentences", "figures", "judged so", "called wrong falsely", "called right falsely"],
        written.map(({ name, judged: { figures, alike, accused, acquitted } }) => [
          name,
          figures,
          alike,
          accused.length,
          acquitted.length,
        ]),
      ),
      `Missed:\n\n${further.flatMap(({ judged: { missed } }) => missed.map((each) => `- ${each}`)).join("\n") || "- none"}`,
    ].join("\n\n"),
    missed: [
      ...unlike
        .filter(({ because }) => because === undefined)
        .map(({ id }) => `${id} is not judged as its table says.`),
      ...(text.falselyWrong > 0 ? [`${text.falselyWrong} sentences are called wrong that are not.`] : []),
      ...written
        .flatMap(({ judged: { accused, acquitted } }) => [...accused, ...acquitted])
        .map((each) => `Judged falsely: ${each}`),
      ...(text.alike < text.figures ? [`${text.figures - text.alike} figures of sentences are judged otherwise.`] : []),
    ],
  };
}

const judgements: readonly ClaimJudgement[] = ["right", "otherRounding", "wrong", "uncheckable"];
const names: Readonly<Record<ClaimJudgement, string>> = {
  right: "right",
  otherRounding: "right when cut off only",
  wrong: "wrong",
  uncheckable: "not to be checked",
};

const isJudgedAlike = ({ claim, verdict }: SourceClaim): boolean =>
  claim !== null && checkClaim(claim).verdict === verdict;

const isRecomputed = ({ claim, recomputed }: SourceClaim): boolean => {
  const value = claim === null ? null : checkClaim(claim).recomputed;
  if (value === null || recomputed === null) return false;
  const digits = recomputed.replace("%", "").split(".")[1]?.length ?? 0;
  return roundHalfUp(recomputed.endsWith("%") ? value * 100 : value, digits) === parseFloat(recomputed);
};

/** The rows of the table in running text, a row with several sentences once; one that no sentence of ours can prove is missed. */
const documentJudged = () => {
  const texts = claimTexts("document");
  const said = new Map(sourceClaims().map((row) => [row.id, row.said]));
  const decided = [...said].filter(([, words]) => !/^(?:derived|needs-input)/.test(words)).map(([id]) => id);
  const claimed = texts.filter(({ expected }) => expected.length > 0);
  const ids = [...new Set([...decided, ...claimed.map(({ row = "" }) => row)])].map((id) => {
    const judged: JudgedTexts = judgedTexts(claimed.filter(({ row }) => row === id));
    const verdict = /^[a-z]+(?:-[a-z]+)*/.exec(said.get(id) ?? "")?.[0] ?? "in no row of this table";
    return {
      id,
      verdict,
      isAlike: judged.figures > 0 && judged.alike === judged.figures,
    };
  });
  return {
    all: judgedTexts(texts),
    rows: ids.length,
    alike: ids.filter(({ isAlike }) => isAlike).length,
    missed: ids.filter(({ isAlike }) => !isAlike).map(({ id }) => id),
    verdicts: [...new Set(ids.map(({ verdict }) => verdict))].sort().map((verdict) => ({
      verdict,
      rows: ids.filter((each) => each.verdict === verdict).length,
      alike: ids.filter((each) => each.verdict === verdict && each.isAlike).length,
    })),
  };
};

const sentencesJudged = () => {
  const all = reportSentences.map(({ text, expected }) => ({
    expected,
    found: findClaims([text]).map(({ judgement }) => judgement),
  }));
  const count = (of: (each: (typeof all)[number]) => number): number => all.reduce((sum, each) => sum + of(each), 0);
  return {
    figures: count(({ expected }) => expected.length),
    alike: count(({ expected, found }) => expected.filter((each, k) => found[k] === each).length),
    extra: count(({ expected, found }) => Math.max(0, found.length - expected.length)),
    falselyWrong: count(
      ({ expected, found }) => found.filter((each, k) => each === "wrong" && expected[k] !== "wrong").length,
    ),
    expected: (judgement: ClaimJudgement) =>
      count(({ expected }) => expected.filter((each) => each === judgement).length),
    found: (judgement: ClaimJudgement) =>
      count(({ expected, found }) => found.filter((each, k) => each === judgement && expected[k] === each).length),
  };
};
