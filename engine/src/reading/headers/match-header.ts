// What a column's header could mean, each with a confidence.
import type { Stage } from "../../schools/index.js";
import type { Catalogue } from "./catalogue.js";
import { exactId, headerKey, isIdle, stemId, stemOf } from "./catalogue.js";
import { addsNothing, changingWords, harmlessWords, invertedHeaders } from "./header-words.js";
import { flatPath, isFlatIdle } from "./flat-columns.js";
import { headerParts, stageIn, withoutStages, yearIn } from "./header-parts.js";
import { likeness, remembered, unitFactor } from "../cells/index.js";
import { isIdentity, meaningOf } from "./paths.js";
import type { ColumnCandidate } from "./reading.js";

/** What was found out about a header. */
export interface HeaderMatch {
  readonly candidates: readonly ColumnCandidate[];
  /** The unit it names, as written. */
  readonly unit: string;
  /** A column that every sheet has and no record needs, such as 序号. */
  readonly idle: boolean;
  /** Its ratio is the other way round: pupils per teacher. */
  readonly inverted: boolean;
  /** The year it names. */
  readonly year?: number;
}

/** A header that names a year is less sure than one that names none: its figures may be those of another year. */
const ofNamedYear = 0.95;

/** Below this a meaning is not even offered. */
const offeredFrom = 0.4;
/** As far as a unit that fits raises a meaning. */
const raisedTo = 0.74;
const inverted = new Set(invertedHeaders.map(headerKey));

/** What headers came to, by the catalogue (decision 37). */
const matchers = new WeakMap<Catalogue, (asked: string) => HeaderMatch>();
/** So many matches are remembered; then all are forgotten. */
const most = 4096;

/**
 * What a column's header could mean (表头含义), each with a confidence, the surest first.
 *
 * Rule: the whole word 1, joined with its group 0.98, but for an ending 0.95; a word inside a longer header 0.8, 0.65 or, where words change it
 * (上年, 女), 0.45; likeness × 0.8 up to 0.7. A unit that does not fit takes × 0.7, a year named × 0.95. Range: from 0.4 to 1, three decimals.
 * `texts` from the group down to the leaf; `unitBelow` as a row of units has it, empty for none.
 * Blank: no texts have no candidates; 序号 and its like are `idle`. None: an empty list of candidates; `year` is left away where none is named.
 * Errors: none thrown. Each header is worked out once. Source: ours; from 0.75 on (`usedFrom`) a column is used without asking.
 *
 * @example
 * matchHeader(["在校学生数（人）"], "", builtInCatalogue).candidates[0] // => { path: "whole.pupils", confidence: 1 }
 * matchHeader(["序号"], "", builtInCatalogue).idle // => true
 */
export function matchHeader(texts: readonly string[], unitBelow: string, catalogue: Catalogue): HeaderMatch {
  const match = matchers.get(catalogue) ?? remembered((asked) => matchAsked(asked, catalogue), most);
  matchers.set(catalogue, match);
  return match(JSON.stringify([unitBelow, ...texts]));
}

const matchAsked = (asked: string, catalogue: Catalogue): HeaderMatch => {
  const [unitBelow = "", ...texts] = JSON.parse(asked) as readonly string[];
  return workOutMatch(texts, unitBelow, catalogue);
};

function workOutMatch(texts: readonly string[], unitBelow: string, catalogue: Catalogue): HeaderMatch {
  const flat = flatPath(texts.at(-1) ?? "", catalogue);
  if (flat !== undefined)
    return { candidates: [{ path: flat, confidence: 1 }], unit: unitBelow, idle: false, inverted: false };
  const parts = texts.map((text) => headerParts(text, catalogue));
  const unit = unitBelow !== "" ? unitBelow : (parts.findLast((part) => part.unit !== "")?.unit ?? "");
  const groups = parts.slice(0, -1).map((part) => part.keys[0] ?? "");
  const year = texts.map(yearIn).findLast((each) => each !== undefined);
  const named = parts.at(-1)?.keys ?? [];
  const leafYear = yearIn(texts.at(-1) ?? "") !== undefined;
  const leaves = named.length === 0 && leafYear ? [""] : named;
  const idle = leaves.some(isIdle) || isFlatIdle(texts.at(-1) ?? "");
  const stage = parts.map((part) => stageIn(part.keys[0] ?? "")).findLast((each) => each !== undefined);
  const found = new Map<string, number>();
  const note = (id: string, confidence: number, of: Stage | undefined): void => {
    const path = pathOf(id, of);
    if (confidence > (found.get(path) ?? 0)) found.set(path, confidence);
  };
  if (!idle) {
    for (const leaf of leaves) lookUp(leaf, groups, stage, catalogue, note);
    adjustToUnit(found, unit, catalogue);
    if (leafYear) for (const [path, confidence] of found) found.set(path, confidence * ofNamedYear);
  }
  const candidates = [...found]
    .filter(([, confidence]) => confidence >= offeredFrom)
    .map(([path, confidence]) => ({ path, confidence: Math.round(confidence * 1000) / 1000 }))
    .sort((a, b) => b.confidence - a.confidence || (a.path < b.path ? -1 : 1));
  return {
    candidates,
    unit,
    idle,
    inverted: leaves.some((leaf) => inverted.has(withoutStages(leaf))),
    ...(year !== undefined && { year }),
  };
}

