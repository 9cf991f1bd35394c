// An untidy workbook from a seed: a county, some ways of being untidy, a kind of file.
import { chanceOf } from "./chance.js";
import { figureIds, untidyCounty } from "./county.js";
import type { Draft } from "./draft.js";
import { tidySheet } from "./draft.js";
import type { Truth } from "./truth.js";
import { truthOf } from "./truth.js";
import type { Untidiness } from "./untidiness.js";
import { untidyAround } from "./untidy-around.js";
import { untidyCells } from "./untidy-cells.js";
import { untidyGroups } from "./untidy-groups.js";
import { untidyHeaders } from "./untidy-headers.js";
import { untidyLayouts } from "./untidy-layouts.js";
import { untidyNames } from "./untidy-names.js";
import { untidyRows } from "./untidy-rows.js";
import { untidyShapes } from "./untidy-shapes.js";
import { untidySlips } from "./untidy-slips.js";
import { untidyTables } from "./untidy-tables.js";
import type { FileKind } from "./write-draft.js";
import { fileKinds, writeDraft } from "./write-draft.js";

/** Every way, in the order in which they are done to a sheet. */
export const untidiness: readonly Untidiness[] = [
  ...untidyShapes,
  ...untidyTables,
  ...untidyLayouts,
  ...untidyHeaders,
  ...untidyGroups,
  ...untidyNames,
  ...untidyAround,
  ...untidyRows,
  ...untidyCells,
  ...untidySlips,
];

/** A made workbook, and what is true of it. */
export interface UntidyWorkbook {
  readonly seed: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
  readonly ways: readonly string[];
  readonly mustAsk: boolean;
  readonly truth: Truth;
  /** What the period that is right is called, at the least. */
  readonly period?: string;
}

const draftOf = (seed: number): Draft => {
  const chance = chanceOf(seed);
  const schools = untidyCounty(chance);
  const sheet = tidySheet("Sheet1", schools, ["name", "code", "type", "township", "locale", ...figureIds]);
  return { chance, schools, sheets: [sheet], mustAsk: false };
};

/** The tidy workbook of a seed, for telling what is said of it anyway. */
export function tidyWorkbook(seed: number): UntidyWorkbook {
  const draft = draftOf(seed);
  return { seed, ...writeDraft(draft, "xlsx"), kind: "xlsx", ways: [], mustAsk: false, truth: truthOf(draft.schools) };
}

/** The untidy workbook of a seed; `wanted` is a way that it has in any case. */
export function untidyWorkbook(seed: number, wanted?: string): UntidyWorkbook {
  const draft = draftOf(seed);
  const { chance } = draft;
  const count = wanted !== undefined && chance.happens(50) ? 0 : chance.between(1, 4);
  const first = untidiness.filter(({ name }) => name === wanted);
  const drawn = [...first, ...chance.shuffled(untidiness).slice(0, count)].filter(
    (each, at, all) => all.indexOf(each) === at,
  );
  const taken = new Set<string>();
  const chosen = drawn.filter(({ excludes = [] }) => {
    if (excludes.some((word) => taken.has(word))) return false;
    for (const word of excludes) taken.add(word);
    return true;
  });
  const ways = untidiness.filter((each) => chosen.includes(each) && each.apply(draft)).map(({ name }) => name);
  const allowed = fileKinds.filter((kind) => draft.only?.includes(kind) ?? true);
  const kind = chance.one(allowed);
  return {
    seed,
    ...writeDraft(draft, kind),
    kind,
    ways,
    mustAsk: draft.mustAsk,
    truth: truthOf(draft.schools),
    ...(draft.period !== undefined && { period: /\d{4}/.exec(draft.period)![0] }),
  };
}
