// Reads a golden file: comma-separated values with quoted fields, one record a line, names in the first line.
import { readFileSync } from "node:fs";

/**
 * The records of `test/golden/<name>.csv`, each by the names of the first line.
 *
 * @throws RangeError when a line has another number of fields than the first one
 */
export function readGolden(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`${name}.csv`, import.meta.url), "utf8");
  const [header, ...lines] = parseCsv(text);
  if (header === undefined) return [];
  return lines.map((fields, index) => {
    if (fields.length !== header.length) {
      throw new RangeError(`${name}.csv: record ${index + 1} has ${fields.length} fields, expected ${header.length}`);
    }
    return Object.fromEntries(header.map((key, position) => [key, fields[position]!]));
  });
}

/** Text of comma-separated values to rows of fields: quoted fields may hold commas, line ends and doubled quotes. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  let row: string[] = [];
  while (fields.lastIndex < text.length) {
    const start = fields.lastIndex;
    const match = fields.exec(text);
    if (match === null) throw new RangeError(`a stray quote after character ${start}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === ",") {
      if (fields.lastIndex === text.length) row.push("");
      else continue;
    }
    rows.push(row);
    row = [];
  }
  return rows;
}
