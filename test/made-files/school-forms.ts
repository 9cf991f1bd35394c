// Forms as schools of the invented sample county send them in: made by the program, filled in from the sample's own figures.
import { readFile } from "node:fs/promises";
import type { FormCell, FormInput, FormSheet } from "@junheng/engine/form-sheets";
import { formFileNames, schoolForm, schoolsToAsk } from "@junheng/engine/form-sheets";
import type { SchoolRecord } from "@junheng/engine/schools";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { readSubmission } from "@junheng/engine/reading";
import { readWorkbook } from "@junheng/workbook/read";
import { writeForm } from "@junheng/workbook/write";

/** A form that was sent: its file name, its bytes, and the figures written into it, by path. */
export interface SentForm {
  readonly file: string;
  readonly name: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly bytes: Uint8Array;
}

/** Figures to write instead of the right ones, by the name of the school and the path. */
export type Slips = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Schools of the sample county, nine-year schools first, then every stage in turn. */
export async function sampleSchools(count: number): Promise<readonly SchoolRecord[]> {
  const bytes = new Uint8Array(await readFile(new URL("../../samples/sample-county.xlsx", import.meta.url)));
  const { records } = readSubmission((await readWorkbook(bytes, "sample-county.xlsx")).grids);
  const of = (type: string): readonly SchoolRecord[] => records.filter((record) => record.type === type);
  const [primary, junior, points] = [of("primary"), of("junior"), of("teachingPoint")];
  return [...of("nineYear"), ...junior, ...primary, ...points].slice(0, count);
}

/** Writes the form of each school, filled in. */
export async function sentForms(schools: readonly SchoolRecord[], slips: Slips = {}): Promise<readonly SentForm[]> {
  const byCode = new Map(schools.map((record) => [record.code, record]));
  const forms: SentForm[] = [];
  const { asked } = schoolsToAsk(schools);
  const files = formFileNames(asked.map(({ school }) => school));
  for (const [at, { school, stages }] of asked.entries()) {
    const record = byCode.get(school.code);
    if (record === undefined) continue;
    const blank = schoolForm(nationalQuality2017, { school, year: 2025, ...(stages !== undefined && { stages }) });
    const figures: Record<string, number> = {};
    const filled = fillIn(blank, (path) => {
      const value = slips[record.name]?.[path] ?? figureOf(record, path);
      if (value !== undefined) figures[path] = value;
      return value;
    });
    forms.push({ file: files[at] ?? "", name: record.name, figures, bytes: await writeForm(filled) });
  }
  return forms;
}

const fillIn = (form: FormSheet, valueOf: (path: string) => number | undefined): FormSheet => ({
  ...form,
  rows: form.rows.map((row) =>
    row.map((cell): FormCell | null => {
      if (cell?.kind !== "input" || cell.input.value !== undefined || !(cell.input.path ?? "").includes("."))
        return cell;
      const value = valueOf(cell.input.path ?? "");
      return value === undefined ? cell : { ...cell, input: { ...cell.input, value } satisfies FormInput };
    }),
  ),
});

/** A figure of the sample; what it has not is made up from what it has, so that it fits. */
const figureOf = (record: SchoolRecord, path: string): number | undefined => {
  const [scope = "", id = ""] = path.split(".");
  const own =
    record[scope as "whole" | "primary" | "junior"]?.[id] ?? (record.stage === scope ? record.whole?.[id] : undefined);
  if (typeof own === "number") return own;
  const of = (other: string): number => figureOf(record, `${scope}.${other}`) ?? 0;
  switch (id) {
    case "staff":
      return of("fullTimeTeachers") + Math.ceil(of("fullTimeTeachers") / 12);
    case "buildingArea":
      return Math.round(of("teachingArea") * 1.7);
    case "siteArea":
      return of("sportsGroundArea") + of("buildingArea");
    // The sample counts them together, the form apart.
    case "peTeachers":
      return Math.ceil(of("peArtsTeachers") / 2);
    case "artsTeachers":
      return Math.floor(of("peArtsTeachers") / 2);
    case "pupils":
    case "largestClass":
      return undefined;
    default:
      // What the sample leaves blank, its school has none of.
      return 0;
  }
};
