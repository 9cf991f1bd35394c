// The document of all custom functions, made from their names, help and examples.
import type { Locale } from "@junheng/engine/diagnostics";
import { fileURLToPath } from "node:url";
import type { ResultCell } from "../../addin/src/functions/function-result.js";
import { customFunctions, functionNamespace } from "../../addin/src/functions/registry.js";
import type { CustomFunctionEntry } from "../../addin/src/functions/registry.js";
import { tidyMarkdown } from "../../scripts/lib/tidy-markdown.js";

const words = {
  "zh-CN": {
    title: "# 自定义函数",
    lead: "[English](functions.md)\n\n每个函数都有中英文两个名称，在 Excel 和工作台里写法相同，两种名称都能用。学生数可省略的函数，省略时各校权重相同。结果是一张表的函数会自动向右、向下展开，不覆盖已有内容。\n\n按标准计算的函数，省略标准时一律用 2017（优质均衡）：窗格里为本工作簿选的标准不会带进公式，`JH.均衡评估`、`JH.县级条件` 的结果末尾写明用的是哪个标准。省定标准可以选中区域，也可以写工作表的名字（不分大小写）；与内置标准的编号、年份、文号或全称同名时用内置标准。改了那张表：选区域的公式立刻跟着变；写名字的公式在工作台里也立刻跟着变，在 Excel 里到下次重新计算（Ctrl+Alt+F9）时才变。",
    optional: "可省略",
    example: "例",
    at: (row: number, column: number) => `第 ${row} 行第 ${column} 列`,
    made: "本页由 `npm run functions` 生成。",
  },
  en: {
    title: "# Custom functions",
    lead: "[中文](functions.zh-CN.md)\n\nEach function has a Chinese and an English name; both work, in Excel and in the workbench alike. Where pupils may be left out, every school weighs the same without them. A function that gives a table spills to the right and down, and never over what is there.\n\nFunctions that go by a standard take that of 2017 (quality balance) where none is given: what is chosen in the pane for the workbook does not reach formulas, and the last lines of `JH.ASSESS` and `JH.CONDITIONS` say which standard it was. A standard of your own is given by its range, or by the name of its sheet in any case; the id, year, document or whole title of a built-in one goes before a sheet of that name. When the sheet is changed, a formula with the range follows at once; one with the name does so in the workbench too, and in Excel at its next calculation (Ctrl+Alt+F9).",
    optional: "optional",
    example: "Example",
    at: (row: number, column: number) => `row ${row}, column ${column}`,
    made: "This page is written by `npm run functions`.",
  },
} as const;

/** Where the document in each language stands. */
export const documentFile = (locale: Locale): string => {
  const name = locale === "en" ? "functions.md" : "functions.zh-CN.md";
  return fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
};

/** At most six decimals: a reader compares, and does not copy. */
const shown = (result: ResultCell): string =>
  typeof result === "number" ? String(Number(result.toFixed(6))) : String(result);

function sectionOf({ name, description, parameters, example }: CustomFunctionEntry, locale: Locale): string {
  const { optional, example: exampleWord, at } = words[locale];
  const other = locale === "en" ? "zh-CN" : "en";
  const list = parameters.map((parameter) => {
    const called = parameter.name[locale];
    return parameter.optional ? `[${called}]` : called;
  });
  const place = example.at === undefined ? "" : ` (${at(example.at[0] + 1, example.at[1] + 1)})`;
  return [
    `## ${functionNamespace}.${name[locale]} · ${functionNamespace}.${name[other]}`,
    `\`=${functionNamespace}.${name[locale]}(${list.join(", ")})\``,
    description[locale],
    parameters
      .map((parameter) => {
        const may = parameter.optional && !/^(可省略|Optional)/.test(parameter.description[locale]);
        return `- **${parameter.name[locale]}**${may ? ` (${optional})` : ""}: ${parameter.description[locale]}`;
      })
      .join("\n"),
    `${exampleWord}: \`${example.formula[locale]}\` → ${shown(example.result)}${place}`,
  ].join("\n\n");
}

/** The document in a language, as it is to stand in its file. */
export const functionsDocument = (locale: Locale): Promise<string> => {
  const { title, lead, made } = words[locale];
  const sections = customFunctions.map((entry) => sectionOf(entry, locale));
  return tidyMarkdown([title, lead, ...sections, made].join("\n\n"));
};
