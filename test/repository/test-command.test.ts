// `npm test` counts honestly: what broke off, or ran nothing, has failed.
import { expect } from "chai";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesOf } from "./source-texts.js";

interface Counts {
  readonly passes: number;
  readonly failures: number;
  readonly pending: number;
}
interface Steps {
  readonly outcomeOf: (counts: Counts | null, status: number) => { passed: number; failed: number; skipped: number };
}

const repository = fileURLToPath(new URL("../../", import.meta.url));
const { outcomeOf } = (await import(new URL("../../scripts/lib/steps.mjs", import.meta.url).href)) as Steps;

/** Runs mocha as the test command does, over one made-up file. */
const runMocha = (
  source: string,
  ...more: readonly string[]
): { status: number; counts: Counts | null; printed: string } => {
  const folder = mkdtempSync(join(tmpdir(), "junheng-made-up-"));
  try {
    const spec = join(folder, "made-up.mjs");
    const counts = join(folder, "counts.json");
    writeFileSync(spec, source);
    const reporter = join(repository, "scripts/lib/counting-reporter.mjs");
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(repository, "node_modules/mocha/bin/mocha.js"), "--exit", "--no-config", "--reporter", reporter].concat([
        "--reporter-option",
        `counts=${counts}`,
        ...more,
        spec,
      ]),
      { cwd: folder, encoding: "utf8", timeout: 300_000 },
    );
    return {
      status: status ?? 1,
      printed: stdout,
      counts: existsSync(counts) ? (JSON.parse(readFileSync(counts, "utf8")) as Counts) : null,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe("The test command", () => {
  it("counts what passed, failed and was skipped", () => {
    const { status, counts } = runMocha(
      `it("a", () => {}); it("b", () => { throw new Error("b"); }); it.skip("c", () => {});`,
    );
    expect(counts).to.deep.equal({ passes: 1, failures: 1, pending: 1 });
    expect(outcomeOf(counts, status)).to.deep.equal({ passed: 1, failed: 1, skipped: 1 });
  });

  it("counts a file that cannot be loaded as one failure", () => {
    const { status, counts } = runMocha(`import "./not-there.mjs"; it("a", () => {});`);
    expect(outcomeOf(counts, status)).to.deep.equal({ passed: 0, failed: 1, skipped: 0 });
  });

  it("counts a run that breaks off as a failure", () => {
    const { status, counts } = runMocha(`it("a", () => {}); it("b", () => { process.exit(0); });`);
    expect(outcomeOf(counts, status)).to.deep.equal({ passed: 0, failed: 1, skipped: 0 });
  });

  it("comes to its end though something is left open", () => {
    const { status, counts } = runMocha(`setInterval(() => {}, 1000); it("a", () => {});`);
    expect(outcomeOf(counts, status)).to.deep.equal({ passed: 1, failed: 0, skipped: 0 });
  });

  it("counts a run without a single test as a failure", () => {
    const { status, counts } = runMocha(`export const nothing = 1;`);
    expect(outcomeOf(counts, status)).to.deep.equal({ passed: 0, failed: 1, skipped: 0 });
  });

  it("tells what failed at the first try where a second one is allowed, and counts what failed twice", () => {
    const { status, counts, printed } = runMocha(
      `let tries = 0; it("a", () => { if (tries++ === 0) throw new Error("too early"); }); it("b", () => { throw new Error("wrong"); });`,
      "--retries",
      "1",
    );
    expect(outcomeOf(counts, status)).to.deep.equal({ passed: 1, failed: 1, skipped: 0 });
    expect(printed).to.include("2 tried a second time").and.include("too early");
  });

  it("does not take a run for passed that ended with another status than 0", () => {
    expect(outcomeOf({ passes: 3, failures: 0, pending: 0 }, 1)).to.deep.equal({ passed: 3, failed: 1, skipped: 0 });
  });

  it("leaves no file of tests out", async () => {
    const { spec } = JSON.parse(readFileSync(join(repository, ".mocharc.json"), "utf8")) as { spec: readonly string[] };
    const { default: inBrowser } = (await import(new URL("../browser/.mocharc.cjs", import.meta.url).href)) as {
      default: { readonly spec: readonly string[] };
    };
    // The patterns have folders, alternatives and any folders between.
    const patterns = spec.map(
      (each) =>
        new RegExp(
          `^${each
            .replaceAll(".", "\\.")
            .replace(/\{([^}]*)\}/g, (_, names: string) => `(?:${names.replaceAll(",", "|")})`)
            .replace("**/*", ".*")}$`,
        ),
    );
    const tests = filesOf("*.test.ts");
    expect(tests).to.have.length.above(400).and.to.include("test/programs/programs.test.ts");
    const times = (file: string): number =>
      patterns.filter((each) => each.test(file)).length + inBrowser.spec.filter((each) => each === file).length;
    expect(tests.filter((file) => times(file) !== 1)).to.deep.equal([]);
  });
});
