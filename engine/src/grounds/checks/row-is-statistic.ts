// No row that counts as a school is worked out of other rows: their sum, mean, spread or extreme in nearly every column.
import type { CountyAssessment } from "../../assessment/index.js";
import type { CompulsoryStage, RecordSource, SchoolRecord } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { GroundCheck, GroundFinding } from "../ground.js";
import type { WorkedOutRow } from "../worked-out-rows.js";
import { workedOutRows } from "../worked-out-rows.js";
import { figureCell } from "../stages.js";

export const rowIsStatistic: GroundCheck = {
  code: "rowIsStatistic",
  find: ({ read: { records }, assessment }) => {
    const stages = stagesOfSources(assessment);
    const rows = tablesOf(records).flatMap(workedOutRows);
    return [...new Map(rows.map((row) => [row.record, row])).values()].flatMap((row): readonly GroundFinding[] =>
      compulsoryStages
        .filter((stage) => stages.get(row.record.source ?? row.record.name)?.includes(stage))
        .map((stage) => findingOf(row, stage)),
    );
  },
};

const findingOf = ({ record, statistic, of, matches }: WorkedOutRow, stage: CompulsoryStage): GroundFinding => {
  const first = matches[0];
  return {
    stage,
    subject: `${record.name} ${statistic} ${matches.map(({ value }) => value).join(" ")}`,
    params: {
      stage,
      school: record.name,
      statistic,
      rows: of.length,
      count: matches.length,
      paths: matches.slice(0, 3).map(({ path }) => path),
      path: first?.path ?? "",
      value: first?.value ?? 0,
      workedOut: first?.workedOut ?? 0,
    },
    cells: matches.map(({ path }) => figureCell(record.source, path)),
  };
};

/** Which stages a record counts in, by where it was read, or by its name where nothing was. */
const stagesOfSources = ({
  stages,
}: CountyAssessment): ReadonlyMap<RecordSource | string, readonly CompulsoryStage[]> => {
  const found = new Map<RecordSource | string, CompulsoryStage[]>();
  for (const stage of compulsoryStages)
    for (const { contributors } of stages[stage]?.schools ?? [])
      for (const { source, name } of contributors) {
        const key = source ?? name;
        found.set(key, [...(found.get(key) ?? []), stage]);
      }
  return found;
};

/** Records by the sheet they stand on; forms of single schools stand together, as records from nowhere do. */
const tablesOf = (records: readonly SchoolRecord[]): readonly (readonly SchoolRecord[])[] => {
  const tables = new Map<string, SchoolRecord[]>();
  for (const record of records) {
    const { file = "", sheet = "", columns } = record.source ?? {};
    const key = columns === undefined ? "" : `${file}\n${sheet}`;
    const table = tables.get(key);
    if (table === undefined) tables.set(key, [record]);
    else table.push(record);
  }
  const all = [...tables.values()];
  return all.length > 1 ? [...all, records] : all;
};
