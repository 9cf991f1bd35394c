// All figures of a stage are of one period, and of all schools of that period.
import type { RecordSource } from "../../schools/index.js";
import type { GroundCheck, GroundFinding, GroundInput } from "../ground.js";
import { eachStage, figureCell } from "../stages.js";

export const periodsMixed: GroundCheck = {
  code: "periodsMixed",
  find: (input) => [...reported(input), ...severalYears(input)],
};

/** What reading has said of periods: figures of another one are in it, or schools or rows may be lacking. */
const doubts = /^(?:periodsMixed|periodLacksSchools|periodColumnOlder|rowWithoutPeriod(?:LeftOut)?)(?:\.several)?$/;

const reported = ({ read }: GroundInput): readonly GroundFinding[] =>
  (read.diagnostics ?? [])
    .filter(({ code }) => doubts.test(code))
    .map(({ code, params, where }) => ({
      subject: `${code} ${JSON.stringify(params)} ${where.sheet ?? ""}`,
      params: { ...params, finding: code },
      cells: [where],
    }));

const severalYears = (input: GroundInput): readonly GroundFinding[] => {
  const years = new Map<RecordSource, number>();
  for (const { source, year } of input.read.records)
    if (source !== undefined && year !== undefined) years.set(source, year);
  return eachStage(input, (stage, { schools }) => {
    const first = new Map<number, RecordSource>();
    for (const { contributors } of schools)
      for (const { source } of contributors) {
        const year = source && years.get(source);
        if (source !== undefined && year !== undefined && !first.has(year)) first.set(year, source);
      }
    const found = [...first].sort(([a], [b]) => a - b);
    return found.length < 2
      ? []
      : [
          {
            stage,
            subject: found.map(([year]) => year).join(" "),
            params: { stage, years: found.map(([year]) => String(year)) },
            cells: found.map(([, source]) => figureCell(source, "year")),
          },
        ];
  });
};
