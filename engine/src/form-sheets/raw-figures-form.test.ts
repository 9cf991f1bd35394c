// The form that asks a school for the raw figures of its own report, filled in as the report prints them, scored as a table of them is.
import { expect } from "chai";
import type { Cell, FormMark, Grid } from "../reading/cells/index.js";
import { builtInRubricOf, fromUnits } from "../rubrics/index.js";
import type { Rubric } from "../rubrics/index.js";
import { scoreGrids } from "../scoring/index.js";
import { schoolForm } from "./school-form.js";

const rubric = builtInRubricOf("school-self-assessment") as Rubric;
const { rows } = schoolForm(rubric);

const printed: Readonly<Record<string, Cell>> = {
  ...{ stage: "小学", pupils: 235, staff: 49, fullTimeTeachers: 41, pupilsPerStaffPrinted: "1：5.7" },
  ...{ siteArea: 14660, siteStandard: 30, sportsGroundArea: 2875 },
};

/** The form as it comes back. */
const filled = (): Grid => {
  const cells: Record<string, { row: number; column: number }> = {};
  const values = rows.map((row, at) =>
    row.map((cell, column): Cell => {
      if (cell?.kind === "text") return cell.text;
      if (cell?.kind !== "input" || cell.input.path === null) return null;
      cells[cell.input.path] = { row: at, column };
      return cell.input.path === "name" ? "河湾中心小学" : (printed[cell.input.path.slice("input.".length)] ?? null);
    }),
  );
  const form: FormMark = { made: rubric.id, version: "1", cells };
  return { sheet: "填报表", rows: values, form };
};

describe("The form of a school's own report", () => {
  const { scored, diagnostics } = scoreGrids([filled()], rubric);
  const pointsOf = (id: string): number =>
    fromUnits(scored!.scores.nodes.find((node) => node.id === id)!.earned[0]!, rubric.decimals);

  it("asks for the raw figures under the items that they score, and for no value per pupil beside a target", () => {
    const labels = rows.map((row) => row.map((cell) => (cell?.kind === "text" ? cell.text : "")));
    const sections = labels.filter(([first]) => /^[一二三四五六七]、/u.test(first ?? ""));
    expect(sections.flat()).not.to.include("目标值");
    const at = (label: string): number => labels.findIndex((line) => line.includes(label));
    for (const label of ["占地面积", "校舍建筑面积", "生均占地面积省定标准"])
      expect(at(label), label).to.be.within(at("四、办学条件"), at("五、管理与活动"));
    expect(at("18. 生均占地面积")).to.equal(-1);
  });

  it("takes a ratio as it is printed, so that a spreadsheet program does not refuse 1：5.7, and numbers elsewhere", () => {
    const kinds = new Map(
      rows.flat().flatMap((cell) => (cell?.kind === "input" ? [[cell.input.path, cell.input.kind] as const] : [])),
    );
    expect(kinds.get("input.pupilsPerStaffPrinted")).to.equal("text");
    expect(kinds.get("input.pupilsPerTeacherPrinted")).to.equal("text");
    expect([kinds.get("input.pupils"), kinds.get("input.siteArea")]).to.deep.equal(["whole", "decimal"]);
  });

  it("loses no figure: site and sports ground have their points, with no indoor rooms filled in", () => {
    expect(pointsOf("site")).to.equal(2);
    expect(pointsOf("sportsArea")).to.equal(2);
    expect(diagnostics.map(({ code }) => code)).to.include("scoreFigureIsAnother");
  });
});
