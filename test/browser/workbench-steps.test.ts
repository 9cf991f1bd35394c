// The first screen and the five steps of an assessment in a real browser: cards, tabs by arrow keys, a step open at a time, each with its state.
import { expect } from "chai";
import type { Page } from "playwright-core";
import { onePage, testSite } from "./test-site.js";
import { until, untilEqual } from "./until.js";
import { assess, button, openPart, openStep, openWorkbench, pane, stepHeading, type Step } from "./workbench-page.js";

const steps: readonly Step[] = ["data", "findings", "verdict", "schools", "results"];

describe("The first screen of the pane", () => {
  const site = testSite();
  const workbench = onePage(() => openWorkbench(site.browser, site.url));

  it("has a card for each thing to do, and says which schools the workbook holds", async () => {
    const { page, complaints } = workbench();
    const cards = page.getByRole("list", { name: "要做什么" }).getByRole("button");
    expect(await cards.allInnerTexts()).to.deep.equal([
      "评估这份工作簿",
      "收表核对",
      "细则打分",
      "共同体",
      "两年对比",
      "补短板",
      "逐县评估",
      "核对数字",
      "表格函数",
    ]);
    expect(await page.locator(pane).getByRole("tab").count()).to.equal(0);
    // The examples of formulas are no data.
    await page.getByText("181 所小学、22 所初中、3 所九年一贯制学校", { exact: true }).waitFor();
    expect(complaints).to.deep.equal([]);
  });

  it("opens parts that are tabs by arrow keys, and each keeps what was done in it", async () => {
    const { page } = workbench();
    await openPart(page, "核对数字");
    await page.getByLabel("报告文字").fill("全县有小学120所。");
    await page.getByRole("tab", { name: "核对数字" }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page.getByRole("tabpanel", { name: "逐县评估" }).waitFor();
    expect(await page.locator(pane).getByRole("tab", { selected: true }).innerText()).to.equal("逐县评估");
    expect(await page.locator(pane).getByRole("tabpanel").count()).to.equal(1);
    await page.getByRole("tab", { name: "核对数字" }).click();
    expect(await page.getByLabel("报告文字").inputValue()).to.equal("全县有小学120所。");
    await page.getByRole("button", { name: /全部功能$/ }).click();
    await button(page, "评估这份工作簿").waitFor();
  });
});

describe("The five steps of an assessment", () => {
  const site = testSite();
  const workbench = onePage(() => openWorkbench(site.browser, site.url));

  const open = async (page: Page): Promise<readonly Step[]> => {
    const expanded = await Promise.all(steps.map((step) => stepHeading(page, step).getAttribute("aria-expanded")));
    return steps.filter((_, position) => expanded[position] === "true");
  };
  const stateOf = (page: Page, step: Step): Promise<string> => stepHeading(page, step).innerText();

  it("stand there at once with their states, one open at a time; what is not possible yet says what comes first", async () => {
    const { page, complaints } = workbench();
    await button(page, "只用当前工作表、选定区域或别的文件").click();
    expect(await open(page)).to.deep.equal(["data"]);
    expect(await stateOf(page, "findings")).to.include("先读取数据");
    expect(await stateOf(page, "verdict")).to.include("评估后可看");
    await stepHeading(page, "verdict").click({ force: true });
    expect(await open(page)).to.deep.equal(["data"]);
    expect(await stepHeading(page, "verdict").getAttribute("aria-disabled")).to.equal("true");

    await button(page, "用本工作簿的全部工作表").click();
    await button(page, "评估").waitFor();
    expect(await stateOf(page, "data")).to.include("206 所学校");
    expect(await stateOf(page, "findings")).to.match(/\d+ 处待看/);
    await assess(page);
    expect(await open(page)).to.deep.equal(["verdict"]);
    await stepHeading(page, "verdict").and(page.locator(":focus")).waitFor();
    expect(await stateOf(page, "verdict")).to.include("未达标");
    expect(await stateOf(page, "schools")).to.match(/\d+ 所未达标/);
    await page.getByRole("status").filter({ hasText: "结论：未达标" }).first().waitFor({ state: "attached" });

    await button(page, "看学校").click();
    expect(await open(page)).to.deep.equal(["schools"]);
    await stepHeading(page, "schools").and(page.locator(":focus")).waitFor();
    await button(page, "带走结果").click();
    await button(page, "写入结果表").click();
    await until(
      () => stateOf(page, "results"),
      (state) => expect(state).to.include("张表"),
    );
    expect(complaints).to.deep.equal([]);
  });

  it("are opened by keyboard, and one main button stands in each", async () => {
    const { page } = workbench();
    await page.mouse.move(5, 5);
    for (const step of steps) {
      await stepHeading(page, step).focus();
      await page.keyboard.press("Enter");
      await untilEqual(() => open(page), [step]);
      const primary = page.locator(`[data-step="${step}"] .fui-Button`).filter({ visible: true });
      const colours = await primary.evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
      expect(colours.filter((each) => each === "rgb(15, 108, 189)")).to.have.length(1, step);
    }
  });

  it("list what was found by kind, the worst kind open and the others a line", async () => {
    const { page } = workbench();
    const findings = await openStep(page, "findings");
    const kinds = findings.locator("[data-kind]");
    expect(await kinds.evaluateAll((all) => all.map((each) => (each as HTMLDetailsElement).open))).to.satisfy(
      (all: boolean[]) => all[0] === true && all.slice(1).every((each) => !each) && all.length > 3,
    );
    expect(await kinds.first().locator("summary").innerText()).to.match(/没有填的数 \d+ 处/);
    await kinds.last().locator("summary").click();
    await kinds.last().getByRole("listitem").first().waitFor();
  });
});
