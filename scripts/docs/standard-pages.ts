// The built-in standards as pages, made from their data: every threshold with its document, article and how sure we are of it.
import type { Locale } from "@junheng/engine/diagnostics";
import { builtInIndicator } from "@junheng/engine/indicators";
import type { Parameter, Reference, Standard } from "@junheng/engine/standards";
import { standards } from "@junheng/engine/standards";
import type { Page } from "./page.js";
import { languages } from "./page.js";

const words = {
  "zh-CN": {
    primary: "小学",
    junior: "初中",
    head: ["代码", "指标", "学段", "数值", "从何日起", "出处", "把握"],
    heads: { rule: "规则", condition: "条件", step: "环节" },
    minimum: "学校至少",
    maximumCv: "差异系数至多",
    indicators: "指标",
    conditions: "县要满足的条件",
    steps: "评估环节",
    rule: "学校怎样算达标",
    metAtLeast: "至少达标的项数",
    floorShare: "其余各项至少达到要求的比例",
    composite: "综合差异系数至多",
    facts: (standard: Standard) =>
      `文件：${standard.document}；${standard.issuer["zh-CN"]}，${standard.issued}。命令里写 \`--standard ${standard.id}\`。`,
    certainty: "把握：A 有两个来源或由算术证实；B 有一个来源；C 较弱；D 是本软件的选择。",
  },
  en: {
    primary: "primary",
    junior: "junior",
    head: ["code", "indicator", "stage", "value", "from", "source", "certainty"],
    heads: { rule: "rule", condition: "condition", step: "step" },
    minimum: "a school at least",
    maximumCv: "coefficient of variation at most",
    indicators: "Indicators",
    conditions: "What a county has to meet",
    steps: "Steps of a review",
    rule: "When a school is up to standard",
    metAtLeast: "indicators that have to be met",
    floorShare: "share of its threshold that each of the others has to reach",
    composite: "composite coefficient at most",
    facts: (standard: Standard) =>
      `Document: ${standard.document}; ${standard.issuer.en}, ${standard.issued}. In the command: \`--standard ${standard.id}\`.`,
    certainty: "Certainty: A two sources or proven by arithmetic; B one source; C weak; D a choice of ours.",
  },
} as const;

const cell = (text: string | number): string => String(text).replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (cells: readonly (string | number)[]): string => `| ${cells.map(cell).join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

const sourceOf = (reference: Reference | undefined): readonly string[] =>
  reference === undefined
    ? ["", ""]
    : [
        [reference.document, ...(reference.article === undefined ? [] : [reference.article])].join("，"),
        reference.certainty,
      ];

/** A page of a standard. */
function standardPage(standard: Standard, locale: Locale): Page {
  const language = locale === "en" ? "en" : "zh-CN";
  const say = words[language];
  const valuesOf = (parameter: Parameter | undefined, ...first: readonly string[]) =>
    (parameter?.values ?? []).map(({ from, value, reference = parameter?.reference }) => [
      ...first,
      value ?? "",
      `<time>${from}</time>`,
      ...sourceOf(reference),
    ]);
  const indicatorRows = standard.indicators.flatMap((each) => {
    const name = builtInIndicator(each.id)?.name[language] ?? each.id;
    const lines = (["minimum", "maximumCv"] as const).flatMap((kind) =>
      (["primary", "junior"] as const).flatMap((stage) => {
        return valuesOf(each[kind]?.[stage], each.code, name, `${say[stage]}，${say[kind]}`);
      }),
    );
    return lines.length > 0 ? lines : [[each.code, name, "", "", "", ...sourceOf(each.reference)]];
  });
  const { schoolRule, composite, conditions = [], reviewSteps = [] } = standard;
  const ruleRows = [
    ...(schoolRule === undefined
      ? []
      : (["metAtLeast", "floorShare"] as const).flatMap((kind) => valuesOf(schoolRule[kind], say[kind]))),
    ...(composite === undefined
      ? []
      : (["primary", "junior"] as const).flatMap((stage) =>
          valuesOf(composite.maximumCv[stage], `${say.composite}，${say[stage]}`),
        )),
  ];
  const [, , , ...valueHead] = say.head;
  const markdown = [
    `# ${standard.title[language]}`,
    say.facts(standard),
    say.certainty,
    `## ${say.indicators}`,
    table(say.head, indicatorRows),
    ...(ruleRows.length === 0 ? [] : [`## ${say.rule}`, table([say.heads.rule, ...valueHead], ruleRows)]),
    ...(conditions.length === 0
      ? []
      : [
          `## ${say.conditions}`,
          table(
            [say.heads.condition, say.head[5], say.head[6]],
            conditions.map(({ name, reference }) => [name[language], ...sourceOf(reference)]),
          ),
        ]),
    ...(reviewSteps.length === 0
      ? []
      : [
          `## ${say.steps}`,
          table(
            [say.heads.step, "--review", say.head[5], say.head[6]],
            reviewSteps.map(({ id, name, reference }) => [name[language], id, ...sourceOf(reference)]),
          ),
        ]),
  ].join("\n\n");
  return { id: `standards/${standard.id}`, locale, title: standard.title[language], markdown };
}

/** A page a standard and language. */
export const standardPages = (): readonly Page[] =>
  languages.flatMap((locale) => standards.map((standard) => standardPage(standard, locale)));
