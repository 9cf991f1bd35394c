// junheng score: files and a rubric in; every school's score and every community's joint score out, as text, JSON or a workbook.
import { mergeKinds } from "@junheng/engine/communities";
import { allFindings } from "@junheng/engine/reading/cells";
import type { Scored } from "@junheng/engine/scoring";
import { scoreGrids } from "@junheng/engine/scoring";
import type { Arguments, Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { assessmentDate } from "../assessment-date.js";
import { cliText } from "../messages/cli.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { checkOutput, deliver } from "../output/deliver.js";
import { refuse } from "../output/refuse.js";
import { jointChoices } from "../joint-choices.js";
import { readGrids } from "../read-input.js";
import { readJointRulesFor } from "../read-joint-rules-for.js";
import { readRubricFor } from "../read-rubric-for.js";
import { checkUnitNames, unitChoices } from "../unit-choices.js";
import { csvText } from "../tables/csv.js";
import { sheetTable } from "../tables/sheet-table.js";

export const known: Known = {
  options: [
    "rubric",
    "merge",
    "rules",
    "units",
    "date",
    "school",
    "sheet",
    "period",
    "format",
    "out",
    "timeout",
    "lang",
  ],
  formats: ["text", "json", "csv", "xlsx", "docx"],
  choices: { merge: mergeKinds },
};

/** Scores a workbook by a rubric. Status 1 where there is nothing to score. */
export async function score(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, known);
  await checkOutput(options);
  const units = unitChoices(options);
  const { sheet, ...allSheets } = options;
  const input = await readGrids(allSheets);
  const { rubric, diagnostics } = await readRubricFor(options, input.grids);
  const { rules, diagnostics: ofRules } = await readJointRulesFor(options, input.grids);
  const before = [...input.diagnostics, ...diagnostics, ...ofRules];
  if (rubric === null) return refuse(cliText("notScored", {}, options.locale), before, options);
  const { scored, diagnostics: found } = scoreGrids(input.grids, rubric, {
    ...jointChoices(options, rules),
    // Without a date it is today's that counts: what is in force then.
    date: assessmentDate(options),
    ...(sheet !== undefined && { sheet }),
    ...(options.period !== undefined && { period: options.period }),
    units,
  });
  if (scored === null || scored.scores.names.length === 0)
    return refuse(cliText("notScored", {}, options.locale), [...before, ...found], options);
  checkUnitNames(units, scored.units, options.locale);
  const whole = { ...scored, diagnostics: allFindings(before, scored.diagnostics) };
  return await deliver(
    options.format === "xlsx" || options.format === "docx"
      ? await bytesOf(whole, options)
      : await textOf(whole, options),
    options,
  );
}

const textOf = async (scored: Scored, { format, school, locale }: Arguments): Promise<string> => {
  if (format === "json") return (await import("../scores-json.js")).scoresJson(scored, locale);
  if (format === "csv") {
    const { scoreSheets } = await import("@junheng/engine/reports");
    const sheet = scoreSheets(scored, locale).find(({ id }) => id === "scores");
    return csvText(sheet === undefined ? [] : sheetTable(sheet, scored.scores.names.length));
  }
  const { schoolText, scoresText } = await import("../print-scores.js");
  if (school === undefined) return scoresText(scored, locale);
  const row = scored.scores.names.indexOf(school);
  if (row < 0)
    throw new UsageError(cliText("noSchool", { school, possible: scored.scores.names.slice(0, 30) }, locale));
  return schoolText(scored, row, locale);
};

const bytesOf = async (scored: Scored, options: Arguments): Promise<Uint8Array> => {
  const { scoreSheets } = await import("@junheng/engine/reports");
  const { sheetsFile } = await import("../sheets-file.js");
  return await sheetsFile(scoreSheets(scored, options.locale), options);
};
