// An indicator of one's own in a few words: what is filled in, what each number means, and what is refused.
import { expect } from "chai";
import { assessCounty } from "../assessment/index.js";
import type { NewIndicator } from "./index.js";
import { nationalBasic2012, nationalQuality2017, parseStandard, variantOf, withIndicator } from "./index.js";

const psychologists: NewIndicator = {
  id: "own-share",
  name: { "zh-CN": "每百名学生心理教师数", en: "Psychology teachers per 100 pupils" },
  numerator: [{ id: "own-psy", name: { "zh-CN": "心理教师数", en: "Psychology teachers" }, unit: "person" }],
};
const books: NewIndicator = {
  id: "own-media",
  name: { "zh-CN": "生均图书与电子书", en: "Books and e-books per pupil" },
  numerator: ["books", { id: "own-ebooks", name: { "zh-CN": "电子书", en: "E-books" }, unit: "volume" }],
  per: 1,
};
const schools = [
  { name: "一小", type: "primary", whole: { pupils: 100, books: 3000, "own-psy": 1, "own-ebooks": 1000 } },
  { name: "二小", type: "primary", whole: { pupils: 300, books: 3000, "own-psy": 1, "own-ebooks": 0 } },
] as const;

describe("An indicator of one's own", () => {
  it("is worked out beside the others, and judged by the numbers that it brings", () => {
    const standard = withIndicator(nationalQuality2017, {
      ...psychologists,
      minimum: 0.5,
      maximumCv: { primary: 0.3 },
    });
    const { stages } = assessCounty(schools, standard);
    const share = stages.primary?.indicators["own-share"];
    // 2 teachers of 400 pupils; 1 and 1/3 per hundred around 0.5 with 100 and 300 pupils.
    expect(share?.mean).to.equal(0.5);
    expect(share?.cv).to.be.closeTo(Math.sqrt(0.25 * 0.25 + 0.75 * (0.5 - 1 / 3) ** 2) / 0.5, 1e-15);
    expect(share?.met).to.equal(false);
    expect(stages.primary?.schools.map(({ indicators }) => indicators["own-share"]?.met)).to.deep.equal([true, false]);
  });

  it("adds up figures that schools have and new ones, over what it is told", () => {
    const { stages } = assessCounty(schools, withIndicator(nationalBasic2012, books));
    expect(stages.primary?.schools.map(({ indicators }) => indicators["own-media"]?.value)).to.deep.equal([40, 10]);
  });

  it("joins others of one's own, keeps the base's rules, and changes no base", () => {
    const before = JSON.stringify(nationalQuality2017);
    const both = withIndicator(withIndicator(nationalQuality2017, psychologists), books);
    expect(both.indicators.map(({ code }) => code).slice(-2)).to.deep.equal(["+8", "+9"]);
    expect(both.extends).to.equal("national-quality-2017");
    expect(both.schoolRule).to.deep.equal(nationalQuality2017.schoolRule);
    expect(both.conditions).to.deep.equal(nationalQuality2017.conditions);
    expect(JSON.stringify(nationalQuality2017)).to.equal(before);
  });

  it("goes through a file and back", () => {
    const standard = withIndicator(nationalQuality2017, { ...psychologists, minimum: 0.2, maximumCv: 0.5 });
    const file: unknown = JSON.parse(JSON.stringify(variantOf(standard)));
    expect(parseStandard(file).standard).to.deep.equal(standard);
  });

  it("names each fault by its path", () => {
    const add = (change: Partial<NewIndicator>) => () =>
      withIndicator(nationalQuality2017, { ...psychologists, ...change });
    expect(add({ numerator: ["own-nowhere"] })).to.throw(TypeError, "unknown_quantity at own.indicators.0.formulas");
    expect(add({ maximumCv: 50 })).to.throw(TypeError, "indicators.7.maximumCv.primary.values.0.value");
    expect(add({ minimum: -1 })).to.throw(TypeError, "indicators.7.minimum.primary.values.0.value");
    expect(add({ id: "share" as never })).to.throw(TypeError, "not_own_id at own.indicators.0.id");
    expect(add({ numerator: [] })).to.throw(TypeError, "own.indicators.0.formulas.primary.0");
    expect(add({ direction: "up" as never })).to.throw(TypeError, "own.indicators.0.direction");
    const twice = (): unknown => withIndicator(withIndicator(nationalQuality2017, psychologists), psychologists);
    expect(twice).to.throw(TypeError, "repeated_id");
  });
});
