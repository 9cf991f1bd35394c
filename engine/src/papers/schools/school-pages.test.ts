// A page a school: its gaps, what would change its verdict, its own figures, and the subtotals by township.
import { expect } from "chai";
import fc from "fast-check";
import { assessCounty } from "../../assessment/index.js";
import { judgeCounty } from "../../grounds/index.js";
import type { Rubric } from "../../rubrics/index.js";
import { oneItemRubric } from "../../rubrics/one-item-rubric.js";
import { scoreGrids } from "../../scoring/index.js";
import type { SchoolRecord } from "../../schools/index.js";
import { nationalQuality2017 as standard } from "../../standards/index.js";
import type { TableBlock } from "../paper.js";
import { printedCell } from "../printed-cell.js";
import { countySchool, textsOf } from "../test-support.js";
import { schoolsByTownship } from "./by-township.js";
import { pupilsTooMany } from "./most-pupils.js";
import { ranksPaper } from "./ranks-paper.js";
import { schoolPages, schoolsPaper } from "./school-pages.js";

const county = [
  countySchool("东街小学", "甲镇", 1.2),
  countySchool("西街小学", "甲镇", 1, { code: "42", whole: { backboneTeachers: 2, teachingArea: 1800 } }),
  countySchool("河湾小学", "乙镇", 1),
];
const judged = judgeCounty({ records: county }, standard);
const pages = (schools?: readonly string[]) =>
  schoolPages(judged, standard, { locale: "zh-CN", ...(schools && { schools }) });

describe("A page a school", () => {
  it("holds the gap of each indicator in the unit of its figure, and the fewest units that would do", () => {
    const [page] = pages(["西街小学"]);
    const texts = textsOf(page!.blocks);
    expect(texts.find((text) => text.startsWith("每百名学生拥有县级以上骨干教师数"))).to.match(
      /\|✗ 未达标\|3 人\|.*\|3\|/,
    );
    expect(texts).to.include("小学：未达标。7 项指标中 5 项达到；要达到 6 项，其余不低于标准的 85%。");
    expect(texts).to.include("要达标，至少补：骨干教师 3 人（余项，补到标准的 85%）；教学用房 750 ㎡。");
  });

  it("says who leads its community and who else is in it", () => {
    const members = [
      { school: "东街小学", role: "lead" },
      { school: "西街小学", code: "42", role: "helped" },
      { school: "外县小学", role: "member" },
    ] as const;
    const communities = [
      { id: "1", name: "东西街共同体", kind: "pair", members },
      { id: "2", name: "河湾共同体", kind: "ring", members: [{ school: "河湾小学", role: "member" }] },
    ] as const;
    const textsWith = (school: string) =>
      textsOf(schoolPages(judged, standard, { locale: "zh-CN", schools: [school], communities })[0]!.blocks);
    expect(textsWith("42")).to.include(
      "共同体“东西街共同体”（城乡结对）：由东街小学牵头，其他成员有西街小学、外县小学。",
    );
    expect(textsWith("河湾小学")).to.include("共同体“河湾共同体”（一个圈）：成员有河湾小学。");
  });

  it("has its score by a rubric: points of each section, total, grade and rank, and what is missing to the next grade", () => {
    const rubric: Rubric = {
      ...oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10),
      grades: [
        { id: "good", title: { "zh-CN": "优秀", en: "good" }, from: 9 },
        { id: "fair", title: { "zh-CN": "合格", en: "fair" }, from: 6 },
      ],
    };
    const sheet = {
      sheet: "得分",
      rows: [
        ["学校名称", "rate"],
        ["东街小学", 90],
        ["西街小学", 80],
      ],
    };
    const scored = scoreGrids([sheet], rubric).scored!;
    const textsWith = (school: string) =>
      textsOf(schoolPages(judged, standard, { locale: "zh-CN", schools: [school], scored })[0]!.blocks);
    expect(textsWith("西街小学").find((text) => text.includes("合格"))).to.match(/^8\|8\.00\|合格\|2$/);
    expect(textsWith("西街小学").join()).to.include("距“优秀”还差 1 分");
    expect(textsWith("河湾小学").join()).not.to.include("等次");
  });

  it("is found by name or code, and there is none of a school that is not there", () => {
    expect(pages(["42"]).map(({ title }) => title)).to.deep.equal(["西街小学办学条件"]);
    expect(pages(["没有的学校"])).to.deep.equal([]);
    expect(pages()).to.have.length(3);
  });

  it("shows the figures with their cells, their sheet once above them", () => {
    const table = pages(["东街小学"])[0]!.blocks.find(
      (block): block is TableBlock => block.kind === "table" && block.caption !== undefined,
    );
    expect(table?.caption).to.equal("原始数据（文件“县.xlsx”，工作表“学校”）");
    expect(textsOf([table!])).to.include("县级及以上骨干教师数（人）|8|单元格 D3");
  });

  it("has both stages of a school on it, and two schools of one name apart", () => {
    const records: readonly SchoolRecord[] = [
      {
        name: "九年校",
        type: "nineYear",
        primary: { pupils: 300 },
        junior: { pupils: 200 },
        whole: { equipmentValue: 9e5 },
      },
      countySchool("红星小学", "甲镇", 1),
      countySchool("红星小学", "乙镇", 1),
    ];
    const all = schoolPages(judgeCounty({ records }, standard), standard, { locale: "zh-CN" });
    expect(all.map(({ title }) => title)).to.deep.equal(["九年校办学条件", "红星小学办学条件", "红星小学办学条件"]);
    expect(textsOf(all[0]!.blocks).join()).to.include("小学：").and.to.include("初中：");
  });

  it("says from how many pupils on it no longer holds, as an assessment with so many does", () => {
    const whole = { teachingArea: 2300 };
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 30 }), fc.integer({ min: 40, max: 600 }), (tenths, pupils) => {
        const school = countySchool("校", "镇", tenths / 10, { whole: { ...whole, pupils } });
        const assessed = (count: number) =>
          assessCounty([{ ...school, whole: { ...school.whole, pupils: count } }], standard);
        const { stages, asOf } = assessed(pupils);
        const many = pupilsTooMany(stages.primary!.schools[0]!, standard, asOf);
        const isQualified = (count: number) => assessed(count).stages.primary?.schools[0]?.qualified;
        if (many === null) return isQualified(pupils) !== true;
        return isQualified(many) === false && isQualified(many - 1) === true;
      }),
    );
  });
});

