// The words of columns by the first letters of their pinyin.
import { expect } from "chai";
import { initialsOf } from "./pinyin-initials.js";

describe("The initials of Chinese words", () => {
  it("are those of their pinyin, and what is not Chinese stays", () => {
    const words = ["图书册数", "在校学生数", "本科", "操场面积", "骨干教师", "仪器设备值", "县级", "ABC 多媒体"];
    expect(words.map(initialsOf)).to.deep.equal(["tscs", "zxxss", "bk", "ccmj", "ggjs", "yqsbz", "xj", "abc dmt"]);
    expect(initialsOf("")).to.equal("");
  });
});
