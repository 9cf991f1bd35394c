// Lists of thousands in a real browser: a part is drawn at first and more as it is reached, while the search finds any of them.
import { expect } from "chai";
import { testSite } from "./test-site.js";
import { until } from "./until.js";
import { assess, drop, openStep, openWorkbench, pane } from "./workbench-page.js";

const schools = 1200;
const header = "学校名称,学校代码,学校类型,在校学生数,教学及辅助用房面积,教学仪器设备值";
const county = new TextEncoder().encode(
  [
    header,
    ...Array.from(
      { length: schools },
      (_, k) => `第${k}小学,${1000 + k},小学,${200 + (k % 97)},${900 + k},${90_000 + k}`,
    ),
  ].join("\n"),
);

describe("A list of many schools", () => {
  const site = testSite();

  it("is drawn in parts, grows when its end is seen or asked for, and is searched as a whole", async () => {
    const { page, complaints } = await openWorkbench(site.browser, site.url);
    await drop(page, pane, "大县.csv", county);
    await assess(page);
    const step = await openStep(page, "schools");
    const cards = step.locator("[data-school]");
    await cards.first().waitFor();
    const first = await cards.count();
    expect(first).to.be.greaterThan(10).and.below(200);
    await step.getByRole("button", { name: /^再看 \d+ 条$/ }).press("Enter");
    await until(
      () => cards.count(),
      (count) => expect(count).to.be.greaterThan(first),
    );
    expect(await cards.count()).to.be.below(schools / 2);
    await page.getByLabel("查找学校").fill("第1199小学");
    await until(
      () => cards.allInnerTexts(),
      (found) => expect(found.map((each) => each.split(" ")[0])).to.deep.equal(["第1199小学"]),
    );
    expect(complaints).to.deep.equal([]);
    await page.close();
  });
});
