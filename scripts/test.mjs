// `npm test`: runs every step, goes on after one that fails, and ends with the line `N passed, N failed`.
import { once } from "node:events";
import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import { rows } from "./lib/steps.mjs";

const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs one step and adds what it counted. Each line that it prints has its heading before it, for others print beside it. */
const take = async ({ heading, run }, yields) => {
  const printed = new PassThrough();
  const lines = createInterface({ input: printed });
  lines.on("line", (line) => console.log(`${heading} | ${line}`));
  const started = performance.now();
  const outcome = await run({ keep: (chunk) => printed.write(chunk), yields });
  const ended = once(lines, "close");
  printed.end();
  await ended;
  for (const key of Object.keys(total)) total[key] += outcome[key];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${heading}: ${outcome.failed === 0 ? "passed" : "failed"} (${seconds} s)`);
};

/** The first row has the processor before the others. */
const takeInTurn = async (steps, row) => {
  for (const step of steps) await take(step, row > 0);
};

await Promise.all(rows.map(takeInTurn));

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
