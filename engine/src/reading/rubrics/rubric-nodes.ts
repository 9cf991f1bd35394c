// The rows of a rubric as its sections and items: ids, points, rules and details, every doubt with its cell.
import type { Diagnostic, Where } from "../../diagnostics/index.js";
import { errorAt, warningAt } from "../../diagnostics/index.js";
import { describeRule, rubricCodes, rubricHeaders } from "../../words/index.js";
import type {
  Method,
  ReviewColumns,
  RubricInput,
  RubricItem,
  RubricNode,
  RubricSection,
  Veto,
} from "../../rubrics/index.js";
import { isDated, isSection } from "../../rubrics/index.js";
import { isBlank, textOf } from "../cells/index.js";
import type { RowReader } from "./cell-values.js";
import { numberIn } from "./cell-values.js";
import { reviewInputs, ruleInputs } from "./made-inputs.js";
import { readItemRule } from "./read-item-rule.js";
import type { CellsByPath } from "./read-rubric-tables.js";
import { sourceOf } from "./read-rubric-tables.js";
import type { RubricColumn } from "./rubric-columns.js";
import type { ItemRow, RubricRow, SectionRow } from "./rubric-rows.js";
import type { TextLookup } from "./rubric-texts.js";
import type { RuleReading } from "../rules/index.js";
import type { SectionText } from "./section-text.js";
import { exactSectionText, printedSectionText } from "./section-text.js";
import { vetoFrom } from "../rules/index.js";

/** An item with what was made of its rule, to be shown back. */
export interface UnderstoodItem {
  readonly item: string;
  readonly path: string;
  readonly where: Where;
  /** The rule as printed. */
  readonly text: string;
  readonly method: Method;
  /** What the method was taken from; nothing where it is left to a judge. */
  readonly by: "parameters" | "rule" | "nothing";
  readonly reading: RuleReading | null;
}

/** What nodes are read with, and what is found on the way. */
export interface NodeContext {
  /** Whether the sheet has ids and parameters of its own. */
  readonly exact: boolean;
  readonly has: (column: RubricColumn) => boolean;
  readonly known: readonly RubricInput[] | null;
  readonly details: ReadonlyMap<string, RowReader>;
  readonly texts: TextLookup;
  readonly findings: Diagnostic[];
  readonly cells: CellsByPath;
  readonly understood: UnderstoodItem[];
  readonly inputs: RubricInput[];
  readonly vetoes: Veto[];
  /** Where each id was first seen. */
  readonly ids: Map<string, Where>;
}

/** Reads rows into nodes. `parent` is the id that ids made from the position begin with. */
export function nodesFrom(
  rows: readonly RubricRow[],
  path: string,
  parent: string,
  bonus: boolean,
  context: NodeContext,
): readonly RubricNode[] {
  const nodes: RubricNode[] = [];
  rows.forEach((row, position) => {
    const at = `${path}.${nodes.length}`;
    const made = parent === "" ? `A${position + 1}` : `${parent}.${position + 1}`;
    const node =
      row.kind === "section" ? sectionFrom(row, at, made, bonus, context) : itemFrom(row, at, made, bonus, context);
    if (node !== null) nodes.push(node);
  });
  return nodes;
}

/** The id that is printed, where there is one that nothing else has; else the one made from the position. */
const takeId = (printed: string | null, made: string, where: Where, context: NodeContext): string => {
  const { ids, exact, findings } = context;
  const first = printed === null ? undefined : ids.get(printed);
  if (printed !== null && first !== undefined)
    findings.push(errorAt("rubricIdTwice", where, { id: printed, first: first.cell ?? "" }));
  const id = printed === null || (first !== undefined && !exact) ? made : printed;
  if (!ids.has(id)) ids.set(id, where);
  return id;
};

