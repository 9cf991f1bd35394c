// junheng communities: files in; members, coverage, ledger, gifts, exchange, gaps and what follows out, as text, JSON, workbook or document.
import type { CommunitiesReport, PrincipalOutcome } from "@junheng/engine/communities";
import { communitiesReport, mergeKinds } from "@junheng/engine/communities";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { readCommunities } from "@junheng/engine/reading/communities";
import type { Grid } from "@junheng/engine/reading/cells";
import { rubricOfWorkbook } from "@junheng/engine/reading/rubrics";
import { scoreGrids } from "@junheng/engine/scoring";
import { communityWord } from "@junheng/engine/words";
import type { Arguments, Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { assessmentDate } from "../assessment-date.js";
import { cliText } from "../messages/cli.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { checkOutput, deliver } from "../output/deliver.js";
import { refuse } from "../output/refuse.js";
import { jointChoices } from "../joint-choices.js";
import { readJointRulesFor } from "../read-joint-rules-for.js";
import { readGrids } from "../read-input.js";
import { readRubricFor } from "../read-rubric-for.js";
import { checkUnitNames, unitChoices } from "../unit-choices.js";

export const known: Known = {
  options: ["rubric", "merge", "rules", "units", "date", "format", "out", "timeout", "lang"],
  formats: ["text", "json", "xlsx", "docx"],
  choices: { merge: mergeKinds },
};

/** Tells everything about the communities of files. Status 1 where there are neither communities nor a ledger. */
export async function communities(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, known);
  if (options.files.length === 0) throw new UsageError(cliText("noFile", {}, options.locale));
  // A way of merging that is none is told before anything is read.
  jointChoices(options, null);
  const units = unitChoices(options);
  await checkOutput(options);
  const { grids, diagnostics } = await readGrids(options);
  const read = readCommunities(grids, { units });
  checkUnitNames(units, read.units ?? [], options.locale);
  const { principals, diagnostics: ofRules } = await principalsOf(grids, options);
  const found = [...diagnostics, ...(read.found ?? []), ...ofRules];
  if (read.communities.length === 0 && (read.ledger ?? []).length === 0)
    return refuse(cliText("noCommunities", {}, options.locale), found, options);
  const report = communitiesReport({
    ...read,
    found,
    // Terms and the cycle are looked at on a date only where one is named: a report may tell of past years.
    ...(options.date !== undefined && { date: assessmentDate(options) }),
    principals,
  });
  return await deliver(await contentOf(report, options), options);
}

/** What follows from joint scores, where a rubric is named or stands in the workbook. */
const principalsOf = async (
  grids: readonly Grid[],
  options: Arguments,
): Promise<{ readonly principals: readonly PrincipalOutcome[]; readonly diagnostics: readonly Diagnostic[] }> => {
  if (options.rubric === undefined && rubricOfWorkbook(grids) === null) return { principals: [], diagnostics: [] };
  const { rubric } = await readRubricFor(options, grids);
  const { rules, diagnostics } = await readJointRulesFor(options, grids);
  const scored =
    rubric === null
      ? null
      : scoreGrids(grids, rubric, { ...jointChoices(options, rules), units: unitChoices(options) }).scored;
  return { principals: scored?.outcomes ?? [], diagnostics };
};

const contentOf = async (report: CommunitiesReport, { format, locale }: Arguments): Promise<string | Uint8Array> => {
  if (format === "json") return (await import("../communities-json.js")).communitiesJson(report, locale);
  const { communitySheets } = await import("@junheng/engine/reports");
  const sheets = communitySheets(report, locale);
  if (format === "text") return (await import("../print-sheets.js")).sheetsText(sheets);
  const { sheetsFile } = await import("../sheets-file.js");
  return await sheetsFile(sheets, { format, locale }, { title: communityWord("title", {}, locale) });
};
