// What is asked of columns comes in the order of what it decides for the standard.
import { readSubmission } from "@junheng/engine/reading";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { expect } from "chai";
import { byWhatTheyDecide, isDoubtful, readColumns } from "./columns.js";

describe("Columns in doubt", () => {
  it("come first where they may hold what an indicator lacks, whatever their place on the sheet", () => {
    const header = ["学校名称", "学校类型", "在校学生数", "专任教师数", "备用一", "高层次", "本科", "专科"];
    const rows = [1, 2, 3, 4].map((k) => [`第${k}小学`, "小学", 500 + k, 24, k, 18 - k, 2, 4]);
    const columns = readColumns(readSubmission([{ sheet: "1", rows: [header, ...rows] }]));
    const backwards = [...columns].reverse();
    const lacking = ["aboveRequirementTeachersPer100Pupils"];
    const [first] = byWhatTheyDecide(backwards, lacking, nationalQuality2017).filter(isDoubtful);
    expect(first?.column.header).to.equal("高层次");
    expect(byWhatTheyDecide(columns, [], nationalQuality2017)).to.have.members([...columns]);
    expect(byWhatTheyDecide([], lacking, nationalQuality2017)).to.deep.equal([]);
  });
});
