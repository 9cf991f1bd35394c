// Several tables on one sheet, each with columns in its own order and units; and schools across the columns, with units or numbers beside.
import type { Draft, DraftCell, DraftSheet } from "./draft.js";
import { figure, tidySheet } from "./draft.js";
import { excludedByShape, isTidy, withUnit } from "./other-shapes.js";
import type { Untidiness } from "./untidiness.js";

/** A table for each stage; the second has columns in its own order, and now and then money in 万元. */
const byStage = (draft: Draft): readonly [DraftSheet, DraftSheet] | null => {
  const { chance, schools } = draft;
  const [primary, junior] = (["primary", "junior"] as const).map((stage) =>
    schools.filter((each) => each.stage === stage),
  );
  if (!isTidy(draft) || primary!.length === 0 || junior!.length === 0) return null;
  const ids = draft.sheets[0]!.columns.map(({ id }) => id).filter((id) => id !== "type");
  const [first, second] = [tidySheet("Sheet1", primary!, ids), tidySheet("", junior!, ids)];
  if (chance.happens(60)) {
    const money = ids.indexOf("equipmentValue");
    second.columns[money]!.unit = "万元";
    for (const { cells, school } of second.rows) cells[money] = figure(school!.figures.equipmentValue) / 10000;
  }
  const order = chance.shuffled(ids.map((_, place) => place));
  second.columns = order.map((place) => second.columns[place]!);
  for (const row of second.rows) row.cells = order.map((place) => row.cells[place]!);
  return [first, second];
};

const excludes = [...excludedByShape, "codes"];

export const untidyTables: readonly Untidiness[] = [
  {
    name: "tables under each other in orders of their own",
    apply: (draft) => {
      const tables = byStage(draft);
      if (tables === null) return false;
      const [first, second] = tables;
      first.above.push(["一、小学"]);
      const gap = draft.chance.between(0, 2);
      first.below.push(
        ...Array.from({ length: gap }, () => []),
        [draft.chance.one(["二、初中", "初中部分"])],
        second.columns.map(withUnit),
        ...second.rows.map(({ cells }) => cells),
      );
      draft.sheets = [first];
      return true;
    },
    excludes,
  },
  {
    name: "a table of each stage beside the other",
    apply: (draft) => {
      const tables = byStage(draft);
      if (tables === null) return false;
      const [first, second] = tables;
      const width = first.columns.length + draft.chance.between(1, 2);
      const line = (left: readonly DraftCell[], right: readonly DraftCell[]): DraftCell[] => [
        ...left,
        ...Array.from({ length: width - left.length }, () => null),
        ...right,
      ];
      const both = tidySheet("Sheet1", [], []);
      both.above = [
        line(["小学"], ["初中"]),
        line(first.columns.map(withUnit), second.columns.map(withUnit)),
        ...Array.from({ length: Math.max(first.rows.length, second.rows.length) }, (_, at) =>
          line(first.rows[at]?.cells ?? [], second.rows[at]?.cells ?? []),
        ),
      ];
      draft.sheets = [both];
      return true;
    },
    excludes,
  },
  {
    name: "schools across the columns, with units beside",
    apply: (draft) => {
      if (!isTidy(draft)) return false;
      const [sheet] = draft.sheets;
      const numbered = draft.chance.happens(50);
      const across = tidySheet("Sheet1", [], []);
      if (draft.chance.happens(50)) across.above.push(["虚禾县义务教育学校基本情况"], []);
      across.above.push(
        ...sheet!.columns.map((column, at): DraftCell[] => [
          ...(numbered ? [at + 1] : []),
          column.header,
          column.unit === "" ? null : column.unit,
          ...sheet!.rows.map(({ cells }) => cells[at]!),
        ]),
      );
      draft.sheets = [across];
      return true;
    },
    excludes,
  },
];
