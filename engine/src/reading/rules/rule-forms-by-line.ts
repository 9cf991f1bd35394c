// Forms of printed rules that look at a line: all or nothing, in proportion, by units beyond it, by bands.
import type { Method, PerUnit } from "../../rubrics/index.js";
import { tableOfBands } from "./rule-bands.js";
import type { Built, RuleCase, RuleForm } from "./rule-case.js";
import { factsOf, kindOf, lineAssumed, onlyFact, otherwiseNothing, ownInput, valueOf } from "./rule-case.js";
import { isCounting } from "./rule-units.js";
import type { LineFact, PerFact } from "./rule-facts.js";
import type { ReadAs } from "./rule-reading.js";

/** Every line is about the same thing. */
const oneSubject = (lines: readonly (LineFact | PerFact)[]): boolean =>
  new Set(lines.map(({ subject }) => subject).filter((subject) => subject !== "")).size <= 1;

const above = (line: LineFact): boolean => line.sign === "≥" || line.sign === ">";

/** 6. All or nothing: 不低于95%得3分，否则不得分. */
const thresholdForm: RuleForm = {
  name: "threshold",
  may: ["line", "rest", "most"],
  build: (rule) => {
    const { input, points } = rule;
    const lines = factsOf(rule, "line");
    const rest = onlyFact(rule, "rest");
    if (rest === null || lines.length === 0 || lines.length > 2 || !oneSubject(lines)) return null;
    const paid = lines.filter(({ points: own }) => own !== null && valueOf(own, points) !== 0);
    const unpaid = lines.filter(({ points: own }) => own !== null && valueOf(own, points) === 0);
    const [line] = paid.length > 0 ? paid : unpaid;
    if (line === undefined || paid.length > 1 || line.sign === "range" || line.points === null) return null;
    const full = paid.length > 0;
    if (full && valueOf(line.points, points) !== points) return null;
    if (rest !== undefined && (full ? valueOf(rest.points, points) !== 0 : valueOf(rest.points, points) !== points))
      return null;
    const other = full ? unpaid[0] : undefined;
    if (other !== undefined && (rest !== undefined || other.from !== line.from || above(other) === above(line)))
      return null;
    if (!full && unpaid.length > 1) return null;
    const said = rest !== undefined || other !== undefined;
    // 低于60%不得分 alone says who gets nothing: the others get it all.
    const sign = full
      ? line.sign
      : ({ "≥": "<", ">": "≤", "≤": ">", "<": "≥", "=": "=", range: "range" } as const)[line.sign];
    const otherwise: ReadAs = full ? otherwiseNothing : { assumption: "otherwise", choice: "full", others: ["judged"] };
    return {
      method: {
        kind: "threshold",
        input,
        value: line.from,
        direction: sign === "≥" || sign === ">" ? "atLeast" : "atMost",
        ...((sign === ">" || sign === "<") && { strict: true }),
      },
      readAs: [...lineAssumed(rule), ...(said ? [] : [otherwise])],
      inputs: ownInput(rule, kindOf(line.unit), line.unit),
      most: full ? valueOf(line.points, points) : points,
    };
  },
};

/** 1. In proportion to a target, and 2. a rate as a share. */
const proportionForm: RuleForm = {
  name: "proportion",
  may: ["line", "proportion", "cap", "most", "floor"],
  build: (rule) => {
    const { input, points } = rule;
    const lines = factsOf(rule, "line");
    const proportion = onlyFact(rule, "proportion");
    const cap = onlyFact(rule, "cap");
    if (!proportion || cap === null || !oneSubject(lines)) return null;
    const { of, whole } = proportion;
    if (lines.length === 0) {
      if ((of !== "whole" && of !== "short") || cap !== undefined) return null;
      return {
        method: { kind: "ratioAsScore", input, ...(whole !== undefined && { whole }) },
        inputs: ownInput(rule, "percent"),
      };
    }
    const target = lines.find((line) => line.points !== null && valueOf(line.points, points) === points);
    const zero = lines.find((line) => line.points !== null && valueOf(line.points, points) === 0);
    if (target === undefined || lines.length > 2 || (lines.length === 2 && zero === undefined)) return null;
    if (target.sign === "range" || (zero !== undefined && (zero.sign === "range" || above(zero) === above(target))))
      return null;
    const higher = above(target);
    if (zero === undefined && (of === "between" || (of === "inverse" && higher))) return null;
    if (zero !== undefined && of === "inverse") return null;
    return {
      method: {
        kind: "linearToTarget",
        input,
        target: target.from,
        ...(zero !== undefined && { zero: zero.from }),
        direction: higher ? "higher" : "lower",
        ...(cap !== undefined && { cap: cap.times }),
      },
      readAs: lineAssumed(rule),
      inputs: ownInput(rule, kindOf(target.unit), target.unit),
      most: points,
    };
  },
};