const sectionFrom = (
  row: SectionRow,
  path: string,
  made: string,
  bonus: boolean,
  context: NodeContext,
): RubricSection | null => {
  const { cells, findings, texts, details, exact } = context;
  const said: SectionText = (exact ? exactSectionText(row.text) : null) ?? printedSectionText(row.text);
  const id = takeId(said.code, made, row.where, context);
  cells[path] = row.where;
  cells[`${path}.points`] = row.points?.where ?? row.where;
  const ownColumn = row.points === null ? null : numberIn(row.points.cell);
  if (row.points !== null && ownColumn === null)
    findings.push(errorAt("rubricPointsUnread", row.points.where, { item: id, text: textOf(row.points.cell) }));
  const items = nodesFrom(row.children, `${path}.items`, id, bonus || isBonus(said.title), context);
  // A section of nothing but vetoes has no points of its own.
  if (!exact && row.children.length > 0 && items.length === 0) {
    delete cells[path];
    delete cells[`${path}.points`];
    return null;
  }
  const sum = sumOf(items);
  const points = said.points ?? ownColumn ?? sum ?? 0;
  if (sum !== null && items.some((item) => !isAside(item)) && Math.abs(sum - points) > 1e-9)
    findings.push(warningAt("rubricSectionSum", row.where, { item: id, points, sum }));
  return {
    id,
    title: texts(`item/${id}/title`, said.title),
    points,
    ...detailsOf(details.get(id), id, context),
    items,
  };
};

const isBonus = (title: string): boolean => /加分|附加分|奖励分/.test(title);

/** What the points of nodes add up to; null where some count only for some rows, or beside the points. */
export const sumOf = (nodes: readonly RubricNode[]): number | null => {
  const sum = nodes.reduce<number | null>((total, node) => {
    if (total === null) return null;
    if (isSection(node)) return isAside(node) ? total : total + node.points;
    if (node.applies !== undefined || isDated({ items: [node] })) return null;
    return (node.kind ?? "points") === "points" ? total + node.points : total;
  }, 0);
  return sum === null ? null : Number(sum.toPrecision(12));
};

/** Whether a section holds nothing but bonus and deductions. */
const isAside = (node: RubricNode): boolean =>
  isSection(node) ? node.items.length > 0 && node.items.every(isAside) : (node.kind ?? "points") !== "points";

/** Caps, floors, rounding and sources: what sections and items both may have. */
const detailsOf = (row: RowReader | undefined, id: string, { texts }: NodeContext) => {
  if (row === undefined) return {};
  const [cap, floor, decimals] = [row.number("cap"), row.number("floor"), row.number("round")];
  const source = sourceOf(row, `item/${id}/`, texts);
  return {
    ...(cap !== undefined && { cap }),
    ...(floor !== undefined && { floor }),
    ...(decimals !== undefined && { round: { decimals } }),
    ...(source !== undefined && { source }),
  };
};

const itemDetails = (row: RowReader | undefined): Partial<RubricItem> => {
  if (row === undefined) return {};
  const blank = row.code("blank", rubricCodes.blank);
  const [input, values] = [row.text("appliesInput"), row.list("appliesValues")];
  const [from, to, evidenceInput] = [row.text("from"), row.text("to"), row.text("evidenceInput")];
  const insteadOf = row.text("insteadOf");
  const [self, check, final] = [row.text("self"), row.text("check"), row.text("final")];
  return {
    ...(blank !== undefined && { blank }),
    ...(input !== undefined && { applies: { input, values: values ?? [] } }),
    ...((from ?? to) !== undefined && {
      effective: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    }),
    ...(insteadOf !== undefined && { insteadOf }),
    ...((self ?? check ?? final) !== undefined && {
      reviews: {
        ...(self !== undefined && { self }),
        ...(check !== undefined && { check }),
        ...(final !== undefined && { final }),
      },
    }),
    ...(evidenceInput !== undefined && { evidenceInput }),
  };
};

