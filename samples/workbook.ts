// The sample county as the bytes of an .xlsx file.
import { aboutSheet, countySheet } from "./sheet/county-sheet.js";
import { writeSample } from "./sheet/write.js";

/** The sample county: always the same bytes. */
export const sampleWorkbook = (): Promise<Uint8Array> =>
  writeSample([
    {
      name: "学校基本情况",
      rows: countySheet(),
      widths: [6, 12, 24, 14, 16, 10, 16, ...Array.from({ length: 24 }, () => 11)],
      hidden: [1],
    },
    { name: "关于", rows: aboutSheet, widths: [110] },
  ]);
