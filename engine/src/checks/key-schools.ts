// Keys for schools that come straight from a file: their code or name, told apart where two have the same.
import type { SchoolRecord } from "../schools/index.js";
import type { KeyedSchool } from "./check-finding.js";

/**
 * Gives each record a key of its own (编定学校标识): its code, or its name where it has none; with its stage, where a sheet has a row for each;
 * and counted, where that is still not enough.
 *
 * Rule: code, else name; then /stage; then #2, #3 in the order given. Units: none. Missing codes fall back on the name, and two
 * schools of one name are two, never one. None: an empty list for no records. Errors: none.
 *
 * Source: ours; the code is 学校标识码 as EMIS has it.
 *
 * @example
 * keySchools([{ name: "一小" }, { name: "一小" }]).map(({ key }) => key) // => ["一小", "一小#2"]
 */
export function keySchools(records: readonly SchoolRecord[]): readonly KeyedSchool[] {
  const used = new Set<string>();
  return records.map((record) => {
    const name = record.code ?? record.name;
    let key = name;
    if (used.has(key) && record.stage !== undefined) key = `${name}/${record.stage}`;
    for (let count = 2; used.has(key); count += 1) key = `${name}#${count}`;
    used.add(key);
    return { key, record };
  });
}
