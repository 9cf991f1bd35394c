// `npm test`: runs every step, goes on after one that fails, and ends with the line `N passed, N failed`.
import { programs, steps } from "./lib/steps.mjs";

const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs one step and adds what it counted; `kept` gathers its output, which is printed whole once the step has ended. */
const take = async (step, kept) => {
  if (kept === undefined) console.log(`\n== ${step.heading}`);
  const started = performance.now();
  const outcome = await step.run(kept && ((chunk) => kept.push(chunk)));
  for (const key of Object.keys(total)) total[key] += outcome[key];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (kept !== undefined) process.stdout.write(`\n== ${step.heading}\n${Buffer.concat(kept).toString("utf8")}`);
  console.log(`== ${step.heading}: ${outcome.failed === 0 ? "passed" : "failed"} (${seconds} s)`);
};

const waiting = [...programs];
const nextInTurn = async () => {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await take(step, []);
};

console.log(`== ${programs.map(({ heading }) => heading).join(", ")}, two at a time`);
await Promise.all([nextInTurn(), nextInTurn()]);
for (const step of steps) await take(step);

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
