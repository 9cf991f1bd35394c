// The contract of files to read: what could block or never end is looked at first, and answered at once.
import { expect } from "chai";
import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { posixDescribe } from "./posix.js";
import { newFolder, runJunheng, succeeds, written } from "./run-junheng.js";

const county = written(
  "county.csv",
  "学校名称,学校类型,在校学生数,图书册数\n一小,小学,100,1000\n二小,小学,300,2000\n三小,小学,200,1900\n",
);
const standard = ["--standard", "national-basic-2012"] as const;

posixDescribe("A pipe or a device as input", () => {
  const folder = newFolder();
  const pipe = join(folder, "pipe.xlsx");
  before(() => execFileSync("mkfifo", [pipe]));

  const commands: readonly (readonly string[])[] = [
    ["assess", pipe, ...standard],
    ["check", pipe],
    ["score", pipe, "--rubric", "six-commons"],
    ["claims", pipe],
    ["learn", pipe],
    ["measures", pipe, "--value", "a", "--weight", "b"],
    ["collect", pipe],
    ["forms", "--standard", "national-quality-2017", "--schools", pipe, "--out", join(folder, "forms")],
    ["forms", "--rubric", pipe, "--out", join(folder, "form.xlsx")],
    ["assess", "/dev/zero", ...standard],
  ];
  for (const words of commands)
    it(`is answered at once, by name: ${words[0]}`, async () => {
      const { status, output, errors } = await runJunheng(...words);
      expect(status).to.equal(1);
      expect(output).to.equal("");
      expect(errors).to.include("管道");
    });

  it("is wrong usage where settings are asked for", async () => {
    const { status, errors } = await runJunheng("assess", county, ...standard, "--mapping", pipe);
    expect(status).to.equal(2);
    expect(errors).to.include("管道");
  });

  it("is one line in a folder, and the rest is collected; a link to a file is read", async () => {
    symlinkSync(county, join(folder, "link.csv"));
    const { files, records } = JSON.parse(await succeeds("collect", folder, "--format", "json")) as {
      files: readonly { file: string; state: string }[];
      records: readonly unknown[];
    };
    expect(files.map(({ file, state }) => [file, state])).to.deep.include(["pipe.xlsx", "unreadable"]);
    expect(records).to.have.length(3);
  });
});
