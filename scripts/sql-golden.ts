// Writes the golden statements of every dialect anew: what changes in them is looked at before it is kept.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { dialectIds } from "@junheng/engine/sql";
import { goldenFile, goldenText } from "../test/sql/golden.js";

for (const dialect of dialectIds) {
  mkdirSync(dirname(goldenFile(dialect)), { recursive: true });
  writeFileSync(goldenFile(dialect), goldenText(dialect));
}
