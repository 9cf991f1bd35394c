// 附录 统计数及其出处: every figure of every school that an indicator was computed of, and the cell it stands in.
import type { TraceInput } from "../../assessment/index.js";
import { bracketed, placeOf, plainNumber, unitNames } from "../../words/index.js";
import { textCell } from "../../reports/cells.js";
import { sentence, table } from "../blocks.js";
import type { Block } from "../paper.js";
import { auditGroups, mostOften, plus, sheetOf, type AuditGroup, type AuditRow } from "./audit-figures.js";
import { sayIn, stagesOf, type Chapter, type Reported } from "./chapter.js";

/** The chapter. */
export function auditChapter(reported: Reported): Chapter {
  const say = sayIn(reported);
  return {
    id: "audit",
    title: say("audit"),
    place: "appendix",
    blocks: [
      sentence(say("audit.note"), "note"),
      ...stagesOf(reported).flatMap(({ stage, name }) =>
        auditGroups(reported, stage).flatMap((group) => groupBlocks(reported, name, group)),
      ),
    ],
  };
}

/** Decimals of a figure as it is printed. */
const shown = 4;

const groupBlocks = (reported: Reported, stage: string, { letters, rows }: AuditGroup): readonly Block[] => {
  const say = sayIn(reported);
  const { locale } = reported;
  const columns = [...letters].map(([id, text], at) => ({
    id,
    letters: text === "" ? say("audit.noColumn", { number: at + 1 }) : text,
  }));
  const legend = columns.map(({ id, letters: column }) => {
    const input = rows.flatMap(({ figures }) => figures.get(id) ?? [])[0];
    const unit = unitNames[input?.unit ?? "none"][locale];
    return say("audit.legendPart", { column, label: (input?.label[locale] ?? id) + bracketed(unit, locale) });
  });
  const sheet = mostOften(rows.map((row) => row.sheet));
  return [
    ...(sheet === "" ? [] : [sentence(say("audit.from", { place: sheet }), "note")]),
    sentence(say("audit.legend", { list: legend }), "note"),
    table(
      say("audit.table", { stage }),
      [[say("school"), 18], [say("audit.row"), 5], ...columns.map((each) => [each.letters, 8] as const)],
      rows.map((row) => [
        textCell(row.sheet === sheet ? row.name : `${row.name}${bracketed(row.sheet, locale)}`),
        textCell(row.row, "number"),
        ...columns.map(({ id }) => textCell(figureText(reported, row, row.figures.get(id) ?? []), "number")),
      ]),
    ),
  ];
};

/** A figure of a school; its cell behind it where that is not in the school's row, and its sheet where that is another. */
const figureText = (reported: Reported, { sheet, row }: AuditRow, inputs: readonly TraceInput[]): string =>
  inputs
    .map(({ value, where }) => {
      const figure = plainNumber(value, shown);
      if (where?.cell === undefined) return figure;
      const isThere = sheetOf(where, reported.locale) === sheet;
      if (isThere && where.cell.endsWith(row) && !/\d/.test(where.cell.slice(0, -row.length))) return figure;
      const cell = isThere ? where.cell : placeOf(where, reported.locale);
      return sayIn(reported)("audit.also", { figure, cell });
    })
    .join(plus);
