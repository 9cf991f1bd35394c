// The built-in rubrics as pages, made from their data: every item with its points, rule, evidence and source.
import type { Locale } from "@junheng/engine/diagnostics";
import type { Rubric, RubricNode } from "@junheng/engine/rubrics";
import { builtInRubrics } from "@junheng/engine/rubrics";
import type { Page } from "./page.js";
import { languages } from "./page.js";

const words = {
  "zh-CN": {
    head: ["项目", "分值", "办法", "依据材料", "出处"],
    use: (id: string) => `命令里写 \`--rubric ${id}\`；用 \`junheng rubrics ${id} --out 细则.xlsx\` 写出来改。`,
    source: "出处",
  },
  en: {
    head: ["item", "points", "rule", "evidence", "source"],
    use: (id: string) =>
      `In the command: \`--rubric ${id}\`; \`junheng rubrics ${id} --out rubric.xlsx\` writes it, to be changed.`,
    source: "Source",
  },
} as const;

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

/** A page of a rubric. */
function rubricPage(rubric: Rubric, locale: Locale): Page {
  const language = locale === "en" ? "en" : "zh-CN";
  const say = words[language];
  const rowsOf = (item: RubricNode, depth: number): readonly string[] => {
    const { title, points, source } = item;
    const rule = "items" in item ? undefined : item.rule;
    const inner = "items" in item ? item.items : [];
    const evidence = "items" in item ? [] : (item.evidence ?? []);
    const name = "　".repeat(depth) + ("items" in item ? `**${title[language]}**` : title[language]);
    const where =
      source === undefined ? "" : [source.document, source.article ?? ""].filter((each) => each !== "").join("，");
    const proofs = evidence.map((each) => each[language]).join("；");
    return [
      row([name, points === undefined ? "" : String(points), rule?.[language] ?? "", proofs, where]),
      ...inner.flatMap((each) => rowsOf(each, depth + 1)),
    ];
  };
  const { document, article = "", note } = rubric.source ?? { document: "" };
  const markdown = [
    `# ${rubric.title[language]}`,
    say.use(rubric.id),
    `${say.source}: ${[document, article, note?.[language] ?? ""].filter((each) => each !== "").join("；")}`,
    ...(rubric.note === undefined ? [] : [rubric.note[language]]),
    [row(say.head), row(say.head.map(() => "---")), ...rubric.items.flatMap((each) => rowsOf(each, 0))].join("\n"),
  ].join("\n\n");
  return { id: `rubrics/${rubric.id}`, locale, title: rubric.title[language], markdown };
}

/** A page a rubric and language. */
export const rubricPages = (): readonly Page[] =>
  languages.flatMap((locale) => builtInRubrics.map((rubric) => rubricPage(rubric, locale)));
