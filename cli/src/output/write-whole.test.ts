// Whatever happens while a file is written, under its name stands the old one or the new one, whole.
import { expect } from "chai";
import { buildSync } from "esbuild";
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeFolder } from "./write-folder.js";
import { writeWhole } from "./write-whole.js";

const newFile = async () => await Promise.resolve(undefined);
const anyFile = async () => await Promise.resolve(0o644);

const thrown = async (run: Promise<unknown>): Promise<unknown> =>
  await run.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("writeWhole", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "junheng-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("writes a new file, and replaces one with its permissions, with nothing left beside", async () => {
    const file = join(folder, "a.txt");
    await writeWhole(file, "一", newFile);
    chmodSync(file, 0o600);
    await writeWhole(file, "二", async () => await Promise.resolve(statSync(file).mode & 0o777));
    expect(readFileSync(file, "utf8")).to.equal("二");
    if (process.platform !== "win32") expect(statSync(file).mode & 0o777).to.equal(0o600);
    expect(readdirSync(folder)).to.deep.equal(["a.txt"]);
  });

  it("goes over nothing that came while it wrote, be it a link that leads nowhere", async () => {
    const link = (file: string) => symlinkSync(join(folder, "nowhere"), file);
    const coming = [(file: string) => writeFileSync(file, "theirs"), ...(process.platform === "win32" ? [] : [link])];
    for (const come of coming) {
      const file = join(folder, "a.txt");
      let asked = 0;
      const error = await thrown(
        writeWhole(file, "ours", async () => {
          asked += 1;
          if (asked === 2) come(file);
          return await Promise.resolve(undefined);
        }),
      );
      expect(error).to.include({ code: "EEXIST" });
      expect(readdirSync(folder)).to.deep.equal(["a.txt"]);
      expect(existsSync(join(folder, "nowhere"))).to.equal(false);
      rmSync(file);
    }
  });

  it("keeps the old file where it may no longer be replaced", async () => {
    const file = join(folder, "a.txt");
    writeFileSync(file, "old");
    const refuse = async () => await Promise.reject(new Error("no"));
    expect(await thrown(writeWhole(file, "new", refuse))).to.include({ message: "no" });
    expect(readFileSync(file, "utf8")).to.equal("old");
    expect(readdirSync(folder)).to.deep.equal(["a.txt"]);
  });

  it("takes away what a run that was killed left, and nothing of one that still runs, nor of anybody else", async () => {
    const gone = spawn(process.execPath, ["--version"]);
    await once(gone, "exit");
    const kept = [`.junheng-${process.ppid}-1.tmp`, `.junheng-${gone.pid}-1.txt`, "junheng-1-1.tmp"];
    for (const name of [...kept, `.junheng-${gone.pid}-1.tmp`]) writeFileSync(join(folder, name), "x");
    await writeWhole(join(folder, "a.txt"), "一", newFile);
    expect(readdirSync(folder)).to.have.members([...kept, "a.txt"]);
  });

  it("leaves the old file or the new one whole when it is killed, whenever that is", async () => {
    const file = join(folder, "a.txt");
    const size = 4_000_000;
    writeFileSync(file, "0".repeat(size));
    const writer = join(folder, "write-forever.mjs");
    // Bundled, for it is started ten times, and reading TypeScript takes most of a start.
    buildSync({
      entryPoints: [fileURLToPath(new URL("./write-forever.test-support.ts", import.meta.url))],
      outfile: writer,
      bundle: true,
      platform: "node",
      format: "esm",
      conditions: ["@junheng/source"],
    });
    const seen = new Set<string>();
    for (const wait of [0, 1, 2, 3, 5, 8, 13, 21, 34, 55]) {
      const child = spawn(process.execPath, [writer, file, String(size)]);
      await once(child.stdout, "data");
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill("SIGKILL");
      await once(child, "exit");
      const content = readFileSync(file, "utf8");
      expect(content.length).to.equal(size);
      expect(content).to.equal(content.charAt(0).repeat(size));
      seen.add(content.charAt(0));
    }
    expect(seen.size).to.be.greaterThan(1);
    await writeWhole(file, "end", anyFile);
    expect(readdirSync(folder)).to.deep.equal(["a.txt", "write-forever.mjs"]);
  });
});

describe("writeFolder", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "junheng-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const files = ["甲.xlsx", "乙.xlsx", "丙.xlsx"].map((name) => ({
    name,
    bytes: async () => await Promise.resolve(new TextEncoder().encode(name)),
  }));

  it("makes the folder, and those around it, with all files in it", async () => {
    await writeFolder(join(folder, "a", "b"), files);
    expect(readdirSync(join(folder, "a"))).to.deep.equal(["b"]);
    expect(readdirSync(join(folder, "a", "b"))).to.have.members(files.map(({ name }) => name));
  });

  it("puts none where one of the names was taken meanwhile, and leaves what took it", async () => {
    const taking = files.map((file, position) => ({
      ...file,
      bytes: async () => {
        if (position === 2) writeFileSync(join(folder, "乙.xlsx"), "theirs");
        return await file.bytes();
      },
    }));
    expect(await thrown(writeFolder(folder, taking))).to.include({ code: "EEXIST" });
    expect(readdirSync(folder)).to.deep.equal(["乙.xlsx"]);
    expect(readFileSync(join(folder, "乙.xlsx"), "utf8")).to.equal("theirs");
  });

  it("leaves nothing where making a file fails", async () => {
    const failing = [...files, { name: "丁.xlsx", bytes: async () => await Promise.reject(new Error("no")) }];
    expect(await thrown(writeFolder(join(folder, "a", "b"), failing))).to.include({ message: "no" });
    expect(readdirSync(folder)).to.deep.equal([]);
  });
});
