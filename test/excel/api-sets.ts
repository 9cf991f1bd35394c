// Which of Excel's sets each of its methods and properties came with, as Microsoft's own types say it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const types = readFileSync(createRequire(import.meta.url).resolve("@types/office-js/index.d.ts"), "utf8");

/** A version as a number that can be compared: 1.13 is later than 1.4. */
export const versionOf = (version: string): number => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
};

/** The set of each member by the lower-cased name; of a name that several classes have the earliest, which is the most that one may rely on. */
const earliest = (): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const excel = types.slice(types.indexOf("declare namespace Excel {"));
  const classes = excel.slice(0, excel.indexOf("\n}\n"));
  let set: string | null = null;
  let ofClass = "1.1";
  for (const line of classes.split("\n")) {
    const told = /\[Api set: ExcelApi (?:BETA|(\d+\.\d+))/.exec(line);
    if (told !== null) set = told[1] ?? "99.0";
    const [, className] = /^ {4}(?:class|interface) (\w+)/.exec(line) ?? [];
    if (className !== undefined) {
      ofClass = set ?? "1.1";
      set = null;
    }
    const [, member] = /^ {8}(?:readonly )?(\w+)\??[(:<]/.exec(line) ?? [];
    if (member === undefined) continue;
    const own = set ?? ofClass;
    const before = found.get(member.toLowerCase());
    if (before === undefined || versionOf(own) < versionOf(before)) found.set(member.toLowerCase(), own);
    set = null;
  }
  return found;
};

let table: ReadonlyMap<string, string> | undefined;

/** The set that a member came with; the first set for what the library does by itself. */
export const setOf = (member: string): string => (table ??= earliest()).get(member.toLowerCase()) ?? "1.1";
