// `npm test`: runs every step, goes on after one that fails, and ends with the line `N passed, N failed`.
import { steps } from "./lib/steps.mjs";

const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  console.log(`\n== ${step.heading}`);
  const started = performance.now();
  const outcome = await step.run();
  for (const key of Object.keys(total)) total[key] += outcome[key];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${step.heading}: ${outcome.failed === 0 ? "passed" : "failed"} (${seconds} s)`);
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
