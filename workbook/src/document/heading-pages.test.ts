// Pages counted by heights: parts that are kept together, tables that go on with their header rows, paragraphs that go over a page.
import { expect } from "chai";
import fc from "fast-check";
import type { BodyPart, LinesPart, RowsPart } from "./body-parts.js";
import { bookmarkPages } from "./heading-pages.js";

const lines = (more: Partial<LinesPart> = {}): LinesPart => ({
  kind: "lines",
  before: 0,
  after: 0,
  line: 10,
  lines: 1,
  onNewPage: false,
  keepsNext: false,
  bookmarks: [],
  ...more,
});
const headed = (name: string, more: Partial<LinesPart> = {}): LinesPart =>
  lines({ keepsNext: true, bookmarks: [name], ...more });
const rows = (heights: readonly number[], headers = 1, kept = heights.map(() => false)): RowsPart => ({
  kind: "rows",
  heights,
  headers,
  kept,
});

/** The pages of the bookmarks where a page has room for ten lines. */
const pagesOf = (...parts: readonly BodyPart[]): Readonly<Record<string, string>> =>
  Object.fromEntries(bookmarkPages(parts, 100));

describe("Pages of headings", () => {
  it("are counted by the heights before them", () => {
    expect(pagesOf(headed("a"), lines({ lines: 5 }), headed("b"), lines())).to.deep.equal({ a: "1", b: "1" });
    expect(pagesOf(lines({ lines: 12 }), headed("b"), lines())).to.deep.equal({ b: "2" });
    expect(pagesOf(lines({ lines: 5, after: 50 }), headed("b"), lines())).to.deep.equal({ b: "2" });
  });

  it("keep a heading with what follows it, also through a caption to the first row of a table", () => {
    const filled = lines({ lines: 8 });
    expect(pagesOf(filled, headed("b"), lines())).to.deep.equal({ b: "1" });
    expect(pagesOf(filled, headed("b"), lines({ keepsNext: true }), rows([10, 10]))).to.deep.equal({ b: "2" });
  });

  it("count the header rows of a table again on every page", () => {
    const body = Array.from({ length: 16 }, () => 10);
    expect(pagesOf(rows([20, ...body]), headed("b"), lines())).to.deep.equal({ b: "3" });
    expect(pagesOf(rows([...body, 10, 10], 0), headed("b"), lines())).to.deep.equal({ b: "2" });
  });

  it("move rows that are kept with each other together, at the beginning of a table and at its end", () => {
    const [first, last] = [
      [true, true, false, false, false, false],
      [false, false, false, false, true, false],
    ];
    const six = [10, 10, 10, 10, 10, 10];
    const pages = (filled: number, kept: boolean[], below: number): Readonly<Record<string, string>> =>
      pagesOf(lines({ lines: filled }), headed("t"), rows(six, 1, kept), headed("b", { line: below }));
    expect(pages(6, first, 10)).to.deep.equal({ t: "1", b: "2" });
    expect(pages(7, first, 10)).to.deep.equal({ t: "2", b: "2" });
    expect(pages(4, last, 60), "one row over, one more goes with it, under the header again").to.deep.equal({
      t: "1",
      b: "2",
    });
    expect(pages(4, last, 71)).to.deep.equal({ t: "1", b: "3" });
  });

  it("leave no single line of a paragraph alone on a page", () => {
    expect(pagesOf(lines({ lines: 9 }), lines({ lines: 4, bookmarks: ["b"] }))).to.deep.equal({ b: "2" });
    expect(pagesOf(lines({ lines: 8 }), lines({ lines: 4, bookmarks: ["b"] }))).to.deep.equal({ b: "1" });
  });

  it("begin anew where a part says so, and never go back", () => {
    expect(pagesOf(headed("a"), lines(), headed("b", { onNewPage: true }), lines())).to.deep.equal({ a: "1", b: "2" });
    const part = fc.oneof(
      fc
        .record({ lines: fc.integer({ min: 1, max: 30 }), keepsNext: fc.boolean(), onNewPage: fc.boolean() })
        .map(lines),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.boolean()), { minLength: 2, maxLength: 40 }).map((all) =>
        rows(
          all.map(([height]) => height),
          1,
          all.map(([, kept]) => kept),
        ),
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const marked = parts.flatMap((each, at) => [headed(String(at)), each]);
        const pages = [...bookmarkPages(marked, 100).values()].map(Number);
        return pages.every((page, at) => page >= (pages[at - 1] ?? 1));
      }),
    );
  });
});