/** What a unit beyond the line leaves open. */
const unitAssumptions = (rule: RuleCase, per: PerFact, line: LineFact | null): readonly ReadAs[] => {
  const stated = onlyFact(rule, "part");
  const whole = isCounting(per.unit) && Number.isInteger(per.size);
  const part: readonly ReadAs[] =
    stated !== undefined || whole ? [] : [{ assumption: "partOfUnit", choice: "exact", others: ["whole", "started"] }];
  const percent: readonly ReadAs[] =
    per.unit === "%" ? [{ assumption: "percentOrPoint", choice: "point", others: ["partOfValue"] }] : [];
  const target: readonly ReadAs[] =
    line !== null && line === rule.target
      ? [{ assumption: "target", choice: `${line.from}${line.unit}`, others: [] }]
      : [];
  return [...part, ...percent, ...target];
};

/** 3. So many points for each unit beyond a line: 达到85%得满分，每低1个百分点扣1分. */
const perUnitForm: RuleForm = {
  name: "perUnit",
  may: ["line", "per", "part", "floor", "most", "start"],
  build: (rule): Built | "lacking" | null => {
    const { input, points } = rule;
    const per = onlyFact(rule, "per");
    const line = onlyFact(rule, "line");
    const part = onlyFact(rule, "part");
    const start = onlyFact(rule, "start");
    if (!per || line === null || part === null || start === null || per.way === "event") return null;
    const from = line ?? rule.target;
    if (from === null) return "lacking";
    if (from.sign === "range" || !oneSubject([from, per].filter((each) => each !== rule.target))) return null;
    const side = per.way;
    // Full points on one side of the line, units counted on the other; or the line itself names the side: 低于100%时.
    const full = from.points !== null && valueOf(from.points, points) === points && from.points !== "none";
    if (from.points !== null && !full) return null;
    const agrees =
      from.points === null && from !== rule.target
        ? above(from) === (side === "above")
        : above(from) === (side === "below");
    if (!agrees && !(from.points === null && above(from) && side === "below")) return null;
    if (full && per.step > 0) return null;
    const usual: PerUnit["start"] = per.step < 0 ? "full" : "nothing";
    const unit = per.unit === "" || /百分点|%/.test(per.unit) ? from.unit || per.unit : per.unit;
    return {
      method: {
        kind: "perUnit",
        input,
        from: from.from,
        side,
        ...(per.size !== 1 && { size: per.size }),
        count: part?.count ?? "exact",
        step: per.step,
        ...(start !== undefined && start.start !== usual && { start: start.start }),
      },
      readAs: [...lineAssumed(rule), ...unitAssumptions(rule, per, from)],
      inputs: ownInput(rule, /百分点|%/.test(per.unit) ? "percent" : kindOf(unit), unit),
    };
  },
};

const edgeAssumed: ReadAs = { assumption: "sharedEdge", choice: "upperBand", others: ["lowerBand"] };

/** 4. Points by band: ≥95%得10分，90%—94%得8分，其余不得分. */
const bandsForm: RuleForm = {
  name: "bands",
  may: ["line", "rest", "rounding", "upperEdges", "grade", "most"],
  build: (rule) => {
    const { input, points } = rule;
    const lines = factsOf(rule, "line");
    const rest = onlyFact(rule, "rest");
    const rounding = onlyFact(rule, "rounding");
    if (rest === null || rounding === null || lines.length === 0 || !oneSubject(lines)) return null;
    if (lines.length === 1 && rest === undefined) return null;
    if (factsOf(rule, "grade").length > 0 || lines.some((line) => line.points === null)) return null;
    const units = new Set(lines.map(({ unit }) => unit).filter((unit) => unit !== ""));
    if (units.size > 1) return null;
    const unit = [...units][0] ?? "";
    const priced = lines.map((line) => ({ line, points: valueOf(line.points ?? "none", points) }));
    const table = tableOfBands(priced, rest === undefined ? null : valueOf(rest.points, points), isCounting(unit));
    if (table === null) return null;
    const { bands, gaps, openEnd, sharedEdge } = table;
    // Two lines far from each other say nothing of what is between them.
    if (lines.length === 2 && rest === undefined && gaps.length > 0) return null;
    const closed = table.closed ?? (factsOf(rule, "upperEdges").length > 0 ? "upper" : undefined);
    const method: Method = {
      kind: "bands",
      input,
      bands,
      ...(closed !== undefined && { closed }),
      ...(rounding !== undefined && { round: rounding.decimals }),
    };
    return {
      method,
      gaps: rounding?.decimals === 0 ? gaps.filter(({ kind, from, to }) => kind === "overlap" || to - from > 1) : gaps,
      readAs: [...lineAssumed(rule), ...(sharedEdge ? [edgeAssumed] : []), ...(openEnd ? [otherwiseNothing] : [])],
      inputs: ownInput(rule, kindOf(unit), unit),
      most: Math.max(...bands.map((band) => band.points)),
    };
  },
};

/** Forms that look at a line, the narrower first. */
export const lineForms: readonly RuleForm[] = [thresholdForm, proportionForm, perUnitForm, bandsForm];
