// Forms for many schools in one archive: all of them, in small pieces, until somebody stops.
import { nationalQuality2017 } from "@junheng/engine/standards";
import { readWorkbook } from "@junheng/workbook/read";
import { expect } from "chai";
import { unzipSync } from "fflate";
import { packForms } from "./pack-forms.js";
import { yearOfFigures } from "./use-forms.js";

const schools = Array.from({ length: 20 }, (_, k) => ({
  school: { name: `第${k + 1}小学`, code: String(1000 + k), type: "primary" as const },
  stages: ["primary"] as const,
}));

describe("packForms", () => {
  it("packs a form for each school, under its code and name", async () => {
    const told: number[] = [];
    const bytes = await packForms(nationalQuality2017, schools, {
      locale: "zh-CN",
      year: 2026,
      onProgress: (done) => told.push(done),
    });
    const files = unzipSync(bytes);
    expect(Object.keys(files)).to.deep.equal(schools.map(({ school }) => `${school.code}${school.name}.xlsx`));
    expect(told).to.deep.equal(schools.map((_, k) => k + 1));
    const { grids } = await readWorkbook(files["1007第8小学.xlsx"]!, "x.xlsx");
    const { row, column } = grids[0]!.form!.cells["name"]!;
    expect(grids[0]!.rows[row]?.[column]).to.equal("第8小学");
  });

  it("lets the page have its turn between two forms", async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await packForms(nationalQuality2017, schools, { locale: "zh-CN" });
    clearInterval(timer);
    expect(turns).to.be.above(schools.length / 2);
  });

  it("stops where it is told to", async () => {
    const controller = new AbortController();
    let last = 0;
    const onProgress = (done: number): void => {
      last = done;
      if (done === 5) controller.abort();
    };
    const packed = packForms(nationalQuality2017, schools, { locale: "zh-CN", signal: controller.signal, onProgress });
    expect(
      await packed.then(
        () => "",
        (error: Error) => error.name,
      ),
    ).to.equal("AbortError");
    expect(last).to.equal(5);
  });
});

describe("yearOfFigures", () => {
  it("is the year of the last 1 September", () => {
    expect(yearOfFigures(new Date(2026, 7, 31))).to.equal(2025);
    expect(yearOfFigures(new Date(2026, 8, 1))).to.equal(2026);
  });
});
