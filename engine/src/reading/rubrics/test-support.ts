// For tests: any rubric, whatever it is made of; and sheets read with every finding shown to have its sentence.
import { expect } from "chai";
import fc from "fast-check";
import { describeDiagnostic } from "../../words/index.js";
import type { LocalText } from "../../diagnostics/index.js";
import type { Rubric, RubricNode } from "../../rubrics/index.js";
import { methodArbitrary } from "../../rubrics/test-support.js";
import type { Cell, Grid } from "../cells/index.js";
import type { RubricReading } from "./read-rubric.js";
import { readRubric } from "./read-rubric.js";

/** Text as a cell keeps it: something, on one line, no spaces at its ends. */
const tidy = fc
  .oneof(
    fc.constantFrom("办学条件", "x", "12", "—", "（5分）", "A1 b", "合计", "备注：甲", "say “no”", "a;b", "{x}"),
    fc.string({ unit: "grapheme", maxLength: 8 }),
  )
  .map((text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").trim())
  .map((text) => (text === "" ? "x" : text));
const local: fc.Arbitrary<LocalText> = fc.oneof(
  fc.record({ "zh-CN": tidy, en: tidy }),
  tidy.map((text) => ({ "zh-CN": text, en: text })),
);
const number = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: -1000, max: 1000 }).map((value) => value / 8 + 0),
);
const idStems = fc.constantFrom("A", "B1", "x", "甲", "total", "note", "a-b");
const decimals = fc.integer({ min: 0, max: 4 });
const round = fc.record({ decimals });
const date = fc.constantFrom("2017", "2020-01-01", "2024-12-31");
const list = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { minLength: 1, maxLength: 3 });

/** A record that always has the named parts, and may have the others. */
const some = (
  parts: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  required: readonly string[],
): fc.Arbitrary<object> => fc.record(parts, { requiredKeys: [...required] });

const certainty = fc.constantFrom("A", "B", "C", "D");
const source = some({ document: tidy, article: tidy, issued: date, certainty, note: local }, ["document", "certainty"]);
const notEmpty = (value: object): boolean => Object.keys(value).length > 0;
const period = some({ from: date, to: date }, []).filter(notEmpty);

const base = { title: local, points: number, cap: number, floor: number, round, source };
const item = some(
  {
    ...base,
    method: methodArbitrary({ texts: tidy }),
    kind: fc.constantFrom("points", "bonus", "deduction"),
    blank: fc.constantFrom("missing", "notMet", "notApplicable"),
    applies: fc.record({ input: tidy, values: list(tidy) }),
    effective: period,
    insteadOf: tidy,
    reviews: some({ self: tidy, check: tidy, final: tidy }, []).filter(notEmpty),
    office: local,
    evidence: list(local),
    evidenceInput: tidy,
    rule: local,
  },
  ["title", "points", "method"],
);
const section = some(base, ["title", "points"]);

const { nodes } = fc.letrec<{ nodes: object[]; node: object }>((tie) => ({
  nodes: fc.array(tie("node"), { maxLength: 4, depthIdentifier: "node" }),
  node: fc.oneof(
    { maxDepth: 3, depthIdentifier: "node" },
    item,
    fc.tuple(section, tie("nodes")).map(([own, items]) => ({ ...own, items })),
  ),
}));

/** Gives every node an id of its own. */
const withIds = (all: readonly object[], stem: string, next: { at: number }): RubricNode[] =>
  all.map((each) => {
    next.at += 1;
    const id = `${stem}${next.at}`;
    const node = { ...each, id } as RubricNode;
    return "items" in node ? { ...node, items: withIds(node.items, stem, next) } : node;
  });

const numbered = <T extends object>(of: fc.Arbitrary<T>): fc.Arbitrary<(T & { id: string })[]> =>
  list(of).map((all) => all.map((each, index) => ({ ...each, id: `n${index + 1}` })));

const end = fc.option(number, { nil: null });

/** Any rubric, with at least one item. */
export const rubricArbitrary: fc.Arbitrary<Rubric> = fc
  .tuple(
    some(
      {
        format: fc.constant("junheng-rubric/1"),
        id: tidy,
        title: local,
        source,
        note: local,
        effective: period,
        scope: fc.constantFrom("school", "stage", "community", "county"),
        points: number,
        decimals,
        inputs: numbered(
          some(
            {
              title: local,
              kind: fc.constantFrom("number", "count", "percent", "flag", "text"),
              unit: local,
              headers: list(tidy),
              range: fc.tuple(end, end),
            },
            ["title", "kind"],
          ),
        ),
        total: some(
          {
            round,
            notApplicable: fc.constantFrom("rubric", "section", "full"),
            bonusCap: number,
            deductionCap: number,
            gradesOn: fc.constantFrom("points", "pointsWithBonus"),
            gradeRound: round,
          },
          ["notApplicable", "gradesOn"],
        ),
        vetoes: numbered(
          some(
            {
              title: local,
              input: tidy,
              scope: fc.constantFrom("own", "anyMember"),
              effect: fc.oneof(
                fc.record({ kind: fc.constant("itemZero"), item: tidy }),
                fc.record({ kind: fc.constant("gradeAtMost"), grade: tidy }),
                fc.record({ kind: fc.constantFrom("totalZero", "barredFromAwards") }),
              ),
              source,
            },
            ["title", "input", "effect"],
          ),
        ),
        grades: numbered(fc.record({ title: local, from: number })),
        quota: some(
          {
            grade: tidy,
            share: number,
            rounding: fc.constantFrom("floor", "ceiling", "halfUp"),
            ties: fc.oneof(fc.constantFrom("all", "none"), fc.record({ input: tidy })),
            group: list(tidy),
          },
          ["grade", "share", "rounding", "ties"],
        ),
        flagDifference: number,
      },
      ["format", "id", "title", "source", "scope", "points", "decimals", "inputs", "total"],
    ),
    nodes,
    item,
    idStems,
  )
  .map(
    ([rest, inner, last, stem]) =>
      ({ ...rest, items: withIds([...inner, last], stem, { at: 0 }) }) as unknown as Rubric,
  );

/** Reads sheets; every finding must have its sentence, with all places filled. */
export const readChecked = (grids: readonly Grid[]): RubricReading => {
  const reading = readRubric(grids);
  for (const diagnostic of reading.diagnostics)
    for (const locale of ["zh-CN", "en"] as const)
      expect(describeDiagnostic(diagnostic, locale)).not.to.match(/\{\w+\}|undefined/);
  return reading;
};

/** One sheet of rows, read. */
export const readRows = (rows: readonly (readonly Cell[])[], more: Partial<Grid> = {}): RubricReading =>
  readChecked([{ sheet: "细则", rows, ...more }]);

/** Severity, code and cell of each finding. */
export const toldIn = ({ diagnostics }: Pick<RubricReading, "diagnostics">): readonly string[] =>
  diagnostics.map(({ severity, code, where }) => [severity, code, where.cell].filter(Boolean).join(" "));
