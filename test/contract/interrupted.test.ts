// The command interrupted while it writes, by the real signals: its status, one sentence, and nothing left; and its time limit.
import { expect } from "chai";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { posixIt } from "./posix.js";
import { inRepository, newFolder, runJunheng, spawnJunheng, written } from "./run-junheng.js";

const schools = `学校名称,学校类型,在校学生数,网络多媒体教室数\n${Array.from({ length: 400 }, (_, at) => `第${at}小学,小学,${300 + at},${5 + (at % 7)}\n`).join("")}`;

const forms = ["forms", "--schools"] as const;

/** Makes a file for each school, and sends a signal as soon as the first one lies on the disk: status, and what is said. */
const interrupted = async (
  signal: "SIGINT" | "SIGTERM",
  out: string,
  around: string,
  made: readonly string[] = forms,
): Promise<readonly [number | null, string]> => {
  const words = [...made, written("schools.csv", schools), "--standard", "national-quality-2017"];
  const command = inRepository("cli/bin/junheng.mjs");
  const child = spawn(process.execPath, [command, ...words, "--out", out], { stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const isWriting = (): boolean =>
    readdirSync(around).some((name) => name.endsWith(".tmp") && readdirSync(join(around, name)).length > 0);
  const watcher = watch(around, { recursive: true }, () => {
    if (!isWriting()) return;
    watcher.close();
    child.kill(signal);
  });
  const [status] = (await once(child, "close")) as [number | null];
  watcher.close();
  return [status, errors];
};

describe("The command, interrupted while it writes", () => {
  posixIt("ends with 130 at Ctrl+C, says so, and leaves nothing", async () => {
    const folder = newFolder();
    const [status, errors] = await interrupted("SIGINT", join(folder, "forms"), folder);
    expect([status, errors]).to.deep.equal([130, "已中断：结果没有写，原有的文件没有变，也没有留下半个文件。\n"]);
    expect(readdirSync(folder)).to.deep.equal([]);
  });

  posixIt("does so while it writes a page for each school", async () => {
    const folder = newFolder();
    const [status, errors] = await interrupted("SIGINT", `${folder}/`, folder, ["report", "--kind", "schools"]);
    expect(status).to.equal(130);
    expect(errors).to.match(/^已中断/);
    expect(readdirSync(folder)).to.deep.equal([]);
  });

  posixIt("ends with 143 when it is terminated, and leaves a folder that was there as it was", async () => {
    const out = join(newFolder(), "forms");
    mkdirSync(out);
    writeFileSync(join(out, "hers.txt"), "hers");
    const [status, errors] = await interrupted("SIGTERM", out, out);
    expect(status).to.equal(143);
    expect(errors).to.match(/^已中断/);
    expect(readdirSync(out)).to.deep.equal(["hers.txt"]);
    expect(readFileSync(join(out, "hers.txt"), "utf8")).to.equal("hers");
  });

  posixIt("takes its line of progress away at Ctrl+C, and then undoes what it had begun before", async () => {
    const module = (name: string): string =>
      JSON.stringify(new URL(`../../cli/src/output/${name}.ts`, import.meta.url).href);
    const program = `
      import { writeSync } from "node:fs";
      import { undoneWhenInterrupted } from ${module("interrupted")};
      import { withProgress } from ${module("progress")};
      const write = (text) => writeSync(1, text) > 0;
      const half = () => withProgress(2, "en", async (report) => {
        report("reading", 1, 2, "a.xlsx");
        await new Promise((resolve) => setTimeout(resolve, 600_000));
      }, { isTTY: true, write });
      await undoneWhenInterrupted(() => write("undone"), half);`;
    const child = spawn(process.execPath, [
      ...["--import=tsx", "--conditions=@junheng/source", "--input-type=module", "--eval", program],
    ]);
    let [said, errors] = ["", ""];
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (said === "") child.kill("SIGINT");
      said += text;
    });
    const [status] = (await once(child, "close")) as [number | null];
    expect(said).to.equal("\r\u001B[Kreading 1/2 a.xlsx\r\u001B[Kundone");
    expect(errors).to.match(/^已中断/);
    expect(status).to.equal(130);
  });
});

describe("The command, interrupted while it solves", () => {
  posixIt("ends with 130 at Ctrl+C, says so, and leaves nothing", async () => {
    const costs = written(
      "costs.csv",
      "指标,单价（元）\nL1,80000\nL2,60000\nL3,80000\nL4,3000\nL5,400\nL6,1\nL7,50000\n",
    );
    const folder = newFolder();
    const sample = inRepository("samples/sample-county.xlsx");
    // As even as this it takes minutes.
    const words = ["plan", sample, "--standard", "national-quality-2017", "--together", "--limit", "0.03"];
    const command = [
      inRepository("cli/bin/junheng.mjs"),
      ...words,
      "--costs",
      costs,
      "--seconds",
      "600",
      "--out",
      join(folder, "plan.xlsx"),
    ];
    // A signal that comes before it solves ends it as the system does, without a sentence.
    for (const seconds of [4, 12, 36, 108]) {
      const child = spawn(process.execPath, command, { stdio: ["ignore", "ignore", "pipe"] });
      let errors = "";
      child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
      setTimeout(() => child.kill("SIGINT"), seconds * 1000);
      const [status] = (await once(child, "close")) as [number | null];
      if (status === null && seconds < 108) continue;
      expect([status, errors]).to.deep.equal([130, "已中断：结果没有写，原有的文件没有变，也没有留下半个文件。\n"]);
      expect(readdirSync(folder)).to.deep.equal([]);
      return;
    }
  });
});

describe("--timeout", () => {
  const sample = inRepository("samples/sample-county.xlsx");
  const report = inRepository("test/cases/mutated/report.docx");
  const assess = ["assess", sample, "--standard", "national-quality-2017", "--lang", "en"] as const;

  it("gives a file up that takes longer, with a sentence, whatever is read of it", () => {
    for (const words of [assess, ["collect", sample, "--lang", "en"], ["claims", report, "--lang", "en"]] as const) {
      const { output, errors } = spawnJunheng(...words, "--timeout", "0.001");
      expect(output + errors, words[0]).to.include("0.001");
    }
    const { status, output } = spawnJunheng("claims", report, "--lang", "en", "--timeout", "60");
    expect(status).to.equal(0);
    expect(output).to.not.equal("");
  });

  it("takes seconds above 0 and up to a day, and nothing else", async () => {
    for (const wrong of ["0", "-1", "soon", "", "86401", "Infinity"]) {
      const { status, errors } = await runJunheng(...assess, `--timeout=${wrong}`);
      expect([status, errors]).to.deep.equal([
        2,
        `--timeout cannot be “${wrong}”: give a number of seconds above 0 and up to 86400, such as --timeout 30.\n`,
      ]);
    }
  });
});
