// The contract of --out: what is written is whole or absent, is known again as ours, and goes over nothing that is not.
import { readWorkbook } from "@junheng/workbook";
import * as library from "@e965/xlsx";
import { expect } from "chai";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { execFileSync } from "node:child_process";
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { withFailingDisk } from "./failing-disk.js";
import { posixIt } from "./posix.js";
import { inRepository, newFolder, runJunheng, succeeds, written } from "./run-junheng.js";

const county = written(
  "county.csv",
  "学校名称,学校类型,在校学生数,图书册数\n一小,小学,100,1000\n二小,小学,300,2000\n三小,小学,200,1900\n",
);
const communities = inRepository("samples/scored-communities.xlsx");
const claimed = written("claims.csv", "名称,甲,乙,算式,印出值\n生均,1000,100,a/b,10\n");
const standard = ["--standard", "national-basic-2012"] as const;
const assess = async (...words: readonly string[]) => await runJunheng("assess", county, ...standard, ...words);

/** A command that writes a file of each ending. */
const writers: readonly (readonly [file: string, ...words: string[]])[] = [
  ["r.xlsx", "assess", county, ...standard],
  ["r.docx", "assess", county, ...standard],
  ["r.json", "assess", county, ...standard],
  ["r.txt", "assess", county, ...standard],
  ["s.xlsx", "score", communities, "--rubric", "six-commons"],
  ["s.json", "score", communities, "--rubric", "six-commons"],
  ["c.xlsx", "claims", claimed],
  ["c.txt", "claims", claimed],
  ["t.xlsx", "collect", county],
  ["t.json", "collect", county],
  ["q.docx", "collect", county],
  ["rubric.xlsx", "rubrics", "six-commons"],
  ["rubric.json", "rubrics", "six-commons"],
  ["template.json", "learn", written("表.csv", "学校名称,一小\n学校类型,小学\n在校学生数,100\n")],
];

const kinds = { xlsx: "PK", docx: "PK", json: "{" };

