// Which column of a rubric's sheet is which, by the headers that printed rubrics use.
import { levelHeader, rubricHeaders } from "../../words/index.js";
import type { Cell, Grid } from "../cells/index.js";
import { keyOf } from "../cells/index.js";
import { columnsByWord } from "../headers/index.js";
import { mergeOrigins } from "./merge-origins.js";

/** What a column holds. */
export type RubricColumn = keyof typeof rubricHeaders;

/** Where the table stands and what its columns are. */
export interface RubricColumns {
  /** The last row of the header. */
  readonly header: number;
  /** The first row of the header. */
  readonly top: number;
  /** The columns of sections, the outermost first. */
  readonly levels: readonly number[];
  readonly at: ReadonlyMap<RubricColumn, number>;
  /** Whether the last level is what is scored, as there is no column of items. */
  readonly lastLevelIsItem: boolean;
}

const headerWithin = 30;
const mostColumns = 60;

const levelWords: readonly (readonly string[])[] = [
  ["一级指标", "A级指标", "一级", "一级项目", "指标类别", "项目", "评估项目", "考核项目", "评价项目", "大项"],
  ["二级指标", "B级指标", "二级", "二级项目", "小项"],
  ["三级指标", "C级指标", "三级", "三级项目"],
  ["四级指标", "D级指标", "四级"],
];

const words: Readonly<Record<RubricColumn, readonly string[]>> = {
  title: [
    "评估要点",
    "评估内容",
    "考核内容",
    "考核要点",
    "评价要点",
    "评价内容",
    "指标内容",
    "主要观测点",
    "观测点",
    "内容",
    "评估指标",
    "考核指标",
    "评价指标",
    "指标",
    "具体要求",
    "评估标准",
  ],
  kind: ["类别"],
  points: ["分值", "满分", "标准分", "分数", "配分", "标准分值", "权重分", "赋分"],
  rule: [
    "评分办法",
    "赋分办法",
    "评分标准",
    "评分细则",
    "计分办法",
    "计分方法",
    "赋分标准",
    "评分方法",
    "评估办法",
    "考核办法",
    "评价标准",
    "考核标准",
    "扣分标准",
    "评分说明",
  ],
  inputs: ["数据项"],
  office: ["评分部门", "评估部门", "考核部门", "责任部门", "责任科室", "评价部门", "考核科室", "评估科室", "牵头科室"],
  evidence: ["佐证材料", "支撑材料", "备查材料", "印证材料", "查阅资料", "材料清单", "评估依据"],
  self: ["自评", "自评得分", "自评分", "学校自评", "自查得分", "自评分值"],
  check: ["复评", "复评得分", "核查得分", "考核得分", "评估得分", "复核得分", "复查得分", "督导评分"],
  final: ["终评", "终评得分", "最终得分", "最后得分", "审定得分"],
  parameters: ["参数"],
  id: ["编号"],
};

type RubricWord = RubricColumn | number;

const columnByWord = new Map<string, RubricWord>([
  ...levelWords.flatMap((own, level) => own.map((word) => [keyOf(word), level] as const)),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((level) =>
    (["zh-CN", "en"] as const).map((locale) => [keyOf(levelHeader(level, locale)), level - 1] as const),
  ),
  ...(Object.keys(words) as RubricColumn[]).flatMap((column) =>
    [...words[column], rubricHeaders[column].en].map((word) => [keyOf(word), column] as const),
  ),
]);

const wordOf = (header: string): RubricWord | undefined => {
  const text = header.trim().replace(/[(（][^()（）]*[)）]/g, "");
  return text.length > 20 ? undefined : columnByWord.get(keyOf(text));
};

const isWord = (cell: Cell | undefined): boolean => typeof cell === "string" && wordOf(cell) !== undefined;

/** Finds the header of a rubric on a sheet; null where there is none: points or a rule, and what is scored, are needed. */
export function rubricColumns(grid: Grid): RubricColumns | null {
  const originOf = mergeOrigins(grid);
  const cellsOf = (row: number): readonly Cell[] => (grid.rows[row] ?? []).slice(0, mostColumns);
  for (let row = 0; row < Math.min(headerWithin, grid.rows.length); row += 1) {
    const [first, second] = [cellsOf(row), cellsOf(row + 1)];
    if (first.filter(isWord).length < 2) continue;
    // A second row of headers stands below cells that are merged down, or below a group such as 得分.
    const merged = first.some((cell, column) => isWord(cell) && originOf(row + 1, column).row === row);
    const both =
      second.some(isWord) && (merged || !second.some((cell, column) => isWord(cell) && isWord(first[column])));
    const cells = both ? joinedRows(first, second) : first;
    const found = columnsFrom(columnsByWord(cells, wordOf), row, both || merged ? row + 1 : row);
    if (found !== null) return found;
  }
  return null;
}

const joinedRows = (first: readonly Cell[], second: readonly Cell[]): readonly Cell[] =>
  Array.from({ length: Math.max(first.length, second.length) }, (_, column) => {
    const own = first[column] ?? null;
    return isWord(own) ? own : (second[column] ?? null);
  });

const columnsFrom = (found: ReadonlyMap<RubricWord, number>, top: number, header: number): RubricColumns | null => {
  const levels = [...found].filter(([word]) => typeof word === "number").sort(([a], [b]) => Number(a) - Number(b));
  const at = new Map(
    [...found].flatMap(([word, column]) => (typeof word === "number" ? [] : [[word, column] as const])),
  );
  if (!at.has("points") && !at.has("rule")) return null;
  if (levels.length === 0 && !at.has("title")) return null;
  return { header, top, levels: levels.map(([, column]) => column), at, lastLevelIsItem: !at.has("title") };
};
