// The letter to fill in: a line a task, target and done side by side, and read back as it was filled in.
import { expect } from "chai";
import type { Cell, FormMark } from "../reading/cells/index.js";
import { readScores } from "../reading/scores/index.js";
import { builtInRubricOf, itemsOf } from "../rubrics/index.js";
import type { Rubric } from "../rubrics/index.js";
import { schoolForm } from "./school-form.js";

const rubric = builtInRubricOf("seven-actions") as Rubric;

describe("The form of target letters", () => {
  const { rows } = schoolForm(rubric);
  const textOf = (at: number): readonly string[] =>
    (rows[at] ?? []).map((cell) => (cell?.kind === "text" ? cell.text : cell?.kind === "input" ? "□" : ""));
  const lines = rows.map((_, at) => textOf(at));

  it("has a line for each task with its target and what was done, under its action", () => {
    const tasks = lines.filter((line) => line[3] === "□" && line[4] === "□");
    expect(tasks.map(([, label]) => label)).to.deep.equal(itemsOf(rubric).map(({ title }) => title["zh-CN"]));
    expect(lines.filter(([, , , target, done]) => target === "目标值" && done === "完成值")).to.have.lengthOf(7);
    expect(textOf(0)[0]).to.include("责任书").and.not.to.include("学校填报表");
  });

  it("is read by its mark, and by its words where the mark is lost", () => {
    const cells: Record<string, { row: number; column: number }> = {};
    const filled: Cell[][] = rows.map((row, at) =>
      row.map((cell, column) => {
        if (cell?.kind === "text") return cell.text;
        if (cell?.kind !== "input" || cell.input.path === null) return null;
        cells[cell.input.path] = { row: at, column };
        if (cell.input.path === "name") return "甲联盟";
        return { "input.jointMeetingsTarget": 4, "input.jointMeetingsActual": 3 }[cell.input.path] ?? null;
      }),
    );
    const form: FormMark = { made: rubric.id, version: "1", cells };
    for (const grid of [
      { sheet: "责任书", rows: filled, form },
      { sheet: "Sheet1", rows: filled },
    ]) {
      const { data } = readScores([grid], rubric);
      expect(data?.names).to.deep.equal(["甲联盟"]);
      expect(data?.inputs["jointMeetingsActual"]?.numbers[0]).to.equal(3);
    }
  });
});
