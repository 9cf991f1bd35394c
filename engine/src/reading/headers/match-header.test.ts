// What headers mean.
import { expect } from "chai";
import { pathName } from "../../words/index.js";
import { quantityFields } from "../../schools/index.js";
import { builtInCatalogue } from "./catalogue.js";
import { matchHeader } from "./match-header.js";

const best = (...texts: string[]): string => {
  const { candidates } = matchHeader(texts, "", builtInCatalogue);
  return candidates[0] !== undefined && candidates[0].confidence >= 0.75 ? candidates[0].path : "";
};

describe("A header", () => {
  it("is changed by a group between the figure and its whole", () => {
    expect(best("在校学生数", "本年", "合计")).to.equal("whole.pupils");
    expect(best("在校学生数", "上年", "合计")).to.equal("");
    expect(best("上年", "在校学生数", "合计")).to.equal("");
    expect(best("图书册数", "计划", "小计")).to.equal("");
  });

  const meanings: readonly (readonly [readonly string[], string])[] = [
    [["学校（机构）名称"], "name"],
    [["在校 生数（人）"], "whole.pupils"],
    [["现有学生"], "whole.pupils"],
    [["小学在校生数"], "primary.pupils"],
    [["小学部学生数"], "primary.pupils"],
    [["初中学生人数"], "junior.pupils"],
    [["在校学生数", "初中"], "junior.pupils"],
    [["初中部", "在校生"], "junior.pupils"],
    [["专任教师", "体育"], "whole.peTeachers"],
    [["职称", "高级"], "whole.seniorTitleTeachers"],
    [["专任教师总人数"], "whole.fullTimeTeachers"],
    [["高中阶段学历专任教师数"], "whole.upperSecondaryTeachers"],
    [["小学高中阶段学历专任教师数"], "primary.upperSecondaryTeachers"],
    [["初中", "高中阶段学历专任教师数"], "junior.upperSecondaryTeachers"],
    [["高中在校学生数"], "senior.pupils"],
    [["其中：室内体育用房面积"], "whole.indoorSportsArea"],
    [["教学仪器设备资产值(账面原值)（万元）"], "whole.equipmentValue"],
    [["计算机台数（台）"], "whole.computers"],
    [["图书"], "whole.books"],
    [["网络多媒体教室间数"], "whole.multimediaRooms"],
    [["配臵计算机台数"], "whole.computers"],
    [["生师比"], "whole.teacherPupilRatio"],
    [["生均图书册数（册）"], "whole.booksPerPupil"],
    [["每百名学生拥有县级及以上 骨干教师数"], "whole.backboneTeachersPer100Pupils"],
    [["每百名学生拥有体育、艺术 (美术、音乐)专任教师数"], "whole.peArtsTeachersPer100Pupils"],
    [["生均教学及辅助用 房面积（ ㎡）"], "whole.teachingAreaPerPupil"],
    [["每百名学生拥有网络多媒体 教室数"], "whole.multimediaClassroomsPer100Pupils"],
    [["在校学生数", "计"], "whole.pupils"],
    [["教学及辅助用房面积（㎡）", "总面积"], "whole.teachingArea"],
    [["教学及辅助用房面积（㎡）", "生均"], "whole.teachingAreaPerPupil"],
    [["小学", "在校学生数", "小计"], "primary.pupils"],
    [["合计", "学生数"], "whole.pupils"],
    [["2024年在校生数（人）"], "whole.pupils"],
    [["在校学生数", "2024年"], "whole.pupils"],
    [["2024年", "小学", "在校生数"], "primary.pupils"],
    // Not what they look like.
    [["教职工与学生比"], ""],
    [["员生比"], ""],
    [["学生与教职工之比"], ""],
    [["一年级", "学生数"], ""],
    [["初三", "班级数"], ""],
    [["七年级学生数"], ""],
    [["在校学生数", "其中：女"], ""],
    [["随迁子女在校学生数"], "whole.migrantPupils"],
    [["随迁子女", "在校学生数"], ""],
    [["随迁子女", "班级数"], ""],
    [["交流轮岗教师", "骨干教师数"], ""],
    [["实际交流骨干教师数量"], "whole.exchangedBackboneTeachers"],
    [["符合交流条件教师总数"], "whole.eligibleTeachers"],
    [["建校年份"], "yearBuilt"],
    [["音乐教室最小面积（㎡）"], "whole.smallestMusicRoom"],
    [["大班额班数"], "whole.largeClasses"],
    [["超班额班级数"], "whole.classesOverNorm"],
    [["贫困学生数"], ""],
    [["教师用计算机台数"], ""],
    [["计算机教室"], ""],
    [["pupils (primary) (persons)"], "primary.pupils"],
    [["pupils (junior secondary)"], "junior.pupils"],
    [["本科及以上学历教师数"], "whole.bachelorAndAboveTeachers"],
    [["教师平均年龄"], ""],
    [["幼儿园", "在校学生数"], ""],
    [["学校数"], ""],
    [["序号"], ""],
  ];
  for (const [texts, path] of meanings)
    it(`${texts.join(" / ")} ${path === "" ? "is not taken for anything" : `is ${path}`}`, () =>
      void expect(best(...texts)).to.equal(path));

  it("is understood where it is the name that this program gives a figure, of any stage, in both languages", () => {
    for (const { id, byStage } of quantityFields)
      for (const scope of byStage ? ["whole", "primary", "junior"] : ["whole"])
        for (const locale of ["zh-CN", "en"] as const)
          expect(best(pathName(`${scope}.${id}`, locale))).to.equal(`${scope}.${id}`);
  });

  it("is offered, not taken, where it only looks like a known one", () => {
    const { candidates } = matchHeader(["教学辅房面积"], "", builtInCatalogue);
    expect(candidates[0]?.path).to.equal("whole.teachingArea");
    expect(candidates[0]?.confidence).to.be.within(0.4, 0.74);
  });

  it("is doubted where its unit does not fit", () => {
    expect(matchHeader(["图书册数（㎡）"], "", builtInCatalogue).candidates[0]?.confidence).to.equal(0.7);
  });
});