describe("--out", () => {
  for (const [file, ...words] of writers)
    it(`follows the ending, replaces its own and keeps a changed one: ${words[0]} to ${file}`, async () => {
      const out = join(newFolder(), file);
      for (const _ of [1, 2]) expect(await succeeds(...words, "--out", out)).to.include(out);
      const ending = file.replace(/.*\./, "") as keyof typeof kinds;
      const bytes = readFileSync(out);
      expect(bytes.toString("latin1").startsWith(kinds[ending] ?? "")).to.equal(true);
      const changed = changedCopy(bytes);
      writeFileSync(out, changed);
      const { status, errors } = await runJunheng(...words, "--out", out);
      expect([status, errors.includes("没有覆盖")]).to.deep.equal([2, true]);
      expect(readFileSync(out).equals(changed)).to.equal(true);
      expect(readdirSync(join(out, ".."))).to.deep.equal([file]);
    });

  it("keeps a workbook of ours that another program saved with a remark in it", async () => {
    const out = join(newFolder(), "r.xlsx");
    await assess("--out", out);
    const book = library.readFile(out);
    book.Sheets[book.SheetNames[0]!]!["B40"] = { t: "s", v: "已与校长核实" };
    library.writeFile(book, out);
    const before = readFileSync(out);
    expect((await assess("--out", out)).status).to.equal(2);
    expect(readFileSync(out).equals(before)).to.equal(true);
  });

  it("keeps what looks like ours and is the user's", async () => {
    const looks = {
      "a.json": '{"standard": "my own notes"}\n',
      "b.json":
        '{"standard":"national-basic-2012","stages":{},"generator":{"name":"Junheng","version":"0.1.0","sha256":""}}\n',
      "c.json": `{"claims":[],"generator":{"name":"Junheng","version":"0.1.0","sha256":"${"0".repeat(64)}"}}\n`,
      "d.txt": "均衡 Junheng\n",
      "e.txt": `# Junheng 0.1.0 sha256:${"0".repeat(64)}\n`,
      "f.txt": "",
      "g.xlsx": "PK",
      "h.docx": readFileSync(inRepository("samples/sample-county.xlsx")),
    };
    for (const [name, content] of Object.entries(looks)) {
      const theirs = written(name, content);
      const before = readFileSync(theirs);
      expect((await assess("--out", theirs)).status, name).to.equal(2);
      expect(readFileSync(theirs).equals(before), name).to.equal(true);
    }
  });

  posixIt("is refused as a link, to whatever it leads, as a folder, a pipe or a device, at once", async () => {
    const folder = newFolder();
    const own = join(folder, "own.json");
    await assess("--out", own);
    const before = readFileSync(own);
    symlinkSync(own, join(folder, "to-own.json"));
    symlinkSync(join(folder, "nowhere.json"), join(folder, "dangling.json"));
    mkdirSync(join(folder, "folder.json"));
    execFileSync("mkfifo", [join(folder, "pipe.json")]);
    for (const name of ["to-own.json", "dangling.json", "folder.json", "pipe.json", "new/", "none/a.json"]) {
      const { status, errors } = await assess("--out", join(folder, name) + (name.endsWith("/") ? "/" : ""));
      expect(status, name).to.equal(2);
      expect(errors, name).to.match(/链接|文件夹|管道/);
    }
    for (const device of ["/dev/full", "/dev/null"]) expect((await assess("--out", device)).status).to.equal(2);
    expect(readFileSync(own).equals(before)).to.equal(true);
    expect(existsSync(join(folder, "nowhere.json"))).to.equal(false);
    expect(readlinkSync(join(folder, "dangling.json"))).to.equal(join(folder, "nowhere.json"));
    expect(lstatSync(join(folder, "pipe.json")).isFIFO()).to.equal(true);
  });

  it("is never an input under another name, nor the rubric, even where those are results of ours", async () => {
    const folder = newFolder();
    const rubric = join(folder, "rubric.json");
    await succeeds("rubrics", "six-commons", "--out", rubric);
    linkSync(rubric, join(folder, "same.json"));
    for (const out of [rubric, join(folder, "same.json")])
      expect((await runJunheng("score", communities, "--rubric", rubric, "--out", out)).status).to.equal(2);
    expect(JSON.parse(readFileSync(rubric, "utf8"))).to.include({ id: "six-commons" });
  });

  it("does not read its own earlier result, where that lies in the folder that is collected", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "一小.csv"), readFileSync(county));
    const out = join(folder, "汇总.xlsx");
    for (const _ of [1, 2]) await succeeds("collect", folder, "--out", out);
    const { files } = JSON.parse(await succeeds("collect", folder, "--format", "json", "--out", "-")) as {
      files: readonly { file: string }[];
    };
    expect(files.map(({ file }) => file)).to.include("一小.csv");
    const { grids } = await readWorkbook(new Uint8Array(readFileSync(out)), out);
    expect(grids[0]?.rows.flat().filter((cell) => cell === "一小")).to.have.length(1);
  });

  it("contradicts no --format, and promises nothing that is not written", async () => {
    const folder = newFolder();
    const wrong = [
      ["r.xlsx", "--format", "json"],
      ["r.json", "--format", "text"],
      ["r.txt", "--format", "docx"],
      ["r.tsv"],
      ["r.xls", "--format", "xlsx"],
      ["r.pdf"],
    ] as const;
    for (const [name, ...words] of wrong) {
      const { status, errors } = await assess("--out", join(folder, name), ...words);
      expect(status, name).to.equal(2);
      expect(errors, name)
        .to.include(name)
        .and.match(/[\u4e00-\u9fff]{6}/);
    }
    expect(
      (await runJunheng("measures", communities, "--value", "A", "--weight", "B", "--out", join(folder, "r.docx")))
        .status,
    ).to.equal(2);
    expect(readdirSync(folder)).to.deep.equal([]);
    await succeeds("assess", county, ...standard, "--format", "json", "--out", join(folder, "结果2026.6"));
    expect(JSON.parse(readFileSync(join(folder, "结果2026.6"), "utf8"))).to.include({
      standard: "national-basic-2012",
    });
  });

  it("writes to standard output as -", async () => {
    expect(await succeeds("assess", county, ...standard, "--out", "-")).to.equal(
      await succeeds("assess", county, ...standard),
    );
    const printed = await succeeds("assess", county, ...standard, "--format", "xlsx", "--out", "-");
    const { grids } = await readWorkbook(Buffer.from(printed, "latin1"), "r.xlsx");
    expect(grids.length).to.be.greaterThan(1);
    expect(existsSync("-")).to.equal(false);
  });

  it("gives the JSON that it prints", async () => {
    const out = join(newFolder(), "r.json");
    const printed = await succeeds("assess", county, ...standard, "--format", "json", "--out", out).then(
      async () => await succeeds("assess", county, ...standard, "--format", "json"),
    );
    expect(readFileSync(out, "utf8")).to.equal(printed);
  });
});

