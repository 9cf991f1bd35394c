// Her own sheet in a real browser: it looks as in its file, its formulas follow her edits, and saving keeps what she did not touch.
import { readFile } from "node:fs/promises";
import { readWorkbook } from "@junheng/workbook";
import { expect } from "chai";
import { strFromU8, unzipSync } from "fflate";
import { onePage, testSite } from "./test-site.js";
import { until } from "./until.js";
import { cellAt, openToKeep, openWorkbench, savedFile, showSheet, typeInto } from "./workbench-page.js";

const notice = "#bar .notice";
const name = "某县.xlsx";
const styled = async (): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL("../cases/looks/libreoffice.xlsx", import.meta.url)));

describe("Her own sheet in the workbench", () => {
  const site = testSite();
  const workbench = onePage(() => openWorkbench(site.browser, site.url));

  it("keeps every value as it came, and every part of the file when it is saved untouched", async () => {
    const { page, complaints } = workbench();
    const before = await styled();
    await openToKeep(page, name, before);
    expect(await page.locator(notice).innerText()).to.include(`正在使用您的文件：${name}`);
    await typeInto(page, "L30", "1");
    const saved = await savedFile(page);
    const [old, now] = [unzipSync(before), unzipSync(saved.bytes)];
    const cellsOf = (xml: string): readonly string[] =>
      [...xml.matchAll(/<c [^>]*>.*?<\/c>/g)].map(([cell]) => cell).filter((cell) => !cell.includes('r="L30"'));
    for (const part of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"])
      expect(cellsOf(strFromU8(now[part]!)), part).to.deep.equal(cellsOf(strFromU8(old[part]!)));
    expect(complaints).to.deep.equal([]);
  });

  it("lets her formulas follow an edit, and writes that edit alone", async () => {
    const { page } = workbench();
    await openToKeep(page, name, await styled());
    expect(await page.locator(notice).innerText()).to.include(`正在使用您的文件：${name}`);
    await showSheet(page, "学校基本情况");
    await typeInto(page, "C3", "1531");
    // E3 = C3 + D3; the sum of the column stands in E11 and, from the other sheet, in 说明!B4.
    await typeInto(page, "M3", "=E3");
    await typeInto(page, "M4", "=说明!B4");
    await until(
      async () => (await readWorkbook((await savedFile(page)).bytes, name)).grids,
      (grids) => {
        expect(cellAt(grids, "学校基本情况", "M3")).to.equal(1531);
        expect(cellAt(grids, "学校基本情况", "M4")).to.equal(4893 + 1000);
      },
    );
    const sheet = strFromU8(unzipSync((await savedFile(page)).bytes)["xl/worksheets/sheet1.xml"]!);
    expect(sheet).to.match(/<c r="C3"[^>]*><v>1531<\/v><\/c>/);
    expect(sheet).to.match(/<c r="E3"[^>]*><f[^>]*>C3\+D3<\/f>/);
  });
});
