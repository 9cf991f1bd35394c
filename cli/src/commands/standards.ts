// junheng standards: what is built in.
import { indicatorOf } from "@junheng/engine/indicators";
import { standards } from "@junheng/engine/standards";
import { readArguments } from "../arguments.js";
import type { Outcome } from "../outcome.js";
import { markedJson } from "../output/own-mark.js";

/** Lists the built-in standards: id, title, document. */
export function listStandards(words: readonly string[]): Promise<Outcome> {
  const { format, locale } = readArguments(words, { options: ["format", "lang"], formats: ["text", "json"] });
  const listed = standards.map((standard) => ({
    id: standard.id,
    title: standard.title[locale],
    document: standard.document,
    issued: standard.issued,
    indicators: standard.indicators.map(({ id, code }) => ({ id, code, name: indicatorOf(id).name[locale] })),
  }));
  const lines = listed.map(
    ({ id, title, document, indicators }) =>
      `${id}\n  ${title} ${document}\n${indicators.map((each) => `    ${each.code} ${each.name} (${each.id})\n`).join("")}`,
  );
  return Promise.resolve({
    status: 0,
    output: format === "json" ? markedJson(`${JSON.stringify({ standards: listed }, null, 2)}\n`) : lines.join(""),
  });
}
