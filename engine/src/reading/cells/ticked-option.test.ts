// Options with boxes.
import { expect } from "chai";
import { hasBoxes, tickedOption } from "./ticked-option.js";

describe("tickedOption", () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ["☑公办 □民办", "公办"],
    ["□公办 √民办", "民办"],
    ["公办☑、民办□", "公办"],
    ["（√）城区 （□）镇区", "城区"],
    ["□ 九年一贯制学校  ■ 小学", "小学"],
    ["□公办 □民办", undefined],
    ["☑公办 ☑民办 □其他", undefined],
    ["√", "√"],
    ["公办", "公办"],
    ["", ""],
  ];
  for (const [text, option] of cases)
    it(`${text} is ${option ?? "none"}`, () => void expect(tickedOption(text)).to.equal(option));

  it("is asked of texts with open boxes", () => {
    expect(["☑公办 □民办", "√", "公办/民办", "□"].map(hasBoxes)).to.deep.equal([true, false, false, false]);
  });
});