const itemFrom = (
  row: ItemRow,
  path: string,
  made: string,
  bonus: boolean,
  context: NodeContext,
): RubricItem | null => {
  const { exact, findings, texts, cells, known, details, has } = context;
  const said = exact ? { code: null, title: row.title, points: null } : printedSectionText(row.title);
  const ownId = textOf(row.cell("id")) || said.code;
  const veto = exact ? null : vetoFrom(row.rule, said.title, context.vetoes.length, row.where("rule"), findings);
  if (veto !== null) {
    cells[`vetoes.${context.vetoes.length}`] = row.where("rule");
    context.vetoes.push(veto);
    if (known?.some(({ id }) => id === veto.input) !== true)
      context.inputs.push({ id: veto.input, title: veto.title, kind: "count" });
    return null;
  }
  const id = takeId(ownId === "" ? null : ownId, made, row.where(has("id") ? "id" : "title"), context);
  const points = pointsOf(row, said.points, id, findings);
  const title = texts(`item/${id}/title`, said.title);
  const input = inputOf(row, id, known);
  const read = readItemRule(
    {
      item: id,
      title: row.title,
      points,
      input,
      rule: row.rule,
      ruleAt: row.where("rule"),
      parameters: textOf(row.cell("parameters")),
      parametersAt: row.where("parameters"),
      known: known ?? [],
    },
    findings,
  );
  const printedKind = textOf(row.cell("kind"));
  const kind = kindFrom(printedKind) ?? (bonus || isBonus(said.title) ? (exact ? undefined : "bonus") : undefined);
  if (printedKind !== "" && kindFrom(printedKind) === undefined)
    findings.push(
      errorAt("rubricCodeUnknown", row.where("kind"), {
        name: rubricHeaders.kind["zh-CN"],
        text: printedKind,
        expected: Object.values(rubricCodes.kind).map((words) => words["zh-CN"]),
      }),
    );
  const reviews = exact ? undefined : reviewsOf(id, has);
  context.inputs.push(...ruleInputs(read.inputs, title, points, known ?? []), ...reviewInputs(reviews, title, points));
  for (const column of ["points", "rule", "title", "office", "evidence"] as const)
    if (has(column)) cells[`${path}.${column}`] = row.where(column);
  cells[path] = row.where("title");
  cells[`${path}.id`] = row.where(has("id") ? "id" : "title");
  cells[`${path}.method`] = row.where(read.by === "parameters" ? "parameters" : "rule");
  context.understood.push({
    item: id,
    path,
    where: row.where("rule"),
    text: row.rule,
    method: read.method,
    by: read.by,
    reading: read.reading,
  });
  const office = textOf(row.cell("office"));
  const evidence = textOf(row.cell("evidence"))
    .split(exact ? /\n/ : /[\n；;]/)
    .map((each) => each.trim())
    .filter((each) => each !== "");
  const generated = (["zh-CN", "en"] as const).some(
    (locale) => row.rule === describeRule(read.method, points, known ?? [], locale),
  );
  return {
    id,
    title,
    points,
    ...detailsOf(details.get(id), id, context),
    method: read.method,
    ...(kind !== undefined && { kind }),
    ...(reviews !== undefined && { reviews }),
    ...itemDetails(details.get(id)),
    ...(office !== "" && { office: texts(`item/${id}/office`, office) }),
    ...(evidence.length > 0 && {
      evidence: evidence.map((each, index) => texts(`item/${id}/evidence/${index + 1}`, each)),
    }),
    ...(row.rule !== "" && !generated && { rule: texts(`item/${id}/rule`, row.rule) }),
  };
};

const kindFrom = (text: string): RubricItem["kind"] =>
  (Object.keys(rubricCodes.kind) as (keyof typeof rubricCodes.kind)[]).find(
    (kind) => kind === text || rubricCodes.kind[kind]["zh-CN"] === text || rubricCodes.kind[kind].en === text,
  );

const pointsOf = (row: ItemRow, inTitle: number | null, id: string, findings: Diagnostic[]): number => {
  const cell = row.cell("points");
  const points = isBlank(cell) ? inTitle : numberIn(cell);
  if (points === null)
    findings.push(errorAt("rubricPointsUnread", row.where("points"), { item: id, text: textOf(cell) }));
  return points ?? 0;
};

/** The input that the column 数据项 names, or one of the item's own. */
const inputOf = (row: ItemRow, id: string, known: readonly RubricInput[] | null): string => {
  const named = textOf(row.cell("inputs"));
  return (
    known?.find((input) => input.id === named || input.title["zh-CN"] === named || input.title.en === named)?.id ?? id
  );
};

/** Printed sheets with columns for reviews have them for every item. */
const reviewsOf = (id: string, has: (column: RubricColumn) => boolean): ReviewColumns | undefined => {
  const columns = (["self", "check", "final"] as const).filter(has);
  return columns.length === 0 ? undefined : Object.fromEntries(columns.map((column) => [column, `${id}.${column}`]));
};
