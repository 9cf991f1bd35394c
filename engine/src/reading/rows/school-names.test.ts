import { expect } from "chai";
import { isSchoolName } from "./school-names.js";

describe("A name like a school's", () => {
  it("has a part of its own and a word for a school, also where it begins like a note or a total", () => {
    const names =
      `审核小学 其中村小学 全福小学 第一小学（合计） 总场学校 计家墩小学 平均乡中心校 标准化学校 小计村小学 合计坝完小
      县第三初级中学 三中 十一中 城关一小 附小 县附中 河口镇中 白果镇小 柳林教学点 石桥小学（东校区） 河东学校初中部 青山小学本部 甲校
      北关回民小学 省实验 市外国语 红旗幼儿园 1.河东小学 ★石桥小学 育才中学A 特殊教育学校 西坝小学2`.split(/\s+/);
    expect(names.filter((name) => !isSchoolName(name))).to.deep.equal([]);
    expect(["Lincoln Elementary", "School A", "Hill School"].every(isSchoolName)).to.equal(true);
  });

  it("is told in one go, however many ways there are to part its words", () => {
    expect(isSchoolName(`${"其中小学".repeat(9)}小学`)).to.equal(false);
    expect(isSchoolName(`${"其中小学".repeat(8)}甲小学`)).to.equal(true);
  });

  it("is none that says a kind of schools, an area or a statistic", () => {
    const labels =
      `全县小学 公办小学 农村小学 达标学校 小学 学校 本校 全校 小学平均 学校数 城区小学小计 白果镇小学汇总 第一学区 白果镇 红旗
      其中小学 其中：农村小学 12所小学 民办学校 九年一贯制学校 完全小学 城镇初中 最小 其中 集中 高中 全县初中 小学（合计） 不达标学校 全部学校`.split(
        /\s+/,
      );
    expect(labels.filter(isSchoolName)).to.deep.equal([]);
    expect(["All schools", "Public school", "School average", "Mean"].some(isSchoolName)).to.equal(false);
  });
});
