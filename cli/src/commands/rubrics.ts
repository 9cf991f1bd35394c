// junheng rubrics: what is built in.
import { builtInRubrics, itemsOf, rubricHashes } from "@junheng/engine/rubrics";
import { localeOf, readArguments } from "../arguments.js";
import type { Outcome } from "../outcome.js";

/** Lists the built-in rubrics: id, title, document, points, and the note that says whose the points are. */
export function listRubrics(words: readonly string[]): Promise<Outcome> {
  const { format, locale } = readArguments(words, ["format", "lang"], localeOf(words));
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
  return Promise.resolve({
    status: 0,
    output: format === "json" ? `${JSON.stringify(listed, null, 2)}\n` : lines.join(""),
  });
}
