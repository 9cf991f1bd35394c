// The list of what doc comments still lack, a function a line: it may only shrink.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DocPart } from "./doc-parts.js";

/** Where it stands. */
export const lackingFile = fileURLToPath(new URL("lacking-parts.txt", import.meta.url));

/** What each function lacks. */
export type Lacking = Readonly<Record<string, readonly DocPart[]>>;

/** The list as it stands: the name of a function, a bar, and what it lacks. */
export function readLacking(): Lacking {
  const lines = readFileSync(lackingFile, "utf8").trim().split("\n");
  return Object.fromEntries(
    lines.map((line) => {
      const [name = "", parts = ""] = line.split(" | ");
      return [name, parts.split(" ") as DocPart[]];
    }),
  );
}

/** The list as text; functions that lack nothing are not on it. */
export const lackingText = (lacking: Lacking): string =>
  Object.entries(lacking)
    .filter(([, parts]) => parts.length > 0)
    .map(([name, parts]) => `${name} | ${parts.join(" ")}\n`)
    .join("");

/** What comments lack that the list does not allow. */
export const notAllowed = (now: Lacking, list: Lacking): readonly string[] =>
  Object.entries(now).flatMap(([name, parts]) =>
    parts.filter((part) => !(list[name]?.includes(part) ?? false)).map((part) => `${name} lacks ${part}`),
  );
