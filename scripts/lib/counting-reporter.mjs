// A mocha reporter: prints as `spec` does, and leaves the counts in a file for whoever started mocha.
import { writeFileSync } from "node:fs";
import Mocha from "mocha";

/** Writes {passes, failures, pending} to the file named by the reporter option `counts`, once the run has come to its end. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once("end", () => {
      const { passes, failures, pending } = this.stats;
      writeFileSync(options.reporterOption.counts, JSON.stringify({ passes, failures, pending }));
    });
  }
}
