// The document of all ways of scoring, made from their fields, words and examples.
import type { Locale } from "@junheng/engine/diagnostics";
import { formatRuleParameters } from "@junheng/engine/reading/rubrics";
import type { Method, MethodKind } from "@junheng/engine/rubrics";
import { inputsOf } from "@junheng/engine/rubrics";
import type { AnyFields, AnyShape, ScoringMethod } from "@junheng/engine/rubrics/methods";
import { methods } from "@junheng/engine/rubrics/methods";
import { describeRule } from "@junheng/engine/words";
import { fileURLToPath } from "node:url";
import { methodWords } from "../../engine/src/words/rubrics/methods/index.js";
import { tidyMarkdown } from "../../scripts/lib/tidy-markdown.js";

const words = {
  "zh-CN": {
    title: "# 评分办法",
    lead: '[English](scoring-methods.md)\n\n细则里的每一项用下面的一种办法算分。“评分办法”一栏可以写成句子；“参数”一栏写成下面的样子，一字不差地定下怎样算。数据项写编号，`@A1` 是 A1 项的得分；列表写在 `[ ]` 里，一组参数写在 `{ }` 里；文字不止一个词或像数字的，加引号。细则存成 JSON 时，参数的名称和值与这里相同，得分写作 `{ "item": "A1" }`。',
    optional: "可省略",
    points: "得分",
    made: "本页由 `npm run methods` 生成。",
    or: " 或 ",
    text: "文字",
    number: "数",
    flag: "true 或 false",
    input: "数据项",
    column: "数据项的编号",
    range: "[最小, 最大]",
    method: "另一种办法，写作 threshold{…}",
    list: (of: string) => `[${of}，…]`,
  },
  en: {
    title: "# Ways of scoring",
    lead: '[中文](scoring-methods.zh-CN.md)\n\nEvery item of a rubric is scored in one of these ways. The column 评分办法 (Rule) may hold a sentence; the column 参数 (Parameters) holds what stands below, and says to the letter how points are made. An input goes by its id, and `@A1` is the points of item A1; lists stand in `[ ]`, records in `{ }`, and a text that is more than one word or looks like a number in quotation marks. In a rubric as JSON names and values are the same, with `{ "item": "A1" }` for the points of an item.',
    optional: "optional",
    points: "points",
    made: "This page is written by `npm run methods`.",
    or: " or ",
    text: "a text",
    number: "a number",
    flag: "true or false",
    input: "an input",
    column: "the id of an input",
    range: "[least, most]",
    method: "another method, as threshold{…}",
    list: (of: string) => `[${of}, …]`,
  },
} as const;

/** Where the document in each language stands. */
export const methodsFile = (locale: Locale): string => {
  const name = locale === "en" ? "scoring-methods.md" : "scoring-methods.zh-CN.md";
  return fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
};

/** What may stand in a place, in a few words. */
const shapeText = (shape: AnyShape, locale: Locale): string => {
  const say = words[locale];
  switch (shape.kind) {
    case "word":
      return shape.words.map((word) => `\`${word}\``).join(say.or);
    case "numberOrInput":
      return say.number + say.or + say.input;
    case "list":
      return say.list(shapeText(shape.of, locale));
    case "record":
      return fieldsText(shape.fields, locale);
    case "variant":
      return Object.values(shape.of)
        .map((fields) => fieldsText(fields, locale))
        .join(say.or);
    case "either":
      return shapeText(shape.other, locale) + say.or + fieldsText(shape.record, locale);
    case "text":
    case "number":
    case "flag":
    case "input":
    case "column":
    case "range":
    case "method":
      return say[shape.kind];
  }
};

const fieldsText = (fields: AnyFields, locale: Locale): string => {
  const list = Object.entries(fields).map(
    ([name, { shape, optional }]) => `${name}${optional ? "?" : ""}=${shapeText(shape, locale)}`,
  );
  return `{${list.join("; ")}}`;
};

const sectionOf = (kind: MethodKind, locale: Locale): string => {
  const { fields, example } = methods[kind] as ScoringMethod<Method>;
  const { rule, full, rows, points } = example;
  const say = words[locale];
  const { inputs } = inputsOf(rule);
  const line = (cells: readonly unknown[]): string => `| ${cells.join(" | ")} |`;
  return [
    `## ${kind} · ${methodWords[kind].name[locale]}`,
    methodWords[kind].meaning[locale],
    Object.entries(fields as AnyFields)
      .map(
        ([name, { shape, optional }]) =>
          `- **${name}**${optional ? ` (${say.optional})` : ""}: ${shapeText(shape, locale)}`,
      )
      .join("\n"),
    `\`\`\`text\n${formatRuleParameters(rule)}\n\`\`\``,
    `${describeRule(rule, full, [], locale)} (${full})`,
    [
      line([...inputs, say.points]),
      line([...inputs, 0].map(() => "---")),
      ...rows.map((row, place) => line([...inputs.map((id) => row[id] ?? ""), points[place]])),
    ].join("\n"),
  ].join("\n\n");
};

/** The document in a language, as it is to stand in its file. */
export const methodsDocument = (locale: Locale): Promise<string> => {
  const { title, lead, made } = words[locale];
  const sections = (Object.keys(methods) as MethodKind[]).map((kind) => sectionOf(kind, locale));
  return tidyMarkdown([title, lead, ...sections, made].join("\n\n"));
};
