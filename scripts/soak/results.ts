// The results that faults are tried on: commands that write a file of each format, and one that writes a folder.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A command, and the name of what it writes. */
export interface Writer {
  readonly name: string;
  readonly words: readonly string[];
}

const header = "学校名称,学校类型,在校学生数,图书册数,县级及以上骨干教师数";

/** A county of so many schools, as text with commas. */
const county = (schools: number): string =>
  [header, ...Array.from({ length: schools }, (_, at) => `第${at + 1}小学,小学,${300 + at},${4000 + at * 7},${at % 9}`)]
    .join("\n")
    .concat("\n");

/** Makes the inputs in a folder: the writers that read them. `size` is the number of schools. */
export function makeWriters(folder: string, size = 40): { readonly files: readonly Writer[]; readonly forms: Writer } {
  const table = join(folder, "county.csv");
  const sent = join(folder, "sent");
  mkdirSync(sent);
  writeFileSync(table, county(size));
  for (const at of [1, 2, 3]) writeFileSync(join(sent, `${at}.csv`), county(at));
  const standard = ["--standard", "national-basic-2012"] as const;
  const writer = (name: string, ...words: readonly string[]): Writer => ({ name, words });
  return {
    files: [
      writer("assess.xlsx", "assess", table, ...standard),
      writer("assess.docx", "assess", table, ...standard),
      writer("assess.json", "assess", table, ...standard),
      writer("assess.txt", "assess", table, ...standard),
      writer("collect.xlsx", "collect", sent),
      writer("collect.docx", "collect", sent),
      writer("rubric.json", "rubrics", "six-commons"),
    ],
    forms: writer("forms", "forms", ...standard, "--schools", table),
  };
}
