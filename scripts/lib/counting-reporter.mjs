// A mocha reporter: prints as `spec` does, tells what had to be tried twice, and leaves the counts in a file for whoever started mocha.
import { writeFileSync } from "node:fs";
import Mocha from "mocha";

/** Writes {passes, failures, pending} to the file named by the reporter option `counts`, once the run has come to its end. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const again = [];
    // Where a config allows a second try, a first one that failed is never silent: what it failed with is a fault to be found.
    runner.on("retry", (test, failure) => again.push(`${test.fullTitle()}\n    ${failure?.stack ?? failure?.message}`));
    runner.once("end", () => {
      const { passes, failures, pending } = this.stats;
      if (again.length > 0)
        console.log(
          ["", `  ${again.length} tried a second time, after:`, ...again.map((each) => `  - ${each}`)].join("\n"),
        );
      writeFileSync(options.reporterOption.counts, JSON.stringify({ passes, failures, pending }));
    });
  }
}
