// Which true school a key of the collection stands for: by the cells of the names that were gathered under it.
import type { Collection } from "@junheng/engine/collection";
import type { MadeSet } from "../truth.js";

/** The codes of the true schools of everything that was gathered under a key. */
export function schoolsByKey(
  { truth }: MadeSet,
  { schools, versions }: Collection,
): ReadonlyMap<string, readonly string[]> {
  const codes = new Map(truth.names.map(({ file, sheet, cell, code }) => [`${file} ${sheet} ${cell}`, code]));
  const byKey = new Map<string, Set<string>>();
  const add = (key: string, id: string): void => {
    const known = [...codes].find(([place]) => id === place || id.startsWith(`${place} `));
    const own = byKey.get(key) ?? new Set<string>();
    own.add(known?.[1] ?? `unknown: ${id}`);
    byKey.set(key, own);
  };
  for (const { key, sent } of schools) for (const id of sent) add(key, id);
  for (const { key, versions: each } of versions) for (const { id } of each) add(key, id);
  return new Map([...byKey].map(([key, own]) => [key, [...own]]));
}

/** The one true school of a key. */
export function schoolOfKey(set: MadeSet, collection: Collection): (key: string) => string | undefined {
  const byKey = schoolsByKey(set, collection);
  return (key) => byKey.get(key)?.[0];
}
