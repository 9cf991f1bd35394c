// Number formats told apart by their codes.
import { expect } from "chai";
import { formatKind } from "./number-formats.js";

describe("formatKind", () => {
  it("knows dates and times", () => {
    for (const code of [
      "yyyy/m/d",
      'yyyy"年"m"月"d"日";@',
      "[$-804]yyyy年m月",
      "[h]:mm:ss",
      "mm:ss.0",
      "上午/下午h:mm",
      "[红色]m-d",
    ])
      expect(formatKind(code), code).to.equal("date");
  });

  it("knows percentages, and not a sign within quotes", () => {
    for (const code of ["0%", "0.00%;[Red]-0.00%"]) expect(formatKind(code), code).to.equal("percent");
    for (const code of ['0"%"', "0\\%"]) expect(formatKind(code), code).to.equal("other");
  });

  it("takes the rest as numbers, whatever words and colours they have", () => {
    for (const code of [
      "General",
      "0.00",
      '#,##0"元"',
      '0" days"',
      "[Red]0.0",
      "[$¥-804]#,##0.00",
      "@",
      "0.00E+00",
      "_-* #,##0_d",
      "G/通用格式",
    ])
      expect(formatKind(code), code).to.equal("other");
  });
});
