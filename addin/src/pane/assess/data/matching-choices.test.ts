import { fieldChoices } from "@junheng/engine/words";
import { expect } from "chai";
import { matchingChoices } from "./matching-choices.js";

const chinese = fieldChoices("zh-CN");
const paths = (typed: string, choices = chinese): readonly string[] =>
  matchingChoices(choices, typed).map(({ path }) => path);

describe("The meanings of a column that fit what was typed", () => {
  it("are all of them where nothing was typed", () => {
    expect(paths(" ")).to.have.length(chinese.length);
  });

  it("are found in Chinese, in English and by the id of the field, whatever the language shown", () => {
    expect(paths("研究生")).to.include("whole.postgraduateTeachers");
    expect(paths("Postgraduate")).to.include("whole.postgraduateTeachers");
    expect(paths("postgraduateTeachers", fieldChoices("en"))).to.include("whole.postgraduateTeachers");
    expect(paths("研究生", fieldChoices("en"))).to.include("whole.postgraduateTeachers");
  });

  it("hold every word typed, in any order", () => {
    expect(paths("小学 图书")[0]).to.equal("primary.books");
    expect(paths("图书 小学")).to.deep.equal(paths("小学 图书"));
  });

  it("are found by the initials of their pinyin, after those that hold what was typed", () => {
    expect(paths("tscs")).to.include.members(["whole.books", "primary.books"]);
    expect(paths("xxtscs")).to.include("primary.books");
  });

  it("are none for words that no column has", () => {
    expect(paths("天气预报")).to.deep.equal([]);
  });
});