const pathOf = (id: string, stage: Stage | undefined): string => (isIdentity(id) ? id : `${stage ?? "whole"}.${id}`);

type Note = (id: string, confidence: number, stage: Stage | undefined) => void;

const lookUp = (
  leaf: string,
  groups: readonly string[],
  stage: Stage | undefined,
  catalogue: Catalogue,
  note: Note,
): void => {
  const groupStage = groups.map(stageIn).findLast((each) => each !== undefined);
  const changed = groups.some((group) => changesAll(group, catalogue)) ? 0.5 : 1;
  // The header as it stands may hold the word for a stage: 高中阶段学历 is no figure of senior schools.
  const own = exactId(leaf, catalogue);
  if (own !== undefined) {
    note(own, changed, groupStage);
    return;
  }
  const bareGroups = groups.map(withoutStages).filter((group) => group !== "");
  const rest = withoutStages(leaf);
  const bare = bareGroups.length > 0 && addsNothing(rest) ? "" : rest;
  const joined = bareGroups.flatMap((group) => {
    // 在校学生数 / 上年 / 合计: what is joined with one group is changed by another.
    const factor = bareGroups.some((other) => other !== group && changesAll(other, catalogue)) ? 0.5 : 0.98;
    return [[bare + group, factor] as const, [group + bare, factor] as const];
  });
  for (const [text, factor] of [[bare, changed] as const, ...joined]) {
    if (text === "") continue;
    const exact = exactId(text, catalogue);
    if (exact !== undefined) note(exact, factor, stage);
    const stem = stemId(text, catalogue);
    if (stem !== undefined) note(stem, 0.95 * factor, stage);
  }
  const inside = bare === "" ? (bareGroups.at(-1) ?? "") : bare;
  if (inside !== "") lookInside(inside, changed, stage, catalogue, note);
};

/** Words of the catalogue inside a longer header, and words that look like it. */
const lookInside = (
  text: string,
  factor: number,
  stage: Stage | undefined,
  { byLength }: Catalogue,
  note: Note,
): void => {
  const inside = byLength.find(({ key }) => text.includes(key));
  if (inside !== undefined) {
    const rest = text.replace(inside.key, "").replace(harmlessWords, "");
    const harmless = rest === "" || addsNothing(rest) || stemOf(`名${rest}`) === "名";
    const sure = changes(text, inside.key) ? 0.45 : harmless ? 0.8 : 0.65;
    note(inside.id, sure * factor, stage);
  }
  if (!/[^\p{ASCII}]/u.test(text)) return;
  for (const { key, id } of byLength) {
    const alike = likeness(text, key);
    if (alike >= 0.6) note(id, Math.min(0.7, alike * 0.8) * factor * (changes(text, key) ? 0.6 : 1), stage);
  }
};

const changes = (text: string, known: string): boolean => {
  const plain = text.replaceAll("占地", "");
  return changingWords.some((word) => plain.includes(word) && !known.includes(word));
};

/**
 * Whether a group makes other figures of all that stands under it (改变含义的组): 上年, 女, 随迁子女.
 *
 * Rule: it holds a changing word that the longest word of the catalogue within it does not hold itself. Units: none.
 * Blank: an empty group changes nothing. None: false. Errors: none thrown; give it a key, as `headerKey` makes them.
 * Source: ours: such figures read as the plain ones would be wrong without a sign of it.
 *
 * @example
 * changesAll("上年", builtInCatalogue) // => true
 * changesAll("基本情况", builtInCatalogue) // => false
 */
export const changesAll = (group: string, { byLength }: Catalogue): boolean =>
  changes(group, byLength.find(({ key }) => group.includes(key))?.key ?? "");

/** A unit that fits raises a doubtful meaning a little, never to be used; one that does not fit makes any doubtful. */
const adjustToUnit = (found: Map<string, number>, unit: string, catalogue: Catalogue): void => {
  if (unit === "") return;
  for (const [path, confidence] of found) {
    const meaning = meaningOf(path, catalogue);
    if (meaning === undefined || meaning.scope === null) continue;
    const fits = unitFactor(unit, meaning.unit) !== undefined;
    found.set(path, fits ? Math.max(confidence, Math.min(raisedTo, confidence + 0.05)) : confidence * 0.7);
  }
};
