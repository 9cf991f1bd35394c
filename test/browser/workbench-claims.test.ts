// Checking printed figures in a real browser: a pasted text, a document, the sheets in use; what is wrong comes first, and is written out.
import { expect } from "chai";
import type { Page } from "playwright-core";
import { madeZip } from "../made-files/zip.js";
import { onePage, testSite } from "./test-site.js";
import { until } from "./until.js";
import {
  anyFile,
  button,
  drop,
  openInGrid,
  openPart,
  openWorkbench,
  pane,
  savedGrids,
  sheetNames,
  showSheet,
} from "./workbench-page.js";

const text =
  "农村小学在校生32444人，占全县小学在校生46331人的70.02%。单亲留守37人、双亲留守36人，合计73人。全县有小学120所、初中30所，共156所。";

describe("Checking printed figures", () => {
  const site = testSite();
  const workbench = onePage(() => openWorkbench(site.browser, site.url));

  /** The page with these files in its grid, and nothing in the pane that was checked before. */
  const opened = async (files: Parameters<typeof openInGrid>[1] = anyFile): Promise<ReturnType<typeof workbench>> => {
    await openInGrid(workbench().page, files);
    return workbench();
  };
  const looks = (page: Page): Promise<(string | null)[]> =>
    page.locator("[data-claim]").evaluateAll((all) => all.map((each) => each.getAttribute("data-claim")));

  it("tells the figures of a pasted text, the wrong ones first, each with its sentence and arithmetic", async () => {
    const { page, complaints } = await opened();
    await openPart(page, "核对数字");
    await page.getByLabel("报告文字").fill(text);
    await button(page, "核对这段文字").click();
    await page.locator("[data-claim]").first().waitFor();
    expect(await looks(page)).to.deep.equal(["bad", "doubt", "good"]);
    const first = await page.locator("[data-claim]").first().innerText();
    expect(first).to.include("✗ 不对").and.to.include("共156所").and.to.include("120 + 30 = 150所");
    expect(await page.locator('[data-claim="doubt"]').innerText()).to.include("只有截尾才对");
    expect(complaints).to.deep.equal([]);
    const own = await sheetNames(page);
    await button(page, "写成结果表").click();
    await page.getByText("已写入").waitFor();
    const saved = await savedGrids(page);
    expect(saved.map(({ sheet }) => sheet)).to.deep.equal([...own, "文稿数字核对"]);
  });

  it("reads a document, and says what is wrong with one that is none", async () => {
    const { page } = await opened();
    await openPart(page, "核对数字");
    const xml = `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
    const bytes = Buffer.from(madeZip([{ name: "word/document.xml", content: new TextEncoder().encode(xml) }]));
    const mimeType = "application/octet-stream";
    await page.locator('input[accept=".docx,.txt"]').setInputFiles({ name: "报告.docx", mimeType, buffer: bytes });
    await page.locator("[data-claim]").first().waitFor();
    expect(await looks(page)).to.have.length(3);
    const broken = { name: "坏.docx", mimeType, buffer: bytes.subarray(0, 80) };
    await page.locator('input[accept=".docx,.txt"]').setInputFiles(broken);
    await page.getByText("这份文稿已损坏或不完整").waitFor();
  });

  it("takes the document that was chosen last, while another is still being checked", async () => {
    const { page, complaints } = await opened();
    await openPart(page, "核对数字");
    const long = Array.from({ length: 4000 }, (_, k) => `第${k}片有小学120所、初中30所，共15${k % 10}所。`).join("\n");
    const choose = (name: string, content: string): Promise<void> =>
      page
        .locator('input[accept=".docx,.txt"]')
        .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
    await choose("长.txt", long);
    await page.getByText("正在核对…").waitFor();
    await choose("短.txt", text);
    await page.locator("[data-claim]").first().waitFor();
    expect(await looks(page)).to.deep.equal(["bad", "doubt", "good"]);
    await page.getByText("正在核对…").waitFor({ state: "detached" });
    expect(await looks(page)).to.deep.equal(["bad", "doubt", "good"]);

    await choose("长.txt", long);
    await button(page, "取消").click();
    await page.getByText("已取消，一切照旧。").waitFor();
    expect(await looks(page)).to.deep.equal(["bad", "doubt", "good"]);
    expect(complaints).to.deep.equal([]);
  });

  it("checks all sheets of the workbook, whichever is in view, and goes to the cell", async () => {
    const csv = "名称,甲,乙,算式,印出值\n农村小学生,32444,46331,a/b,70.02%\n教师,3780,6166,a/b,60.3%\n";
    const { page } = await opened({ "说明.csv": "说明\n以下是核对的数\n", "核对.csv": csv });
    await openPart(page, "核对数字");
    await showSheet(page, "说明");
    await button(page, "核对读入的工作表").click();
    await page.locator("[data-claim]").first().waitFor();
    expect(await looks(page)).to.deep.equal(["bad", "doubt"]);
    expect(await page.locator("[data-claim]").first().innerText()).to.include("转到 核对 E3");
  });

  it("checks the files that were dropped on the pane, and names their cells", async () => {
    const { page } = await opened();
    const csv = "名称,甲,乙,算式,印出值\n教师,3780,6166,a/b,60.3%\n";
    await drop(page, pane, "核对.csv", new TextEncoder().encode(csv));
    await page.getByRole("region", { name: "是这样读的" }).waitFor();
    await openPart(page, "核对数字");
    await button(page, "核对读入的文件").click();
    await until(
      () => page.locator("[data-claim]").first().innerText(),
      (claim) => expect(claim).to.include("核对.csv").and.include("E2"),
    );
  });
});
