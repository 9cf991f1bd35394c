// Saving in a real browser: her file comes back under its own name, with what she changed and the results, and all else as it was.
import { readFile } from "node:fs/promises";
import { readWorkbook, writeGrids } from "@junheng/workbook";
import type { CellLook } from "@junheng/workbook/looks";
import { readLooks } from "@junheng/workbook/looks";
import { expect } from "chai";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { madeWorkbook } from "../made-files/zip.js";
import { onePage, testSite } from "./test-site.js";
import { until, untilEqual } from "./until.js";
import {
  activeCell,
  cellAt,
  drop,
  goToCell,
  grid,
  openInGrid,
  openToKeep,
  openWorkbench,
  readBook,
  renameSheet,
  sampleBytes,
  saveButton,
  savedFile,
  sheetNames,
  showSheet,
  typeInto,
  writeResults,
} from "./workbench-page.js";

const name = "某县 学校表（王老师）.xlsx";
const notice = "#bar .notice";
const styled = async (): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL("../cases/saving/openpyxl-rich.xlsx", import.meta.url)));

const state = (page: Page): Promise<string> => page.locator("#bar .state").innerText();

/** Chooses what is done to the row under the pointer from the grid's menu; the row's number. */
const rowMenu = async (page: Page, group: string, what: string): Promise<number> => {
  const { x, y } = (await page.locator(grid).boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.click(x + 200, y + 180, { button: "right" });
  await page.getByText(group, { exact: true }).last().hover();
  await page
    .getByText(what)
    .first()
    .click({ position: { x: 3, y: 3 } });
  return Number(/\d+/.exec(await activeCell(page))?.[0]);
};

describe("Saving in the workbench", () => {
  const site = testSite();
  const workbench = onePage(() => openWorkbench(site.browser, site.url));

  it("writes what was typed into the file that was opened, and keeps its name and all else", async () => {
    const { page, complaints } = workbench();
    expect(await saveButton(page).innerText()).to.equal("另存为 .xlsx");
    const before = await styled();
    await drop(page, grid, name, before);
    await page.locator(notice, { hasText: name }).waitFor();
    await untilEqual(() => saveButton(page).innerText(), "保存（其余原样保留）");
    expect(await page.locator(notice).innerText()).to.match(
      /不会被改动。其中的.*图表或图片.*这里不显示；保存回原文件时原样保留。$/,
    );
    await typeInto(page, "B3", "555");
    await typeInto(page, "K3", "=B3*2");
    await typeInto(page, "A20", "新办小学");
    const saved = await savedFile(page);
    expect(saved.name).to.equal(name);
    await page.locator(notice, { hasText: `已保存 ${name}` }).waitFor();
    const [old, now] = [unzipSync(before), unzipSync(saved.bytes)];
    const touched = Object.keys(now).filter(
      (part) => strFromU8(now[part]!) !== strFromU8(old[part] ?? new Uint8Array()),
    );
    expect(touched.sort()).to.deep.equal(["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]);
    const sheet = strFromU8(now["xl/worksheets/sheet1.xml"]!);
    expect(sheet).to.include(`<c r="B3"><v>555</v></c>`).and.to.include(`<c r="K3"><f>B3*2</f><v>1110</v></c>`);
    expect(sheet)
      .to.include(`<f>C3/B3</f>`)
      .and.to.include("<dataValidation ")
      .and.to.include("<conditionalFormatting ");
    const { grids } = await readWorkbook(saved.bytes, name);
    expect(cellAt(grids, "学校表", "A20")).to.equal("新办小学");
    expect(complaints).to.deep.equal([]);
  });

  it("puts the results behind her sheets", async () => {
    const { page } = workbench();
    const before = await sampleBytes();
    await openToKeep(page, name, before);
    await showSheet(page, "学校基本情况");
    await readBook(page);
    await writeResults(page);
    await page.waitForFunction(() => document.querySelectorAll('[data-u-comp="slide-tab-item"]').length > 2);
    const saved = await savedFile(page);
    const { grids } = await readWorkbook(saved.bytes, name);
    expect(grids.map(({ sheet }) => sheet)).to.deep.equal(await sheetNames(page));
    expect(grids.map(({ ours }) => ours ?? false).slice(0, 3)).to.deep.equal([false, false, true]);
    const [old, now] = [unzipSync(before), unzipSync(saved.bytes)];
    for (const part of Object.keys(old).filter((each) => /worksheets\/sheet\d+\.xml$/.test(each)))
      expect(strFromU8(now[part]!) === strFromU8(old[part]!), part).to.equal(true);

    // The saved file is opened and assessed again: the new results take the place of those that it holds.
    await openToKeep(page, name, saved.bytes);
    await showSheet(page, "学校基本情况");
    await readBook(page);
    await writeResults(page);
    await page.locator("#pane", { hasText: "替换了上次的结果" }).waitFor();
    expect(await saveButton(page).innerText()).to.equal("保存（其余原样保留）");
    const again = unzipSync((await savedFile(page)).bytes);
    expect(Object.keys(again)).to.deep.equal(Object.keys(now));
    expect(strFromU8(again["xl/workbook.xml"]!)).to.equal(strFromU8(now["xl/workbook.xml"]!));
  });

  it("takes her formulas, looks and notes along where rows are put in and taken out", async () => {
    const { page, complaints } = workbench();
    await openToKeep(page, name, await styled());
    const row = await rowMenu(page, "插入", "在上方插入");
    await untilEqual(() => state(page), "未保存");
    await typeInto(page, `A${row}`, "新办小学");
    await typeInto(page, `B${row}`, "50");
    await typeInto(page, `D${row}`, `=C${row}/B${row}`);
    expect(await saveButton(page).innerText()).to.equal("保存（其余原样保留）");
    const saved = await savedFile(page);
    expect(saved.name).to.equal(name);
    const parts = unzipSync(saved.bytes);
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
    for (const each of [row - 1, row, row + 1]) expect(sheet).to.include(`<f>C${each}/B${each}</f>`);
    expect(sheet).to.include("SUM($B$2:$B$14)").and.not.to.include("SUM($B$2:$B$13)");
    expect(strFromU8(parts["xl/charts/chart1.xml"]!)).to.include("$B$2:$B$14");
    const { grids } = await readWorkbook(saved.bytes, name);
    expect(cellAt(grids, "学校表", `A${row}`)).to.equal("新办小学");
    expect(cellAt(grids, "学校表", `A${row + 1}`)).to.equal(`第${row - 1}小学 & <校>`);

    expect(await rowMenu(page, "删除", "删除选中行")).to.equal(row);
    await untilEqual(() => state(page), "未保存");
    const back = strFromU8(unzipSync((await savedFile(page)).bytes)["xl/worksheets/sheet1.xml"]!);
    expect(back).to.include("SUM($B$2:$B$13)").and.not.to.include("新办小学");
    expect(complaints).to.deep.equal([]);
  });

  it("writes rows that were hidden, panes that were frozen and a sheet that was put out of sight", async () => {
    const { page, complaints } = workbench();
    await openToKeep(page, "样例.xlsx", await sampleBytes());
    await rowMenu(page, "冻结", "冻结首行");
    await untilEqual(() => state(page), "未保存");
    const { x, y } = (await page.locator("#grid").boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.click(x + 15, y + 373, { button: "right" });
    await page.getByText("隐藏选中行", { exact: true }).waitFor();
    const hidden = Number(/\d+/.exec(await activeCell(page))?.[0]);
    await page.getByText("隐藏选中行", { exact: true }).click();
    await page.locator('[data-u-comp="slide-tab-item"]', { hasText: "关于" }).click({ button: "right" });
    await page.getByText("隐藏", { exact: true }).click();
    await untilEqual(() => sheetNames(page), ["学校基本情况"]);
    expect(await saveButton(page).innerText()).to.equal("保存（其余原样保留）");
    const { bytes } = await savedFile(page);
    const { sheets } = (await readLooks(bytes)) ?? expect.fail("not read");
    expect(sheets[0]?.frozen).to.include({ rows: 1, columns: 0 });
    expect(sheets[0]?.rows.filter((each) => each.hidden).map((each) => each.row)).to.deep.equal([hidden - 1]);
    expect(strFromU8(unzipSync(bytes)["xl/workbook.xml"]!)).to.match(/<sheet [^>]*name="关于"[^>]*state="hidden"/);
    expect(complaints).to.deep.equal([]);
  });

  it("writes what was made bold, and the cells that were merged, and no other look", async () => {
    const { page, complaints } = await openWorkbench(site.browser, site.url);
    const before = await styled();
    // So wide that all buttons of the grid are seen.
    await page.setViewportSize({ width: 2400, height: 900 });
    await openToKeep(page, name, before);
    await goToCell(page, "B3");
    await page.keyboard.press("Control+B");
    await untilEqual(() => state(page), "未保存");
    await goToCell(page, "F20:H21");
    await page.locator('[data-u-command="sheet.command.add-worksheet-merge"]').first().click();
    await page.getByText("全部合并", { exact: true }).click();
    await untilEqual(() => saveButton(page).innerText(), "保存（其余原样保留）");
    const [old, now] = await Promise.all(
      [before, (await savedFile(page)).bytes].map(async (bytes) => {
        const { styles, sheets } = (await readLooks(bytes)) ?? expect.fail("not read");
        const { cells, merges } = sheets[0] ?? expect.fail("no sheet");
        const looks = new Map<string, CellLook>();
        for (let at = 0; at < cells.length; at += 3) {
          const look = styles[cells[at + 2] ?? 0];
          if (look !== undefined) looks.set(`${cells[at]},${cells[at + 1]}`, look);
        }
        return { looks, merges, first: styles[0] };
      }),
    );
    // The cell had no look of its own.
    const { font, ...rest } = old?.first ?? expect.fail("no looks");
    expect(now?.looks.get("2,1")).to.deep.equal({ ...rest, font: { ...font, bold: true } });
    for (const [place, look] of old?.looks ?? [])
      if (place !== "2,1") expect(now?.looks.get(place), place).to.deep.equal(look);
    expect(now?.merges).to.deep.equal([...(old?.merges ?? []), { top: 19, left: 5, bottom: 20, right: 7 }]);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it("leaves her formulas the formats they have, and gives one to a formula that is typed here", async () => {
    const { page, complaints } = workbench();
    const share = `<c r="B1" s="1"><v>0.25</v></c>`;
    const hers = `<c r="C1"><f>B1</f><v>0.25</v></c><c r="D1"><f>B1*2</f></c><c r="E1"><v>7</v></c>`;
    await openToKeep(page, name, madeWorkbook(`<sheetData><row r="1">${share}${hers}</row></sheetData>`));
    await typeInto(page, "B1", "0.5");
    await typeInto(page, "E1", "=B1");
    await typeInto(page, "F1", "=B1");
    await until(
      async () => strFromU8(unzipSync((await savedFile(page)).bytes)["xl/worksheets/sheet1.xml"]!),
      (sheet) =>
        expect(sheet)
          .to.match(/<c r="C1"><f>B1<\/f>/)
          .and.match(/<c r="D1"><f>B1\*2<\/f>/)
          .and.match(/<c r="E1" s="\d+"><f>B1<\/f><v>0.5<\/v>/)
          .and.match(/<c r="F1" s="\d+"><f>B1<\/f><v>0.5<\/v>/),
    );
    expect(complaints).to.deep.equal([]);
  });

  it("writes a width that was changed, and no other size", async () => {
    const { page, complaints } = workbench();
    const before = await styled();
    await openToKeep(page, name, before);
    const { x, y } = (await page.locator(grid).boundingBox()) ?? { x: 0, y: 0 };
    // The right side of column C in the row of letters, pulled by 40 pixels.
    const [side, letters] = [x + 217, y + 38];
    await page.mouse.move(side, letters);
    await page.mouse.down();
    await page.mouse.move(side + 20, letters);
    await page.mouse.move(side + 40, letters);
    await page.mouse.up();
    await untilEqual(() => state(page), "未保存");
    expect(await saveButton(page).innerText()).to.equal("保存（其余原样保留）");
    const saved = await savedFile(page);
    const [old, now] = await Promise.all(
      [before, saved.bytes].map(async (bytes) => (await readLooks(bytes))?.sheets[0] ?? expect.fail("not read")),
    );
    if (old === undefined || now === undefined) expect.fail("no sheet");
    const [wide] = old.columns.filter(({ first }) => first === 2);
    expect(now.columns.map(({ first }) => first)).to.deep.equal(old.columns.map(({ first }) => first));
    expect(((now.columns.find(({ first }) => first === 2)?.width ?? 0) - (wide?.width ?? 0)) * 7).to.be.closeTo(40, 5);
    expect(now.columns.filter(({ first }) => first !== 2)).to.deep.equal(
      old.columns.filter(({ first }) => first !== 2),
    );
    expect([now.rows, now.frozen]).to.deep.equal([old.rows, old.frozen]);
    const touched = Object.entries(unzipSync(saved.bytes)).filter(
      ([part, text]) => strFromU8(text) !== strFromU8(unzipSync(before)[part] ?? new Uint8Array()),
    );
    expect(touched.map(([part]) => part)).to.deep.equal(["xl/worksheets/sheet1.xml"]);
    expect(complaints).to.deep.equal([]);
  });

  it("says on the button when only values can be saved, and gives the file a name of its own", async () => {
    const { page } = workbench();
    await openInGrid(page, { "学校 表.csv": "学校名称,小学生数\n第一小学,320\n" });
    await untilEqual(() => saveButton(page).innerText(), "另存为 .xlsx（只存数值）");
    expect(await saveButton(page).getAttribute("title")).to.include("不是 .xlsx");
    expect((await savedFile(page)).name).to.equal("学校 表.xlsx");

    await openToKeep(page, name, await styled());
    await showSheet(page, "汇总");
    await renameSheet(page, "汇总", "改名");
    await untilEqual(() => sheetNames(page), ["学校表", "改名"]);
    await untilEqual(() => saveButton(page).innerText(), "另存为 .xlsx（只存数值）");
    expect((await savedFile(page)).name).to.equal("某县 学校表（王老师）（数值）.xlsx");
  });

  it("shows the beginning of a text longer than a cell holds, says so, and saves all of it", async () => {
    const { page, complaints } = workbench();
    const parts = unzipSync(
      await writeGrids([
        {
          sheet: "县",
          rows: [
            ["学校名称", "说明"],
            ["一小", "长文"],
          ],
        },
      ]),
    );
    const long = Object.entries(parts).map(([part, content]) => {
      const text = strFromU8(content);
      return [part, text.includes("长文") ? strToU8(text.replace("长文", "长".repeat(40_000))) : content] as const;
    });
    await openToKeep(page, "长.xlsx", zipSync(Object.fromEntries(long)));
    const said = await page.locator(notice).innerText();
    expect(said).to.include("正在使用您的文件：长.xlsx").and.include("1 格（县!B2）").and.include("只显示开头");
    await goToCell(page, "B2");
    await page.locator("#cell-note", { hasText: "B2：这一格的文字超过 32,767 字" }).waitFor();
    await typeInto(page, "A3", "二小");
    await untilEqual(() => page.locator("#cell-note").innerText(), "");
    const { grids } = await readWorkbook((await savedFile(page)).bytes, "长.xlsx");
    expect(String(cellAt(grids, "县", "B2"))).to.have.length(40_000);
    expect(cellAt(grids, "县", "A3")).to.equal("二小");
    expect(complaints).to.deep.equal([]);
  });
});
