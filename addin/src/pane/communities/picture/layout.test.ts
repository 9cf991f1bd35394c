// Pictures of communities: no box hides another, everything is inside the picture, and names fit their boxes.
import { expect } from "chai";
import type { Layout } from "./layout.js";
import { ringBox, ringLayout, treeBox, treeLayout } from "./layout.js";
import { textLines } from "./text-lines.js";

const width = 268;
const boxHeight = 60;

const overlapping = ({ places, box }: Layout): number =>
  places.flatMap((a, at) =>
    places.slice(at + 1).filter((b) => Math.abs(a.x - b.x) < box.width && Math.abs(a.y - b.y) < box.height),
  ).length;

const isInside = ({ width: right, height, places, box }: Layout): boolean =>
  places.every(
    ({ x, y }) =>
      x - box.width / 2 >= 0 &&
      x + box.width / 2 <= right + 0.001 &&
      y - box.height / 2 >= 0 &&
      y + box.height / 2 <= height,
  );

describe("pictures of communities", () => {
  it("puts the lead before those that are led, and joins each of them to it", () => {
    const tree = treeLayout([[1], [0, 2, 3]], width, boxHeight);
    expect(tree.lines).to.deep.equal([
      [1, 0],
      [1, 2],
      [1, 3],
    ]);
    const [first, lead, second, third] = tree.places;
    expect(lead?.x).to.be.lessThan(first?.x ?? 0);
    expect(lead?.y).to.equal(second?.y);
    expect(second?.y).to.be.lessThan(third?.y ?? 0);
  });

  it("joins the schools of a 1+1+x to the co-lead, and the co-lead to the lead", () => {
    expect(treeLayout([[0], [1], [2, 3]], width, boxHeight).lines).to.deep.equal([
      [0, 1],
      [1, 2],
      [1, 3],
    ]);
  });

  for (const count of [1, 2, 3, 4, 5, 8, 13, 20, 41])
    it(`draws ${count} schools as a tree and as a ring without one hiding another`, () => {
      const rest = Array.from({ length: count - 1 }, (_, at) => at + 1);
      const tree = treeLayout(
        [[0], rest].filter(({ length }) => length > 0),
        width,
        boxHeight,
      );
      const ring = ringLayout(count, width, boxHeight);
      for (const layout of [tree, ring]) {
        expect(layout.places).to.have.length(count);
        expect(overlapping(layout)).to.equal(0);
        expect(isInside(layout)).to.equal(true);
      }
    });

  it("stands the schools of a ring on it, in their order from the top to the right", () => {
    const { places, ring } = ringLayout(4, width, boxHeight);
    const around = places.map(({ x, y }) => [
      Math.sign(Math.round(x - (ring?.centre.x ?? 0))),
      Math.sign(Math.round(y - (ring?.centre.y ?? 0))),
    ]);
    expect(around).to.deep.equal([
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ]);
  });

  it("keeps three columns and a ring's two within the narrowest pane", () => {
    expect(treeBox(width, 3) * 3).to.be.lessThan(width);
    expect(ringBox(width) * 2).to.be.lessThan(width);
  });
});

describe("names in boxes", () => {
  it("breaks Chinese anywhere and other words between them", () => {
    expect(textLines("盛家坝乡民族初中", 5, 2)).to.deep.equal(["盛家坝乡民", "族初中"]);
    expect(textLines("co-lead school", 6, 2)).to.deep.equal(["co-lead", "school"]);
  });

  it("says by … that a name goes on", () => {
    expect(textLines("恩施市芭蕉侗族乡民族初级中学", 5, 2)).to.deep.equal(["恩施市芭蕉", "侗族乡民…"]);
    expect(textLines("Longfengzhen", 4, 1)).to.deep.equal(["Longf…"]);
  });

  it("leaves a name that fits as it is, and an empty one empty", () => {
    expect(textLines("青堡小学", 5, 2)).to.deep.equal(["青堡小学"]);
    expect(textLines("", 5, 2)).to.deep.equal([]);
  });
});
