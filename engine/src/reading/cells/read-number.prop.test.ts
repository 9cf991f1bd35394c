// Laws of figures: grouped in threes they are what they were; two of them in one cell are never one.
import { expect } from "chai";
import fc from "fast-check";
import { readNumberText } from "./read-number.js";

const blanks = [" ", "\u00a0", "\u2007", "\u2009", "\u202f", "\u3000"];
const unseen = fc.constantFrom(
  "",
  "",
  "\u200e",
  "\u200f",
  "\u202a",
  "\u202c",
  "\u2066",
  "\u2069",
  "\u200b",
  "\ufeff",
  "\u00ad",
);
const grouped = (value: number, separator: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, separator);

describe("A text where a figure belongs, by law", () => {
  it("is the figure itself where it is grouped in threes, by commas or by blanks of any width, with a unit or without", () => {
    fc.assert(
      fc.property(
        fc.nat(999_999_999_999),
        fc.constantFrom(",", "，", ...blanks),
        fc.constantFrom("", "人", " 人", "平方米"),
        (value, separator, unit) => {
          const read = readNumberText(`${grouped(value, separator)}${unit}`);
          expect(read).to.deep.include({ kind: "figure", value, unit: unit.trim() });
        },
      ),
    );
  });

  it("is the same with signs in it that show nothing", () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.array(unseen, { minLength: 7, maxLength: 7 }), (value, signs) => {
        const text = [...String(value)].map((digit, k) => (signs[k] ?? "") + digit).join("") + (signs[6] ?? "");
        expect(readNumberText(text)).to.deep.include({ kind: "figure", value });
      }),
    );
  });

  it("is no figure where two numbers stand in it, whatever stands between them, but for groups of three", () => {
    const number = fc.oneof(fc.nat(99), fc.nat(99_999));
    const separator = fc.oneof(
      fc.constantFrom(
        "\n",
        "\r\n",
        "\t",
        "'",
        "’",
        "/",
        "、",
        ";",
        "；",
        "|",
        "+",
        "-",
        "~",
        "和",
        "，",
        ",",
        "（",
        ...blanks,
      ),
      fc
        .array(fc.constantFrom("\n", " ", "\u3000", "，", "/", "\u200e"), { minLength: 2, maxLength: 4 })
        .map((all) => all.join("")),
    );
    fc.assert(
      fc.property(number, separator, number, (a, between, b) => {
        const seen = between.replaceAll("\u200e", "");
        const isGroup =
          a > 0 && a < 1000 && /^\d{3}$/.test(String(b)) && [",", "，", "'", "’", ...blanks].includes(seen);
        fc.pre(!isGroup && seen !== "");
        expect(readNumberText(`${a}${between}${b}`).kind).to.equal("unreadable");
      }),
    );
  });
});
