// The golden statements: one file a dialect, with every part.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DialectId } from "@junheng/engine/sql";
import { sqlParts, sqlText } from "@junheng/engine/sql";
import { goldenStandard } from "./golden-standard.js";

/** The file of a dialect. */
export const goldenFile = (dialect: DialectId): string =>
  fileURLToPath(new URL(`golden/${dialect}.sql`, import.meta.url));

/** What stands in it. */
export const readGolden = (dialect: DialectId): string => readFileSync(goldenFile(dialect), "utf8");

/** What would stand in it now. */
export const goldenText = (dialect: DialectId): string =>
  sqlParts.map((part) => sqlText(goldenStandard, { dialect, part })).join("\n");
