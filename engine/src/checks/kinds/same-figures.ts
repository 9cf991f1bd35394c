// 雷同: two schools with the same figures.
import { isFigure } from "../../schools/index.js";
import type { SchoolRecord } from "../../schools/index.js";
import type { KeyedSchool } from "../check-finding.js";
import type { CheckTest } from "../check-rule.js";
import { figureScopes, figureText, foundFigure } from "../figures.js";
import type { County, Found, PreparedCheck } from "../prepared-check.js";

/** No more than this share of the figures may differ. */
const mostDiffering = 0.1;
/** A figure that more schools than this have is no sign of copying: it is not used to find pairs. */
const rareUpTo = 12;
/** How many figures of each school a finding shows. */
const figuresShown = 12;

/** Two schools' figures compared. */
export interface SameFigures {
  /** Paths of figures above zero that are the same. */
  readonly same: readonly string[];
  readonly differing: number;
}

/** Compares the figures that both have. */
export function compareFigures(a: SchoolRecord, b: SchoolRecord): SameFigures {
  const same: string[] = [];
  let differing = 0;
  for (const scope of figureScopes) {
    const [first, second] = [a[scope], b[scope]];
    if (first === undefined || second === undefined) continue;
    for (const id in first) {
      const [x, y] = [first[id], second[id]];
      if (!isFigure(x) || !isFigure(y)) continue;
      if (x !== y) differing += 1;
      else if (x > 0) same.push(`${scope}.${id}`);
    }
  }
  return { same, differing };
}

/**
 * Makes the search for copies ready. Pairs are found by figures that few schools share, and schools that are wholly the same by all
 * of their figures, so that the time grows with the schools and not with their pairs.
 */
export function prepareSameFigures(
  { least }: Extract<CheckTest, { readonly kind: "sameFigures" }>,
  { schools }: County,
): PreparedCheck {
  const found = new Map<string, Found[]>();
  for (const [first, second] of likelyPairs(schools)) {
    const { same, differing } = compareFigures(first.record, second.record);
    if (same.length < least || differing > mostDiffering * (same.length + differing)) continue;
    const shown = same.slice(0, figuresShown);
    const own = found.get(first.key) ?? [];
    own.push({
      at: second.key,
      figures: [first, second].flatMap((school) => shown.map((path) => foundFigure(school, path))),
      code: "check.sameFigures",
      params: {
        other: second.record.name,
        same: same.length,
        differing,
        paths: shown,
        shown: shown.map((path) => figureText(path, foundFigure(first, path).value)),
        count: same.length,
      },
    });
    found.set(first.key, own);
  }
  return ({ key }) => found.get(key) ?? [];
}

type Pair = readonly [KeyedSchool, KeyedSchool];

function likelyPairs(schools: readonly KeyedSchool[]): readonly Pair[] {
  const holders = new Map<string, Map<number, number[]>>();
  const wholes = new Map<string, number>();
  const pairs = new Map<number, number>();
  const sure: [number, number][] = [];
  schools.forEach(({ record }, index) => {
    const all: string[] = [];
    for (const scope of figureScopes)
      for (const id in record[scope]) {
        const value = record[scope][id];
        if (!isFigure(value) || value <= 0) continue;
        const path = `${scope}.${id}`;
        all.push(`${path}=${value}`);
        const byValue = holders.get(path) ?? new Map<number, number[]>();
        if (byValue.size === 0) holders.set(path, byValue);
        const own = byValue.get(value);
        if (own === undefined) byValue.set(value, [index]);
        else if (own.length <= rareUpTo) own.push(index);
      }
    const whole = all.sort().join();
    const twin = wholes.get(whole);
    if (twin === undefined) wholes.set(whole, index);
    else sure.push([twin, index]);
  });
  for (const byValue of holders.values())
    for (const own of byValue.values()) {
      if (own.length > rareUpTo) continue;
      for (let i = 0; i < own.length; i += 1)
        for (let j = i + 1; j < own.length; j += 1) {
          const pair = (own[i] as number) * schools.length + (own[j] as number);
          pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
        }
    }
  const likely = new Set(sure.map(([a, b]) => a * schools.length + b));
  for (const [pair, shared] of pairs) if (shared > 1) likely.add(pair);
  return [...likely]
    .sort((a, b) => a - b)
    .map((pair) => [
      schools[Math.floor(pair / schools.length)] as KeyedSchool,
      schools[pair % schools.length] as KeyedSchool,
    ]);
}
