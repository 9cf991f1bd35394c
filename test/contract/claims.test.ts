// The contract of junheng claims: rows of verdicts, sentences of reports, exit statuses, languages, and a workbook of results.
import { readWorkbook } from "@junheng/workbook/read";
import { expect } from "chai";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { madeZip } from "../made-files/zip.js";
import { newFolder, runJunheng, written } from "./run-junheng.js";

/** Real figures of a published report on school communities. */
const table = written(
  "核对.csv",
  [
    "名称,甲,乙,丙,丁,算式,印出值",
    "农村初中生占比,21827,30449,,,a/b,71.68%%",
    "农村小学生占比,32444,46331,,,a/b,70.02%",
    "覆盖乡镇,9,14,,,a/b,64.3%",
    "城区学校,10,165,,,a/b,不到十分之一",
    "留守儿童,73,235,,,a/b,三分之一左右",
    "覆盖教职工,1636,,,,a/b,32.26%",
    "集中培训,1064,1522,132,3448,sum,626人次",
    "农村教师,3780,6166,,,a/b,60.3%",
    "员生比,235,41,,,a/b,1：5.7",
    "会期,,,,,weekday,2024年2月17日（星期五）",
    "跟岗,158,350,,,a/b,",
  ].join("\n"),
);

const verdicts = [
  "holds",
  "holds-truncation-only",
  "holds-half-up-only",
  "holds-as-bound",
  "holds-approximately",
  "solvable",
  "contradiction",
  "mismatch",
  "holds",
  "contradiction",
  "needs-input",
];

const checked = async (file: string, ...words: readonly string[]) => {
  const { status, output, errors } = await runJunheng("claims", file, "--format", "json", ...words);
  expect(errors).to.equal("");
  expect(status).to.equal(0);
  return JSON.parse(output) as {
    claims: {
      name: string;
      recomputed: number | null;
      verdict: string;
      judgement?: string;
      reason: string;
      sentence?: string;
      where: Record<string, unknown>;
    }[];
  };
};

describe("junheng claims, of a table", () => {
  it("gives each row its name, what it comes to and its verdict, with the reason and the cell", async () => {
    const { claims } = await checked(table);
    expect(claims.map(({ verdict }) => verdict)).to.deep.equal(verdicts);
    expect(claims[1]).to.deep.include({
      name: "农村小学生占比",
      recomputed: 32444 / 46331,
      reason: "32444 ÷ 46331 = 70.0265…%，四舍五入为 70.03%，截尾为 70.02%，印出 70.02%：只有截尾才对。",
      where: { file: "核对.csv", sheet: "核对", cell: "G3" },
    });
    expect(claims[5]?.recomputed).to.equal(null);
    expect(claims[5]?.reason).to.include("5071、5072");
    expect(claims[6]?.recomputed).to.equal(6166);
  });

  it("reads English headers", async () => {
    const { claims } = await checked(
      written("c.csv", "name,a,b,formula,printed\nshare,1,3,a/b,33.3%\nfall,100,80,(a-b)/a,20%\n"),
    );
    expect(claims.map(({ name, verdict }) => [name, verdict])).to.deep.equal([
      ["share", "holds"],
      ["fall", "holds"],
    ]);
  });

  it("tells the worst first in a terminal, with arithmetic and place, in both languages", async () => {
    const chinese = await runJunheng("claims", table);
    expect(chinese.status).to.equal(0);
    expect(chinese.output.split("\n")[0]).to.equal("[自相矛盾] 集中培训");
    expect(chinese.output).to.include("核对了 11 个数").and.to.include("单元格 G3");
    const english = await runJunheng("claims", table, "--lang", "en");
    expect(english.output).to.include("[contradicts itself]").and.to.include("right by cutting off only");
    for (const { output } of [chinese, english]) expect(output).to.not.match(/\{\w+\}|undefined|NaN/);
  });

  it("writes a workbook, and writes over its own alone", async () => {
    const out = join(newFolder(), "结果.xlsx");
    expect((await runJunheng("claims", table, "--format", "xlsx", "--out", out)).status).to.equal(0);
    const { grids } = await readWorkbook(new Uint8Array(readFileSync(out)), "结果.xlsx");
    expect(grids.map(({ sheet, ours }) => [sheet, ours])).to.deep.equal([["数字核对", true]]);
    expect(grids[0]?.rows[2]?.[3]).to.equal("自相矛盾");
    expect((await runJunheng("claims", table, "--format", "xlsx", "--out", out)).status).to.equal(0);
    expect((await runJunheng("claims", table, "--format", "json", "--out", table)).status).to.equal(2);
  });
});

describe("junheng claims, of a report", () => {
  const paragraphs = [
    "一、规模",
    "农村小学在校生32444人，占全县小学在校生46331人的70.02%。全县有小学120所、初中30所，共156所。",
    "覆盖教职工1636人，占教职工总数的32.26%。",
  ];
  const document = madeZip([
    {
      name: "word/document.xml",
      content: new TextEncoder().encode(
        `<w:document><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("")}</w:body></w:document>`,
      ),
    },
  ]);

  for (const file of [written("报告.docx", document), written("报告.txt", paragraphs.join("\r\n"))])
    it(`quotes each sentence and says what is true of it: ${file.slice(-5)}`, async () => {
      const { claims } = await checked(file);
      expect(claims.map(({ judgement, verdict }) => [judgement, verdict])).to.deep.equal([
        ["otherRounding", "holds-truncation-only"],
        ["wrong", "mismatch"],
        ["uncheckable", "solvable"],
      ]);
      expect(claims[1]?.sentence).to.equal("全县有小学120所、初中30所，共156所。");
      expect(claims[1]?.where).to.include({ paragraph: 2 });
      const { output } = await runJunheng("claims", file);
      expect(output.startsWith("[不对] “全县有小学120所、初中30所，共156所。”")).to.equal(true);
    });

  it("says so where a report has nothing to check", async () => {
    const { status, output } = await runJunheng("claims", written("空.txt", "没有数字。"));
    expect(status).to.equal(0);
    expect(output).to.include("没有找到");
  });
});

describe("junheng claims: exit statuses", () => {
  const refused = async (file: string): Promise<readonly string[]> => {
    const { status, output, errors } = await runJunheng("claims", file, "--format", "json");
    expect([status, output]).to.deep.equal([1, ""]);
    return (JSON.parse(errors) as { diagnostics: { code: string; message: string }[] }).diagnostics.map(
      ({ code }) => code,
    );
  };
  it("ends with 1 where nothing can be read", async () => {
    expect(await refused(written("a.csv", "学校,学生\n一小,3\n"))).to.deep.equal(["claimsNoTable"]);
    expect(await refused(written("a.docx", "%PDF-1.7"))).to.deep.equal(["fileNotDocument"]);
    expect(await refused(join(newFolder(), "没有.txt"))).to.deep.equal(["fileNotFound"]);
  });
  it("ends with 2 for wrong usage", async () => {
    for (const words of [[], [table, "--format", "docx"], [table, "--format", "xlsx"], [table, "--standard", "x"]])
      expect((await runJunheng("claims", ...words)).status, words.join(" ")).to.equal(2);
  });
});
