// `npm run patterns`: asks recheck whether each new pattern of the sources is linear, and notes those that are; fails where one is not.
import { writeFileSync } from "node:fs";
import { check } from "recheck";
import { builtPatterns, checkedPatterns, writtenPatterns } from "../test/repository/source-patterns.js";

/** So long for each pattern; the largest need half a minute. */
const timeout = 60_000;

const patterns = new Map([...(await builtPatterns()), ...writtenPatterns()]);
const { linear, bounded, file } = checkedPatterns();
const kept = linear.filter((pattern) => patterns.has(pattern));
const open = [...patterns].filter(([pattern]) => !linear.includes(pattern) && !Object.hasOwn(bounded, pattern));
const found: string[] = [];

for (const [pattern, where] of open) {
  const end = pattern.lastIndexOf("/");
  const result = await check(pattern.slice(1, end), pattern.slice(end + 1), { checker: "automaton", timeout });
  if (result.status === "safe") found.push(pattern);
  else {
    const reason = result.status === "vulnerable" ? result.complexity.summary : result.error.kind;
    console.error(
      `${where}: ${pattern}\n  ${reason}: make it linear, or bound its texts and say so in ${file.bounded}.`,
    );
    process.exitCode = 1;
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
writeFileSync(file.linear, json([...kept, ...found].sort()));
const used = Object.entries(bounded).filter(([pattern]) => patterns.has(pattern));
writeFileSync(file.bounded, json(Object.fromEntries(used.sort(([a], [b]) => (a < b ? -1 : 1)))));
console.log(`${kept.length + found.length} linear, ${used.length} bounded, ${open.length - found.length} neither.`);
process.exit();
