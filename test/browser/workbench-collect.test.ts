// Collecting in a real browser: a folder of forms becomes one table, its faults are found, mended and followed to their cells.
import { expect } from "chai";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readWorkbook } from "@junheng/workbook";
import type { SchoolRecord } from "@junheng/engine/schools";
import type { SentForm, Slips } from "../made-files/school-forms.js";
import { sampleSchools, sentForms } from "../made-files/school-forms.js";
import { onePage, testSite } from "./test-site.js";
import { button, openPart, openStep, openWorkbench } from "./workbench-page.js";

/** So many schools send a form. */
const schools = 150;
/** Figures that are sent wrong: 万元 written where the form asks for 元 twice, more teachers than staff, less than nothing. */
const slipsOf = (records: readonly SchoolRecord[]): Slips => {
  const inWan = (at: number): Record<string, number> => ({
    "whole.equipmentValue": Number(records[at]?.whole?.["equipmentValue"]) / 10_000,
  });
  const wrong = [
    [5, inWan(5)],
    [6, inWan(6)],
    [40, { "primary.staff": 3 }],
    [60, { "whole.multimediaRooms": -12 }],
  ] as const;
  return Object.fromEntries(wrong.map(([at, figures]) => [records[at]?.name ?? "", figures]));
};

describe("Collecting what schools sent", () => {
  const site = testSite();
  let folder = "";
  let forms: readonly SentForm[] = [];

  before(async () => {
    const records = await sampleSchools(schools);
    forms = await sentForms(records, slipsOf(records));
    folder = await mkdtemp(join(tmpdir(), "junheng-forms-"));
    await mkdir(join(folder, "forms"));
    for (const { file, bytes } of forms) await writeFile(join(folder, "forms", file), bytes);
    await writeFile(join(folder, "forms", "readme.pdf"), "%PDF-1.7 no workbook");
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const collected = async (page: Page): Promise<void> => {
    await openPart(page, "收表核对");
    await page.getByLabel("选择文件夹…").setInputFiles(join(folder, "forms"));
    await page.getByTestId("collected-summary").waitFor();
  };
  const all = onePage(async () => {
    const workbench = await openWorkbench(site.browser, site.url);
    await collected(workbench.page);
    return workbench;
  });
  const card = (page: Page, text: string | RegExp) => page.getByRole("listitem").filter({ hasText: text });

  it("gives the table as a workbook in which every figure names its file and cell, and the cell holds it", async () => {
    const { page } = all();
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, "下载汇总工作簿").click()]);
    const { grids } = await readWorkbook(new Uint8Array(await readFile(await download.path())), "table.xlsx");
    const table = grids.find(({ sheet }) => sheet === "学校数据汇总");
    const sources = grids.find(({ sheet }) => sheet === "数据来源");
    expect(table?.ours).to.not.equal(true);
    const bytesOf = new Map(forms.map(({ file, bytes }) => [file, bytes]));
    const lines = (sources?.rows ?? []).slice(2);
    expect(lines.length).to.be.greaterThan(schools * 15);
    for (const line of lines.filter((_, at) => at % 97 === 0)) {
      const [, , value, file, sheet, cell] = line;
      const name = String(file).replace(/^.*\//, "");
      const form = (await readWorkbook(bytesOf.get(name)!, name)).grids.find((grid) => grid.sheet === sheet)!;
      const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(String(cell))!;
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      expect(form.rows[Number(row) - 1 - (form.origin?.row ?? 0)]![column - (form.origin?.column ?? 0)]).to.equal(
        value,
      );
    }
  });

  it("makes one table of 150 forms, names the planted faults with their cells, and mends two of them", async () => {
    const { page, complaints, strayRequests } = all();
    const summary = await page.getByTestId("collected-summary").innerText();
    expect(summary)
      .to.contain(`${schools + 1} 个文件`)
      .and.contain(`${schools} 所学校`);
    await page.getByText("读不出或没有学校数据的文件（1）").waitFor();

    await page.getByLabel("查找学校").fill(forms[40]!.name);
    await card(page, /教职工/)
      .first()
      .waitFor();
    await page.getByLabel("查找学校").fill(forms[60]!.name);
    await card(page, /[-−]12/)
      .first()
      .waitFor();
    await page.getByLabel("查找学校").fill("");

    for (const at of [5, 6]) {
      await page.getByLabel("查找学校").fill(forms[at]!.name);
      const slip = card(page, /教学仪器设备值/)
        .filter({ has: button(page, "采纳") })
        .first();
      await slip.getByRole("button", { name: /^看 / }).first().click();
      expect(await slip.locator("mark").innerText()).to.contain(String(forms[at]!.figures["whole.equipmentValue"]));
      await slip.getByRole("button", { name: "采纳", exact: true }).click();
      await page.getByText(`更正记录（${at - 4}）`).waitFor();
    }
    await page.getByLabel("查找学校").fill("");

    await button(page, "用这张表评估").click();
    const verdict = page.getByRole("region", { name: "结论" });
    await verdict.waitFor();
    expect(await (await openStep(page, "findings")).innerText())
      .to.contain("改正前没有计入")
      .and.contain(forms[40]!.name);

    // A value of each stage, followed to its cell: one as it was sent, and one that was mended, which says what stands there.
    await openStep(page, "verdict");
    await page.getByText("指标细看：差异从哪里来").click();
    const look = page.locator("details").filter({ hasText: /^指标细看/ });
    await look.getByLabel("指标").selectOption({ label: "生均教学仪器设备值" });
    for (const [stage, at, said] of [
      ["小学", 100, "未达标|达标"],
      ["初中", 5, "经确认更正"],
    ] as const) {
      const { name, file, figures } = forms[at]!;
      await look.getByLabel("学段").selectOption({ label: stage });
      const values = look.locator("details").filter({ hasText: /^各校数值/ });
      await values.locator("summary").click();
      for (const more = values.getByText(/^再看/); await more.isVisible();) await more.click();
      const line = values.locator("li").filter({ hasText: name }).first();
      await line.getByRole("button", { name: new RegExp(`^${name} `) }).click();
      expect(await line.innerText())
        .to.contain(file)
        .and.match(new RegExp(said));
      await line.getByRole("button", { name: /^看 / }).last().click();
      expect(await line.locator("mark").innerText()).to.contain(String(figures["whole.equipmentValue"]));
    }
    await openStep(page, "results");
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, "下载结果工作簿").click()]);
    const { grids } = await readWorkbook(new Uint8Array(await readFile(await download.path())), "result.xlsx");
    expect(grids.map(({ sheet }) => sheet)).to.contain("计算依据");
    expect(complaints).to.deep.equal([]);
    expect(strayRequests).to.deep.equal([]);
  });

  it("asks what only the user can know, and compares both ways of counting a campus", async () => {
    const small = join(folder, "small");
    await mkdir(small, { recursive: true });
    const records = await sampleSchools(30);
    const [first, second] = [records[10]!, records[11]!];
    const sent = await sentForms(records);
    for (const { file, bytes } of sent) await writeFile(join(small, file), bytes);
    const [late] = await sentForms([first], { [first.name]: { "junior.pupils": 77 } });
    await writeFile(join(small, "改正.xlsx"), late!.bytes);
    const [campus] = await sentForms([{ ...second, name: `${second.name}东校区`, code: "999099999" }]);
    await writeFile(join(small, "东校区.xlsx"), campus!.bytes);

    const { page, complaints } = await openWorkbench(site.browser, site.url);
    await openPart(page, "收表核对");
    await page.getByLabel("选择文件夹…").setInputFiles(small);
    const summary = page.getByTestId("collected-summary");
    await summary.waitFor();
    expect(await summary.innerText())
      .to.contain("其中 30 所可以计算")
      .and.contain("2 处待您决定");
    const versions = page.getByRole("region", { name: `${first.name}的几个版本` });
    expect(await versions.innerText())
      .to.contain("77")
      .and.contain(String(first.whole!["pupils"]));
    await versions.getByRole("button", { name: "用这个" }).last().click();
    await page.getByText("1 处待您决定").waitFor();
    await button(page, "并入计算").click();
    await page.getByText("0 处待您决定").waitFor();
    const bothWays = page.getByRole("table", { name: "初中", exact: true });
    const counts = bothWays.getByRole("row", { name: /^学校数/ }).getByRole("cell");
    await counts.first().waitFor();
    const [merged, apart] = (await counts.allInnerTexts()).map(Number);
    expect(apart! - merged!).to.equal(1);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "下载各校问题单（一个文档）").click(),
    ]);
    expect((await readFile(await download.path())).subarray(0, 2).toString()).to.equal("PK");
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it("keeps asking where a campus belongs after one of its versions was chosen", async () => {
    const two = join(folder, "two");
    await mkdir(two, { recursive: true });
    const records = await sampleSchools(14);
    const campus = { ...records[10]!, name: `${records[10]!.name}东校区`, code: "999099998" };
    for (const { file, bytes } of await sentForms([...records, campus])) await writeFile(join(two, file), bytes);
    const [late] = await sentForms([campus], { [campus.name]: { "junior.pupils": 77 } });
    await writeFile(join(two, "改正.xlsx"), late!.bytes);
    const { page, complaints } = await openWorkbench(site.browser, site.url);
    await openPart(page, "收表核对");
    await page.getByLabel("选择文件夹…").setInputFiles(two);
    await page.getByText("2 处待您决定").waitFor();
    const asked = page.getByRole("region", { name: "请您决定" });
    expect(await asked.getByRole("button", { name: "并入计算" }).count()).to.equal(1);
    await asked.getByRole("button", { name: "用这个" }).first().click();
    await page.getByText("1 处待您决定").waitFor();
    expect(await asked.getByRole("button", { name: "用这个" }).count()).to.equal(0);
    expect(await asked.getByRole("button", { name: "并入计算" }).count()).to.equal(1);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });
});
