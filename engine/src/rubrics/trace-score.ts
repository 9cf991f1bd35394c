// Behind one score: the rule, the figures it read and where they stand, and how the points came about; nothing is computed again.
import type { LocalText } from "../diagnostics/index.js";
import { flatNodes } from "./flat-nodes.js";
import type { MethodInputs } from "./inputs-of.js";
import { inputsOf } from "./inputs-of.js";
import type { Method } from "./method.js";
import type { Rubric, RubricInput, RubricSource } from "./rubric.js";
import { isSection } from "./rubric.js";
import type { ScoreData } from "./score-data.js";
import { cellStates, whereOfRow } from "./score-data.js";
import type { RubricScores } from "./scores.js";
import { traceCodes } from "./scores.js";
import { fromUnits } from "./units.js";

/** One figure that was read. */
export interface TracedInput {
  readonly id: string;
  readonly title: LocalText;
  readonly kind: RubricInput["kind"];
  readonly unit?: LocalText;
  /** The number or text; null where there is none. */
  readonly value: number | string | null;
  readonly state: "number" | "missing" | "notApplicable" | "unreadable" | "text";
  readonly cell: string | null;
  /** How it was worked out, where no cell gives it: `14660 ÷ 235`; the figures of it follow. */
  readonly arithmetic?: string;
}

/** Points of another node that went into this one. */
export interface TracedPart {
  readonly id: string;
  readonly title: LocalText;
  readonly points: number;
  readonly full: number;
  /** What could still be earned; 0 where nothing is open. */
  readonly open: number;
  readonly applies: boolean;
}

/** How the points of an item came about: the name of its byte, and the band or rank where the method has one. */
export interface TracedOutcome {
  readonly name: keyof typeof traceCodes;
  /** From 0: the band, level or part in the order of the rubric; of a ranking, the rank. */
  readonly position: number | null;
}

/** Everything behind the points of one node in one row. */
export interface ScoreTrace {
  readonly rubric: string;
  readonly contentHash: string;
  readonly row: string;
  readonly id: string;
  readonly title: LocalText;
  readonly points: number;
  readonly full: number;
  readonly open: number;
  /** Of an item. */
  readonly method: Method | null;
  readonly outcome: TracedOutcome | null;
  readonly inputs: readonly TracedInput[];
  readonly rule: LocalText | null;
  readonly source: RubricSource;
  readonly office: LocalText | null;
  /** Of a section: what is in it. Of an item: the items whose points it takes. */
  readonly parts: readonly TracedPart[];
  readonly where: ScoreData["where"];
}

/**
 * What is behind the points of a node in a row (得分依据).
 *
 * Rule: what `scoreRubric` went by: method, figures, outcome, review. Zeros are figures; a missing one is named.
 * Units: points of the rubric, inputs in their own. None: `method` and `outcome` are null for a section.
 *
 * Source: ours; a bureau has to show what a score stands on.
 *
 * @throws TypeError when the scores have no such node or row
 * @example
 * const rubric = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
 * const data = scoreDataOf([{ name: "A", values: { rate: 96.4 } }]);
 * traceScore(rubric, data, scoreRubric(rubric, data), "item", 0).inputs[0].value // => 96.4
 */
export function traceScore(rubric: Rubric, data: ScoreData, scores: RubricScores, id: string, row: number): ScoreTrace {
  const found = flatNodes(rubric).find(({ node }) => node.id === id)?.node;
  const node = scores.nodes.find((each) => each.id === id);
  if (found === undefined || node === undefined || !(row in data.names)) {
    throw new TypeError(`traceScore requires a node and a row of the scores, got ${id} and ${row}`);
  }
  const item = isSection(found) ? null : found;
  const { inputs, items }: Pick<MethodInputs, "inputs" | "items"> =
    item === null ? { inputs: [], items: [] } : inputsOf(item.method);
  const reviews = Object.values(item?.reviews ?? {});
  const parts = scores.nodes.filter((each) => (item === null ? each.parent === id : items.includes(each.id)));
  return {
    rubric: rubric.id,
    contentHash: scores.contentHash,
    row: data.names[row]!,
    id,
    title: found.title,
    points: fromUnits(node.earned[row]!, scores.decimals),
    full: fromUnits(node.full, scores.decimals),
    open: fromUnits(node.open[row]!, scores.decimals),
    method: item?.method ?? null,
    outcome: node.trace === null ? null : outcomeOf(node.trace[row]!),
    inputs: withRaw([...inputs, ...reviews], data, row).map((input) => inputOf(rubric, data, input, row)),
    rule: item?.rule ?? null,
    source: found.source ?? rubric.source,
    office: item?.office ?? null,
    parts: parts.map((part) => ({
      id: part.id,
      title: part.title,
      points: fromUnits(part.earned[row]!, scores.decimals),
      full: fromUnits(part.full, scores.decimals),
      open: fromUnits(part.open[row]!, scores.decimals),
      applies: part.possible[row]! > 0,
    })),
    where: whereOfRow(data, row),
  };
}

function outcomeOf(code: number): TracedOutcome {
  if (code >= traceCodes.firstBand) return { name: "firstBand", position: code - traceCodes.firstBand };
  const name = (Object.keys(traceCodes) as (keyof typeof traceCodes)[]).find((each) => traceCodes[each] === code);
  return { name: name ?? "open", position: null };
}

/** Inputs, each with those that it was worked out of behind it. */
const withRaw = (ids: readonly string[], data: ScoreData, row: number): readonly string[] => [
  ...new Set(ids.flatMap((id) => [id, ...withRaw(data.inputs[id]?.workedOut?.[row]?.inputs ?? [], data, row)])),
];

function inputOf(rubric: Rubric, data: ScoreData, id: string, row: number): TracedInput {
  const input = rubric.inputs.find((each) => each.id === id);
  const column = data.inputs[id];
  const state = column?.states[row] ?? cellStates.missing;
  const arithmetic = column?.workedOut?.[row]?.arithmetic;
  const names = Object.keys(cellStates) as (keyof typeof cellStates)[];
  return {
    id,
    title: input?.title ?? { "zh-CN": id, en: id },
    kind: input?.kind ?? "number",
    ...(input?.unit && { unit: input.unit }),
    value: state === cellStates.number ? column!.numbers[row]! : (column?.texts?.[row] ?? null),
    state: names.find((name) => cellStates[name] === state)!,
    cell: arithmetic === undefined ? (column?.cells?.[row] ?? null) : null,
    ...(arithmetic !== undefined && { arithmetic }),
  };
}
