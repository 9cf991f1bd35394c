// `npm run gallery`: every paper and workbook that is handed out, made by the command from the samples, as pictures in docs/gallery.md.
// `npm run gallery -- ID…` draws some of them again. Needs LibreOffice (soffice) and poppler (pdftoppm) beside npm; where they are missing it says so and changes nothing.
import { execFile, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { repository } from "./lib/repository.mjs";

const run = promisify(execFile);
const county = "samples/sample-county.xlsx";
const standard = ["--standard", "national-quality-2017"];
const date = ["--date", "2026-11-01"];

/** What is shown: its name in both languages, the command's words, and the page that is looked at, by its number or by what stands on it. */
const outputs = [
  {
    id: "report",
    name: { "zh-CN": "县级报告", en: "The county's report" },
    words: ["report", county, ...standard, ...date],
    ending: "docx",
    page: 4,
  },
  {
    id: "leader",
    name: { "zh-CN": "领导一页纸", en: "The leader's page" },
    words: ["report", county, ...standard, ...date, "--kind", "leader", "--plan"],
    ending: "docx",
    page: 1,
  },
  {
    id: "school",
    name: { "zh-CN": "一校一页", en: "A page a school" },
    words: ["report", county, ...standard, ...date, "--kind", "schools", "--school", "第一小学"],
    ending: "docx",
    page: 1,
  },
  {
    id: "workbook",
    name: {
      "zh-CN": "结果工作簿：总览（公式与图都是活的）",
      en: "The result workbook: overview, with live formulas and charts",
    },
    words: ["assess", county, ...standard, ...date],
    ending: "xlsx",
    page: 1,
  },
  {
    id: "gap",
    name: { "zh-CN": "结果工作簿：差距最大的指标", en: "The result workbook: the widest gap" },
    words: ["assess", county, ...standard, ...date],
    ending: "xlsx",
    page: /^指标细看（小学）|^Closer look, primary/m,
  },
  {
    id: "change",
    name: { "zh-CN": "两年对比", en: "Two years compared" },
    words: ["compare", "samples/sample-county-last-year.xlsx", county, ...standard, ...date],
    ending: "xlsx",
    page: 1,
  },
  {
    id: "plan",
    name: { "zh-CN": "补短板的规划", en: "A plan" },
    words: ["plan", county, ...standard, ...date],
    ending: "xlsx",
    page: /^规划图|^Pictures/m,
  },
  {
    id: "scores",
    name: { "zh-CN": "共同体考核得分", en: "Scores" },
    words: ["score", "samples/scored-communities.xlsx", "--rubric", "six-commons", ...date],
    ending: "docx",
    page: 1,
  },
  {
    id: "self-report",
    name: { "zh-CN": "学校自评", en: "A school's self-assessment" },
    words: ["score", "samples/school-self-report.xlsx", "--rubric", "school-self-assessment", ...date],
    ending: "docx",
    page: 1,
  },
  {
    id: "communities",
    name: { "zh-CN": "共同体", en: "Communities" },
    words: ["communities", "samples/communities.xlsx", ...date],
    ending: "docx",
    page: 1,
  },
];

const languages = { "zh-CN": "中文", en: "English" };
const images = join(repository, "docs", "images", "gallery");

const isThere = (program, ...args) => spawnSync(program, args, { stdio: "ignore" }).error === undefined;

/** The first page on which a pattern is found, counted from 1. */
const pageWith = async (pattern, pdf) => {
  const { stdout } = await run("pdftotext", ["-layout", pdf, "-"], { maxBuffer: 64e6 });
  const at = stdout.split("\f").findIndex((text) => text.split("\n").some((line) => pattern.test(line.trim())));
  if (at < 0) throw new Error(`No page has ${pattern}.`);
  return at + 1;
};

/** The page of a document as a picture. */
const pictureOf = async (file, page, folder, picture) => {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  await run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file]);
  const pdf = file.replace(/\.[a-z]+$/, ".pdf");
  const number = String(typeof page === "number" ? page : await pageWith(page, pdf));
  await run("pdftoppm", ["-png", "-r", "72", "-f", number, "-l", number, pdf, join(folder, "page")]);
  const made = (await readdir(folder)).find((name) => name.startsWith("page"));
  await rename(join(folder, made), picture);
};

const make = async ({ id, words, ending, page }, locale, folder) => {
  const file = join(folder, `${id}.${ending}`);
  const command = join(repository, "cli", "bin", "junheng.mjs");
  await run(process.execPath, [command, ...words, "--lang", locale, "--out", file], { cwd: repository });
  await pictureOf(file, page, folder, join(images, `${id}-${locale}.png`));
};

const documentOf = () =>
  [
    "# Gallery · 成果一览",
    "Every picture is made by `npm run gallery` from the invented sample county, whose schools do not exist. 图中学校均为虚构，由 `npm run gallery` 从示例县生成。",
    ...outputs.flatMap(({ id, name, words, ending }) => [
      `## ${name["zh-CN"]} · ${name.en}`,
      `\`junheng ${words.join(" ")} --out ${id}.${ending}\``,
      `| ${Object.values(languages).join(" | ")} |\n| --- | --- |\n| ${Object.keys(languages)
        .map((locale) => `![${name[locale]}](images/gallery/${id}-${locale}.png)`)
        .join(" | ")} |`,
    ]),
  ].join("\n\n");

if (!isThere("soffice", "--version") || !isThere("pdftoppm", "-v")) {
  console.error(
    "soffice and pdftoppm are needed to draw the gallery; nothing was changed. 需要 LibreOffice 和 poppler。",
  );
  process.exitCode = 1;
} else {
  await mkdir(images, { recursive: true });
  const asked = process.argv.slice(2);
  for (const output of outputs.filter(({ id }) => asked.length === 0 || asked.includes(id)))
    for (const locale of Object.keys(languages)) {
      const folder = await mkdtemp(join(tmpdir(), "junheng-gallery-"));
      try {
        await make(output, locale, folder);
        console.log(`${output.id}, ${locale}`);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }
  const gallery = join(repository, "docs", "gallery.md");
  await writeFile(gallery, `${documentOf()}\n`);
  // As the repository's own formatting has its tables.
  await run(process.execPath, [join(repository, "node_modules", "oxfmt", "bin", "oxfmt"), gallery], {
    cwd: repository,
  });
}
