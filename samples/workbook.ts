// The sample county as the bytes of an .xlsx file, and the same county a year before.
import { aYearBefore } from "./county/last-year.js";
import type { SampleSchool } from "./county/school.js";
import { sampleSchools } from "./county/schools.js";
import { aboutSheet, countySheet, sampleYear } from "./sheet/county-sheet.js";
import { writeSample } from "./sheet/write.js";

const workbookOf = (year: number, schools: readonly SampleSchool[]): Promise<Uint8Array> =>
  writeSample([
    {
      name: "学校基本情况",
      rows: countySheet(year, schools),
      widths: [6, 12, 24, 14, 16, 10, 16, ...Array.from({ length: 24 }, () => 11)],
      hidden: [1],
    },
    { name: "关于", rows: aboutSheet, widths: [110] },
  ]);

/** The sample county: always the same bytes. */
export const sampleWorkbook = (): Promise<Uint8Array> => workbookOf(sampleYear, sampleSchools());

/** The same county a year before, with less ground, fewer rooms and less equipment at some of its schools. */
export const lastYearWorkbook = (): Promise<Uint8Array> => workbookOf(sampleYear - 1, aYearBefore(sampleSchools()));
