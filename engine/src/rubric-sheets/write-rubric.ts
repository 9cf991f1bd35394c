// A rubric as sheets: the layout of printed rubrics, and beside it all that a printed one leaves out.
import type { Locale } from "../diagnostics/index.js";
import {
  describeRule,
  joinNames,
  levelHeader,
  rubricCodes,
  rubricHeaders,
  rubricSheetNames,
  rubricSourceLine,
  rubricTotalLabel,
  sectionText,
} from "../words/index.js";
import type { Rubric, RubricItem, RubricNode } from "../rubrics/index.js";
import { inputsOf, isSection } from "../rubrics/index.js";
import type { Cell, CellRange } from "../reading/cells/index.js";
import { noSection, formatRuleParameters } from "../reading/rubrics/index.js";
import type { RubricSheet } from "../reading/rubrics/index.js";
import {
  checkSheet,
  detailSheet,
  gradeSheet,
  inputSheet,
  settingSheet,
  textSheet,
  vetoSheet,
} from "./write-rubric-tables.js";

/**
 * A rubric as sheets (评分细则写入工作表): the printed layout first, then its inputs, details, vetoes, grades, rules of the total, and translations,
 * as far as there are any.
 *
 * Rule: everything of the rubric is in the sheets: `readRubric` gives it back. An item without a printed rule shows the sentence of
 * `describeRule`. Units: points as they are, not rounded. Zeros: 0 is written. Missing: the columns 自评, 复评, 终评 are left blank, to be filled
 * in. None: empty lists and empty groups of settings are written as none. Source: the layout of printed rubrics (指标、评分办法、分值、得分).
 *
 * @throws TypeError when a number of a method is not finite
 * @example
 * writeRubric(oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10), "en").map(({ sheet }) => sheet) // => ["Rubric", "Inputs", "Total", "Translations"]
 */
export function writeRubric(rubric: Rubric, locale: Locale = "zh-CN"): readonly RubricSheet[] {
  return [
    mainSheet(rubric, locale),
    inputSheet(rubric, locale),
    detailSheet(rubric, locale),
    checkSheet(rubric, locale),
    vetoSheet(rubric, locale),
    gradeSheet(rubric, locale),
    settingSheet(rubric, locale),
    textSheet(rubric, locale),
  ].filter((sheet) => sheet !== null);
}

/** A row of the rubric: the texts of its sections, and the item; none where a section is empty. */
interface Line {
  readonly sections: readonly string[];
  readonly item: RubricItem | null;
}

const linesOf = (nodes: readonly RubricNode[], sections: readonly string[], locale: Locale): readonly Line[] =>
  nodes.flatMap((node): readonly Line[] => {
    if (!isSection(node)) return [{ sections, item: node }];
    const inner = [...sections, sectionText(node.id, node.title[locale], node.points, locale)];
    return node.items.length === 0 ? [{ sections: inner, item: null }] : linesOf(node.items, inner, locale);
  });

const mainSheet = (rubric: Rubric, locale: Locale): RubricSheet => {
  const lines = linesOf(rubric.items, [], locale);
  const depth = Math.max(0, ...lines.map(({ sections }) => sections.length));
  const hasKinds = lines.some(({ item }) => item?.kind !== undefined);
  const headers = Object.entries(rubricHeaders).filter(([key]) => key !== "kind" || hasKinds);
  const keys = headers.map(([key]) => key);
  const header = [
    ...Array.from({ length: depth }, (_, level) => levelHeader(level + 1, locale)),
    ...headers.map(([, words]) => words[locale]),
  ];
  const titleTexts = new Map(rubric.inputs.map(({ id, title }) => [id, title[locale]]));
  const body = lines.map(({ sections, item }, index) => [
    ...sectionCells(sections, lines[index - 1]?.sections ?? [], depth, item !== null),
    ...itemCells(item, rubric, titleTexts, keys, locale),
  ]);
  const total: readonly Cell[] = header.map((_, column) =>
    column === 0 ? rubricTotalLabel[locale] : column === depth + keys.indexOf("points") ? rubric.points : null,
  );
  const { from, to } = rubric.effective ?? {};
  const note = rubric.note?.[locale];
  const sourceLine = rubricSourceLine(
    { ...rubric.source, note: note ?? "", ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    locale,
  );
  const wide = (row: number): CellRange => ({ top: row, left: 0, bottom: row, right: header.length - 1 });
  return {
    sheet: rubricSheetNames.rubric[locale],
    rows: [[rubric.title[locale]], [sourceLine], header, ...body, total],
    rowKinds: ["title", "note", "header", ...body.map(() => "body" as const), "total"],
    widths: [...Array.from({ length: depth }, () => 16), ...keys.map((key) => widths[key] ?? 10)],
    merges: [wide(0), wide(1), ...sectionMerges(lines, depth)],
  };
};

const widths: Readonly<Record<string, number>> = { title: 30, rule: 44, inputs: 18, evidence: 24, parameters: 40 };

/** A section stands in the first of its rows; a level without a section says so. */
const sectionCells = (
  sections: readonly string[],
  before: readonly string[],
  depth: number,
  hasItem: boolean,
): readonly Cell[] => {
  const same = sections.findIndex((each, level) => each !== before[level]);
  const shared = same < 0 ? sections.length : same;
  return Array.from({ length: depth }, (_, level) => {
    if (level < shared) return null;
    return sections[level] ?? (hasItem ? noSection : null);
  });
};

const sectionMerges = (lines: readonly Line[], depth: number): readonly CellRange[] => {
  const merges: CellRange[] = [];
  for (let level = 0; level < depth; level += 1) {
    let top = 0;
    for (let row = 1; row <= lines.length; row += 1) {
      const goes =
        lines[row]?.sections.slice(0, level + 1).join("\n") === lines[top]?.sections.slice(0, level + 1).join("\n");
      if (goes && (lines[top]?.sections.length ?? 0) > level) continue;
      if (row - top > 1) merges.push({ top: top + 3, left: level, bottom: row + 2, right: level });
      top = row;
    }
  }
  return merges;
};

const itemCells = (
  item: RubricItem | null,
  { inputs }: Rubric,
  titles: ReadonlyMap<string, string>,
  keys: readonly string[],
  locale: Locale,
): readonly Cell[] => {
  if (item === null) return keys.map(() => null);
  const { id, title, kind, points, rule, method, office, evidence = [] } = item;
  const cells: Readonly<Record<string, Cell>> = {
    title: title[locale],
    kind: kind === undefined ? null : rubricCodes.kind[kind][locale],
    points,
    rule: rule?.[locale] ?? describeRule(method, points, inputs, locale),
    inputs: joinNames(
      inputsOf(method).inputs.map((each) => titles.get(each) ?? each),
      locale,
    ),
    office: office?.[locale] ?? null,
    evidence: evidence.length === 0 ? null : evidence.map((each) => each[locale]).join("\n"),
    parameters: formatRuleParameters(method),
    id,
  };
  return keys.map((key) => cells[key] ?? null);
};
