// `.ci/run` ends with the line `N passed, N failed`, whatever happened before.
import { expect } from "chai";
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** Runs a copy of `.ci/run` beside an npm that does what the test says; gives the last line, the status and the calls of npm. */
const runWith = (npm: string): { last: string; status: number | null; calls: string } => {
  const folder = mkdtempSync(join(tmpdir(), "junheng-ci-"));
  try {
    mkdirSync(join(folder, ".ci"));
    mkdirSync(join(folder, "bin"));
    cpSync(join(repository, ".ci/run"), join(folder, ".ci/run"));
    writeFileSync(join(folder, "bin/npm"), `#!/usr/bin/env bash\necho "npm $* in $(basename "$PWD")"\n${npm}\n`);
    chmodSync(join(folder, "bin/npm"), 0o755);
    const { stdout, status } = spawnSync(join(folder, ".ci/run"), {
      cwd: tmpdir(),
      encoding: "utf8",
      env: { ...process.env, PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH ?? ""}` },
    });
    const lines = stdout.trimEnd().split("\n");
    const calls = lines.filter((line) => line.startsWith("npm ")).map((line) => line.split(" in ")[0]);
    return { last: lines.at(-1) ?? "", status, calls: calls.join("; ") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe(".ci/run", () => {
  before(function () {
    if (process.platform === "win32") this.skip();
  });

  it("runs what the README says, and ends with the counts", () => {
    const { last, status, calls } = runWith(`[ "$1" = test ] && echo "12 passed, 0 failed"; exit 0`);
    expect(calls).to.equal("npm ci; npm test");
    expect(last).to.equal("12 passed, 0 failed");
    expect(status).to.equal(0);
  });

  it("repeats the counts where npm has the last word", () => {
    const { last, status } = runWith(
      `[ "$1" = ci ] && exit 0; echo "11 passed, 1 failed, 2 skipped"; echo "npm error"; exit 1`,
    );
    expect(last).to.equal("11 passed, 1 failed, 2 skipped");
    expect(status).to.equal(1);
  });

  it("counts one failure where installing fails", () => {
    const { last, status, calls } = runWith(`exit 7`);
    expect(calls).to.equal("npm ci");
    expect(last).to.equal("0 passed, 1 failed");
    expect(status).to.not.equal(0);
  });

  it("counts one failure where the tests leave no counts, whatever their status", () => {
    const { last, status } = runWith(`exit 0`);
    expect(last).to.equal("0 passed, 1 failed");
    expect(status).to.not.equal(0);
  });
});
