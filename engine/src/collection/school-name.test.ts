// Names of schools as they are really written, and how likely two of them are one school.
import { expect } from "chai";
import { nameLikeness, sureLikeness, askedLikeness } from "./name-likeness.js";
import { nameParts } from "./school-name.js";

const alike = (a: string, b: string, townships: readonly string[] = []): number =>
  nameLikeness(nameParts(a), nameParts(b), townships);

describe("nameParts", () => {
  it("takes district, township word, number, kind and campus apart", () => {
    expect(nameParts("恩施市新塘乡中心小学")).to.include({ core: "新塘", kind: "primary", central: true, campus: "" });
    expect(nameParts("市第三实验小学（东校区）")).to.include({ core: "实验", number: "三", campus: "东校区" });
    expect(nameParts("第12中学")).to.include({ number: "十二", kind: "secondary" });
  });
});

describe("nameLikeness", () => {
  it("is sure of one school written in the ways that were seen", () => {
    const ways: readonly (readonly [string, string])[] = [
      ["市实验小学", "恩施市实验小学"],
      ["三实小", "恩施市第三实验小学"],
      ["第三实验小学", "三实验小学"],
      ["新塘乡中心小学", "新塘中心小学"],
      ["下坝完小", "下坝小学"],
      ["第１小学", "第一小学"],
      ["青山区红旗小学", "红旗小学"],
    ];
    for (const [a, b] of ways) expect(alike(a, b), `${a} ${b}`).to.be.at.least(sureLikeness);
  });

  it("is sure of a township in front only where it is known to be the school's", () => {
    expect(alike("下坝小学", "新塘镇下坝小学", ["新塘镇"])).to.be.at.least(sureLikeness);
    expect(alike("下坝小学", "新塘镇下坝小学")).to.be.within(askedLikeness, sureLikeness - 0.01);
  });

  it("takes a number of a campus for the same however it is written", () => {
    for (const [a, b] of [
      ["实验小学1校区", "实验小学（第一校区）"],
      ["实验小学东区", "实验小学东校区"],
      ["育才小学２分校", "育才小学二分校"],
    ] as const)
      expect(alike(a, b), `${a} ${b}`).to.be.at.least(sureLikeness);
    expect(alike("实验小学1校区", "实验小学2校区")).to.equal(0);
  });

  it("takes no zone and no 红旗 for a district, and asks where two districts differ", () => {
    for (const [a, b] of [
      ["开发区第一小学", "第一小学"],
      ["工业园区红旗小学", "红旗小学"],
      ["利川市第一小学", "恩施市第一小学"],
      ["高新区红星小学", "红星小学"],
    ] as const)
      expect(alike(a, b), `${a} ${b}`).to.be.within(askedLikeness, sureLikeness - 0.01);
    for (const [a, b] of [
      ["开发区第一小学", "高新区第一小学"],
      ["红旗实验小学", "市实验小学"],
    ] as const)
      expect(alike(a, b), `${a} ${b}`).to.be.below(sureLikeness);
    expect(alike("武汉市青山区红旗小学", "青山区红旗小学")).to.be.at.least(sureLikeness);
    expect(nameParts("红旗九年一贯制学校").core).to.equal("红旗");
  });

  it("asks where only one is a central school, or a kind is not named", () => {
    for (const [a, b] of [
      ["新塘中心小学", "新塘小学"],
      ["光明小学", "光明学校"],
    ] as const)
      expect(alike(a, b), `${a} ${b}`).to.be.within(askedLikeness, sureLikeness - 0.01);
  });

  it("never takes numbers, kinds or campuses for one another", () => {
    for (const [a, b] of [
      ["第一小学", "第二小学"],
      ["第一小学", "第一中学"],
      ["实验小学", "第二实验小学"],
      ["实验小学东校区", "实验小学西校区"],
      ["城区第一小学", "镇区第一小学"],
    ] as const)
      expect(alike(a, b), `${a} ${b}`).to.equal(0);
  });
});