describe("Ranks of schools", () => {
  it("are shared by equal ones, and the next is as far on; the best stands first", () => {
    const records = [county[1]!, county[0]!, county[2]!, countySchool("北街小学", "乙镇", 1)];
    const { blocks } = ranksPaper(judgeCounty({ records }, standard), standard, "zh-CN");
    const rows = textsOf(blocks.slice(0, 1)).map((row) => row.split("|"));
    const backbone = rows[0]!.indexOf("骨干教师");
    expect(rows.slice(1).map((row) => [row[0], row[2], row[3], row[backbone]])).to.deep.equal([
      ["东街小学", "7", "1", "1"],
      ["河湾小学", "7", "1", "2"],
      ["北街小学", "7", "1", "2"],
      ["西街小学", "5", "4", "4"],
    ]);
  });
});

describe("Subtotals by township", () => {
  it("add up what the schools lack, in whole persons school by school", () => {
    const records = [
      countySchool("一小", "甲镇", 1, { whole: { backboneTeachers: 1.5 } }),
      countySchool("二小", "甲镇", 1, { whole: { backboneTeachers: 3 } }),
      countySchool("三小", "乙镇", 1),
    ];
    const [first, second] = schoolsByTownship(assessCounty(records, standard), standard);
    expect(first).to.deep.include({ township: "甲镇", schools: 2, pupils: 1000, short: 2, open: 0 });
    expect(first?.lacking.backboneTeachersPer100Pupils).to.equal(4 + 2);
    expect(second).to.deep.include({ township: "乙镇", short: 0 });
  });

  it("have money in 万元 in Chinese, in yuan in English", () => {
    const records = [
      countySchool("一小", "甲镇", 1, { whole: { equipmentValue: 864_000 } }),
      countySchool("二小", "甲镇", 1),
    ];
    const own = judgeCounty({ records }, standard);
    const moneyIn = (locale: "zh-CN" | "en"): readonly string[] => {
      const [table] = schoolsPaper(own, standard, { locale }).blocks as readonly TableBlock[];
      return [0, 1].map((row) => printedCell(table!.rows[row]!.at(-2)!));
    };
    expect(moneyIn("zh-CN")).to.deep.equal(["缺仪器设备（万元）", "13.60"]);
    expect(moneyIn("en")).to.deep.equal(["Lacks equipment (yuan)", "136000"]);
  });

  it("stand before the pages of all schools, with the county under them", () => {
    const [table] = schoolsPaper(judged, standard, { locale: "zh-CN" }).blocks;
    const rows = textsOf([table!]);
    expect(rows.at(-1)).to.match(/^全县\|3\|1500\|1\|/);
  });

  it("are left out where some schools are asked for: one alone is its page, two begin a page each", () => {
    const paperOf = (...schools: readonly string[]) => schoolsPaper(judged, standard, { locale: "zh-CN", schools });
    expect(paperOf("42")).to.deep.equal(pages(["42"])[0]);
    const two = paperOf("42", "河湾小学").blocks;
    expect(two[0]).to.deep.include({ kind: "heading", text: "西街小学办学条件" });
    expect(two.filter(({ kind }) => kind === "pageBreak")).to.have.length(1);
  });
});
