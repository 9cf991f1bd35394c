// The rules of what follows from joint scores, from a sheet: a rule a row (规则、条件、值), checked as a file is.
import type { Where } from "../diagnostics/index.js";
import type { Cell, Grid } from "../reading/cells/index.js";
import { cellOf, isBlank, keyOf, readNumberText, textOf } from "../reading/cells/index.js";
import { headerByWords } from "../reading/headers/index.js";
import type { RuleColumn } from "./joint-rule-words.js";
import { columnOfRule, conditionOfRule, kindOfRule, mergeOfWord, valueOfRule } from "./joint-rule-words.js";
import type { JointRulesParsed } from "./parse-joint-rules.js";
import { parseJointRules } from "./parse-joint-rules.js";

/**
 * Rules of joint assessment found on a sheet (读取捆绑考核规则).
 *
 * Rule: the first sheet with the headers 规则, 条件 and 值, and a row below them; each row is one part of the rules.
 * Units: points, yuan, places, shares from 0 to 1 or in percent. Zeros are values; a blank value is a fault of shape at its cell.
 * None: null where no sheet has any. Errors: none thrown.
 *
 * Source: ours, as `writeJointRules` writes it.
 *
 * @example
 * readJointRules([{ sheet: "1", rows: [["规则", "条件", "值"], ["评优", "名额", 3]] }]).rules.awards // => { places: 3 }
 * readJointRules([{ sheet: "小学", rows: [["学校名称"]] }]) // => null
 */
export function readJointRules(grids: readonly Grid[]): JointRulesParsed | null {
  for (const grid of grids) {
    const header = headerByWords<RuleColumn>(
      grid,
      (text) => columnOfRule.get(keyOf(text)),
      (columns) => columns.has("rule") && columns.has("condition") && columns.has("value"),
    );
    if (header === null) continue;
    const at = (row: number, column: RuleColumn): Cell => grid.rows[row]?.[header.columns.get(column) ?? -1] ?? null;
    const rows = grid.rows.flatMap((_, row) => (row > header.row && !isBlank(at(row, "rule")) ? [row] : []));
    if (rows.length === 0) continue;
    const built: Built = { rules: { format: "junheng-joint-rules/1" }, cells: {} };
    for (const row of rows) {
      const { path, value, isListed } = partOfRow(textOf(at(row, "rule")), at(row, "condition"), at(row, "value"));
      put(built, path, value, isListed === true, cellOf(grid, row, header.columns.get("value") ?? 0));
    }
    return parseJointRules(built.rules, built.cells);
  }
  return null;
}

type Part = Record<string, unknown>;

/** What a file would hold, and where each part of it stands. */
interface Built {
  readonly rules: Part;
  readonly cells: Record<string, Where>;
}

/** A part of the rules; one that `isListed` is one more of a list. */
interface RulePart {
  readonly path: readonly [string, string?];
  readonly value: unknown;
  readonly isListed?: boolean;
}

/** What a row says; what is not understood is kept as it stands, for the check to name. */
function partOfRow(rule: string, condition: Cell, value: Cell): RulePart {
  const kind = kindOfRule.get(keyOf(rule));
  const [asked, said] = [textOf(condition), textOf(value)];
  const known = conditionOfRule.get(keyOf(asked));
  const word = valueOfRule.get(keyOf(said));
  const figure = figureOf(value);
  switch (kind) {
    case undefined:
      return { path: [rule], value: figure };
    case "merge":
      return known === undefined
        ? { path: ["merge", "kind"], value: mergeOfWord.get(keyOf(said)) ?? said }
        : { path: ["merge", known], value: figure };
    case "principal":
      return known === "by"
        ? { path: ["principal", "by"], value: word ?? said }
        : { path: ["principal", "points"], value: { grade: asked, points: figure }, isListed: true };
    case "prizes":
      return known === "decimals"
        ? { path: ["prizes", "decimals"], value: figure }
        : { path: ["prizes", "bands"], value: { from: figureOf(condition), yuan: figure }, isListed: true };
    case "awards":
      return { path: ["awards", known ?? asked], value: figure };
    case "quota":
      if (known !== "byScore") return { path: ["quota", known ?? asked], value: figure };
      return {
        path: ["quota", "rule"],
        value: word === undefined ? { kind: "mixed", byScore: figure } : { kind: word },
      };
  }
}

function put(
  { rules, cells }: Built,
  [first, second]: RulePart["path"],
  value: unknown,
  isListed: boolean,
  where: Where,
): void {
  if (second === undefined) {
    rules[first] = value;
    cells[first] = where;
    return;
  }
  const part = (rules[first] as Part | undefined) ?? unsaid[first] ?? {};
  const list = isListed ? ((part[second] as readonly unknown[] | undefined) ?? []) : [];
  rules[first] = { ...part, [second]: isListed ? [...list, value] : value };
  cells[isListed ? `${first}.${second}.${list.length}` : `${first}.${second}`] = where;
}

/** Where the sheet does not say: a prize is looked up by the score as it stands, and a principal by the joint score. */
const unsaid: Readonly<Record<string, Part>> = { prizes: { decimals: null }, principal: { by: "joint", points: [] } };

/** A number, or what stands there for the check to name; a percentage is its share, 从 90 分 is 90. */
function figureOf(cell: Cell): unknown {
  if (typeof cell === "number") return cell;
  const text = textOf(cell);
  const read = readNumberText(text);
  if (read.kind === "figure") return read.percent ? read.value / 100 : read.value;
  const bare = /^(?:≥|>=)?(\d+(?:\.\d+)?)(?:分|元|个|名|位)?(?:及?以上)?$/.exec(text);
  return bare === null ? text : Number(bare[1]);
}
