// A width that was set here is shown with the same pixels when its file is opened again.
import { expect } from "chai";
import { columnWidths } from "./column-widths.js";

const fonts = [
  {},
  { name: "宋体" },
  { name: "Arial", size: 10 },
  { name: "等线", size: 12 },
  { name: "Calibri", size: 9.5 },
];

describe("columnWidths", () => {
  it("gives the width that Excel writes", () => {
    // 12 characters of Calibri 11 (7 pixels each, and 5 around them) are 89 pixels, and stand in the file as 12.7109375.
    expect(columnWidths().charactersOf(89)).to.equal(12.7109375);
    expect(columnWidths().pixelsOf(12.7109375)).to.equal(89);
  });
  for (const font of fonts)
    it(`comes back to each pixel: ${JSON.stringify(font)}`, () => {
      const { pixelsOf, charactersOf } = columnWidths(font);
      for (let pixels = 0; pixels < 1500; pixels++) expect(pixelsOf(charactersOf(pixels))).to.equal(pixels);
    });
});
