// junheng rubrics: what is built in.
import { usualJointRules } from "@junheng/engine/communities";
import type { Locale } from "@junheng/engine/diagnostics";
import { writeJointRules } from "@junheng/engine/joint-rules";
import { writeRubric } from "@junheng/engine/rubric-sheets";
import { builtInRubricOf, builtInRubrics, itemsOf, rubricHashes } from "@junheng/engine/rubrics";
import type { Arguments, Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import type { Outcome } from "../outcome.js";
import { markedJson } from "../output/own-mark.js";
import { writeChangeable } from "../output/write-changeable.js";
import { wrongWord } from "../wrong-word.js";

export const known: Known = {
  options: ["format", "out", "lang"],
  formats: ["text", "json", "xlsx"],
  fileFormats: ["xlsx", "json"],
};

/** Lists the built-in rubrics, or writes one of them as a workbook or as JSON, to be copied and changed. */
export async function listRubrics(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, known);
  const { format, locale, files, out } = options;
  const [id] = files;
  return id === undefined && out === undefined ? theList(format, locale) : await oneRubric(id ?? "", options);
}

/** What names the rules of what follows from joint scores among the rubrics. */
const jointRulesId = "joint-rules";

/** One rubric, or the rules of joint scores: its JSON, or the sheets that it can be changed on. */
async function oneRubric(id: string, options: Arguments): Promise<Outcome> {
  const { locale } = options;
  if (id === jointRulesId)
    return await writeChangeable(usualJointRules, () => writeJointRules(usualJointRules, locale), options);
  const possible = [...builtInRubrics.map((each) => each.id), jointRulesId];
  const rubric = builtInRubricOf(id);
  if (rubric === undefined) throw wrongWord("unknownRubric", id, possible, locale);
  return await writeChangeable(rubric, () => writeRubric(rubric, locale), options);
}

/** Each with id, title, document, points, and the note that says whose the points are. */
function theList(format: Arguments["format"], locale: Locale): Outcome {
  const listed = builtInRubrics.map((rubric) => ({
    id: rubric.id,
    title: rubric.title[locale],
    document: rubric.source.document,
    points: rubric.points,
    items: itemsOf(rubric).length,
    inputs: rubric.inputs.length,
    note: rubric.note?.[locale] ?? "",
    contentHash: rubricHashes(rubric).contentHash,
  }));
  const unit = locale === "zh-CN" ? { points: "分", items: "项" } : { points: " points", items: " items" };
  const lines = listed.map(
    ({ id, title, document, points, items, note }) =>
      `${id}\n  ${title} (${points}${unit.points}, ${items}${unit.items})\n  ${document}\n${note === "" ? "" : `  ${note}\n`}`,
  );
  return {
    status: 0,
    output: format === "json" ? markedJson(`${JSON.stringify({ rubrics: listed }, null, 2)}\n`) : lines.join(""),
  };
}
