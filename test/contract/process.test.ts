// The command as it is installed: each command once in a process of its own, which ends and prints as the same words do within the tests.
import { expect } from "chai";
import { strToU8, zipSync } from "fflate";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { posixIt } from "./posix.js";
import { inRepository, runJunheng, spawnJunheng } from "./run-junheng.js";

const county = inRepository("samples/sample-county.xlsx");
const communities = inRepository("samples/scored-communities.xlsx");
const california = inRepository("samples/california-districts-1999.csv");
const nowhere = inRepository("samples/没有.xlsx");
const quality = ["--standard", "national-quality-2017"] as const;

/** Words, and the status they end with. */
const runs: readonly (readonly [status: number, ...words: string[]])[] = [
  [0, "--version"],
  [0, "assess", "--help"],
  [0, "completion", "bash"],
  [0, "assess", county, ...quality, "--format", "json", "--lang", "en"],
  [0, "check", county],
  [0, "measures", california, "--value", "teachers", "--weight", "students", "--group", "county"],
  [0, "score", communities, "--rubric", "six-commons", "--format", "json"],
  [1, "claims", nowhere],
  [1, "collect", nowhere],
  [2, "forms"],
  [2, "learn"],
  [0, "rubrics"],
  [0, "standards", "--lang", "en"],
  [2, "guess"],
];

describe("The installed command", () => {
  for (const [status, ...words] of runs) {
    const shown = ["junheng", ...words].map((word) => word.replace(/^.*\//, "")).join(" ");
    it(`ends with ${status} and prints what its code gives: ${shown}`, async () => {
      const spawned = spawnJunheng(...words);
      expect(spawned.status).to.equal(status);
      expect(spawned).to.deep.equal(await runJunheng(...words));
      expect(spawned[status === 0 ? "errors" : "output"]).to.equal("");
      expect(spawned[status === 0 ? "output" : "errors"]).to.not.equal("");
    });
  }
});

describe("The installed command, joined to others", () => {
  const command = inRepository("cli/bin/junheng.mjs");
  const shell = (line: string) =>
    spawnSync("sh", ["-c", line, command, ...quality], { encoding: "utf8", cwd: inRepository("samples") });
  const assess = `"${process.execPath}" "$0" assess sample-county.xlsx "$@"`;

  posixIt("ends quietly where whoever reads along stops reading", () => {
    const { stdout, stderr } = shell(`(${assess} --format json; echo "status $?" >&2) | head -c 12`);
    expect(stdout).to.equal('{"standard":');
    expect(stderr).to.equal("status 0\n");
  });

  (existsSync("/dev/full") ? it : it.skip)("says that not all could be printed, with status 1", () => {
    const { status, stderr } = shell(`${assess} > /dev/full`);
    expect(status).to.equal(1);
    expect(stderr).to.match(/^没有输出完整（ENOSPC）/);
  });

  it("reads standard input as -", async () => {
    const county = inRepository("samples/sample-county.xlsx");
    const words = ["assess", "-", ...quality, "--format", "json"] as const;
    const { status, stdout } = spawnSync(process.execPath, [command, ...words], {
      encoding: "utf8",
      input: readFileSync(county),
      maxBuffer: 64 * 1024 * 1024,
    });
    expect(status).to.equal(0);
    const { stages } = JSON.parse((await runJunheng("assess", county, ...quality, "--format", "json")).output) as {
      stages: Record<string, { indicators: unknown }>;
    };
    const read = JSON.parse(stdout) as { stages: Record<string, { indicators: unknown }> };
    for (const stage of ["primary", "junior"])
      expect(read.stages[stage]?.indicators).to.deep.equal(stages[stage]?.indicators);
  });

  it("tells by its content whether a table or a report is piped to claims", () => {
    const printed = (input: string | Uint8Array): readonly string[] => {
      const { stdout } = spawnSync(process.execPath, [command, "claims", "-", "--format", "json"], {
        input,
        encoding: "utf8",
      });
      return (JSON.parse(stdout) as { claims: { name: string; verdict: string }[] }).claims.map(
        ({ verdict }) => verdict,
      );
    };
    const sentence = "农村小学在校生32444人，占全县小学在校生46331人的70.02%。";
    const paragraph = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${sentence}</w:t></w:r></w:p></w:body></w:document>`;
    const document = zipSync({ "word/document.xml": strToU8(paragraph) });
    expect(printed("名称,甲,乙,算式,印出值\n生均,1000,100,a/b,11\n")).to.deep.equal(["mismatch"]);
    expect(printed(`${sentence}\n`)).to.deep.equal(["holds-truncation-only"]);
    expect(printed(document)).to.deep.equal(["holds-truncation-only"]);
  });
});
