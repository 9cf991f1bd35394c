// A school's own figures, as the sheets give them, for the school to look over and sign (学校自评).
import type { StageSchoolResult } from "../../assessment/index.js";
import type { Locale, Where } from "../../diagnostics/index.js";
import { placeKey } from "../../diagnostics/index.js";
import { fieldIn } from "../../indicators/index.js";
import { linkedCell, textCell } from "../../reports/cells.js";
import type { SchoolRecord } from "../../schools/index.js";
import { compulsoryStages, isFigure, whereOf } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";
import type { SchoolWord } from "../../words/index.js";
import { bracketed, pathName, placeOf, schoolWord, unitNames } from "../../words/index.js";
import type { Block } from "../paper.js";

/** A figure of the school, or of what was merged into it. */
interface OwnFigure {
  readonly name: string;
  readonly path: string;
  readonly value: number;
  readonly where: Where;
}

const columns: readonly (readonly [SchoolWord, number])[] = [
  ["figure", 44],
  ["amount", 16],
  ["cell", 40],
];

/**
 * Every figure once, whatever the number of its stages: all of its row where the records are given, else those that indicators are made
 * of; nothing where the sheets gave values alone.
 */
export function figuresTable(
  stages: readonly StageSchoolResult[],
  standard: Standard,
  locale: Locale,
  records: readonly SchoolRecord[] = [],
): readonly Block[] {
  const figures = figuresOf(stages, records);
  if (figures.length === 0) return [];
  const own = stages[0]?.school.name;
  const sheets = new Set(figures.map(({ where: { file, sheet } }) => placeKey({ ...keyed({ file, sheet }) })));
  const { file, sheet } = figures[0]!.where;
  const place = sheets.size === 1 ? bracketed(placeOf(keyed({ file, sheet }), locale), locale) : "";
  return [
    {
      kind: "table",
      caption: schoolWord("figures", { place }, locale),
      widths: columns.map(([, width]) => width),
      headerRows: 1,
      rows: [
        columns.map(([code]) => textCell(schoolWord(code, {}, locale), "header")),
        ...figures.map(({ name, path, value, where }) => {
          const unit = unitNames[fieldIn(path.slice(path.indexOf(".") + 1), standard)?.unit ?? "none"][locale];
          const figure = `${pathName(path, locale, standard)}${bracketed(unit, locale)}`;
          const shown = sheets.size === 1 ? keyed({ cell: where.cell }) : where;
          return [
            textCell(name === own ? figure : schoolWord("of", { figure, school: name }, locale), "label"),
            { value, style: "number" as const, format: Number.isInteger(value) ? "0" : "0.00" },
            linkedCell(placeOf(shown, locale), where),
          ];
        }),
      ],
    },
  ];
}

const figuresOf = (stages: readonly StageSchoolResult[], records: readonly SchoolRecord[]): readonly OwnFigure[] => {
  const found = new Map<string, OwnFigure>();
  for (const { school } of stages)
    for (const { name, source, figures } of school.contributors)
      for (const [path, value] of Object.entries({ ...recordFigures(records, name, source), ...figures })) {
        const where = whereOf(source, path);
        found.set(`${name} ${path} ${placeKey(where)}`, { name, path, value, where });
      }
  return [...found.values()];
};

/** Every figure of the record that stands in one place; none where there is no such record. */
const recordFigures = (
  records: readonly SchoolRecord[],
  name: string,
  source: SchoolRecord["source"],
): Readonly<Record<string, number>> => {
  const key = (record: Pick<SchoolRecord, "name" | "source">): string =>
    `${record.name} ${record.source?.row} ${placeKey(whereOf(record.source, "name"))}`;
  const own = key({ name, ...(source !== undefined && { source }) });
  const record = records.find((each) => key(each) === own);
  return Object.fromEntries(
    (["whole", ...compulsoryStages, "senior"] as const).flatMap((part) =>
      Object.entries(record?.[part] ?? {}).flatMap(([id, quantity]) =>
        isFigure(quantity) ? [[`${part}.${id}`, quantity] as const] : [],
      ),
    ),
  );
};

/** A place of what is known of it. */
const keyed = (parts: { readonly [K in keyof Where]: string | undefined }): Where =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