describe("--out on a disk that fails", () => {
  for (const [code, sentence] of [
    ["ENOSPC", /磁盘已满/],
    ["EDQUOT", /磁盘已满/],
    ["EROFS", /只读/],
    ["EACCES", /只读/],
    ["EIO", /没有写成/],
  ] as const)
    it(`ends with 1 and a sentence, with the old result whole and nothing beside it: ${code}`, async () => {
      const folder = newFolder();
      const out = join(folder, "r.json");
      await assess("--out", out);
      const before = readFileSync(out);
      for (const name of ["r.json", "new.json"]) {
        const { status, output, errors } = await withFailingDisk(
          code,
          async () => await assess("--out", join(folder, name)),
        );
        expect([status, output]).to.deep.equal([1, ""]);
        const { diagnostics } = JSON.parse(errors) as { diagnostics: readonly { message: string; where: object }[] };
        expect(diagnostics[0]?.message).to.match(sentence);
        expect(diagnostics[0]?.where).to.deep.equal({ file: join(folder, name) });
      }
      expect(readdirSync(folder)).to.deep.equal(["r.json"]);
      expect(readFileSync(out).equals(before)).to.equal(true);
    });

  it("says it as text, too", async () => {
    const out = join(newFolder(), "r.txt");
    const { status, errors } = await withFailingDisk("ENOSPC", async () => await assess("--out", out, "--lang", "en"));
    expect(status).to.equal(1);
    expect(errors).to.match(/^“.*r\.txt” was not written: the disk/);
  });
});

describe("junheng forms on a disk that fails", () => {
  const forms = async (out: string) =>
    await withFailingDisk(
      "ENOSPC",
      async () => await runJunheng("forms", "--standard", "national-quality-2017", "--schools", county, "--out", out),
      2,
    );

  it("leaves no folder behind, nor those it made on the way", async () => {
    const folder = newFolder();
    expect((await forms(join(folder, "a", "b", "填报表"))).status).to.equal(1);
    expect(readdirSync(folder)).to.deep.equal([]);
  });

  it("leaves a folder that was there as it was, and then writes into it", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "通知.txt"), "请各校填报");
    const { status, errors } = await forms(folder);
    expect(status).to.equal(1);
    expect(errors).to.match(/磁盘已满/);
    expect(readdirSync(folder)).to.deep.equal(["通知.txt"]);
    await succeeds("forms", "--standard", "national-quality-2017", "--schools", county, "--out", folder);
    expect(readdirSync(folder)).to.have.members(["一小.xlsx", "三小.xlsx", "二小.xlsx", "通知.txt"]);
  });

  posixIt("writes over no link", async () => {
    const folder = newFolder();
    symlinkSync(join(folder, "nowhere.xlsx"), join(folder, "一小.xlsx"));
    const { status } = await runJunheng(
      "forms",
      "--standard",
      "national-quality-2017",
      "--schools",
      county,
      "--out",
      folder,
    );
    expect(status).to.equal(2);
    expect(readdirSync(folder)).to.deep.equal(["一小.xlsx"]);
  });
});

/** A copy that somebody changed: another sign in a text, a line more in a part of an archive. */
function changedCopy(bytes: Buffer): Buffer {
  if (!bytes.toString("latin1").startsWith("PK"))
    return Buffer.from(bytes.toString("utf8").replace(/[校数]|school/, "园"));
  const parts = unzipSync(bytes);
  const part = Object.keys(parts).find((name) => /sheet1\.xml$|document\.xml$/.test(name))!;
  return Buffer.from(zipSync({ ...parts, [part]: strToU8(`${strFromU8(parts[part]!)}\n`) }));
}
