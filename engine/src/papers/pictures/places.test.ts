// Places as tiles and on a map: each has its name and its number, north is up, and the darker is the worse.
import { expect } from "chai";
import { drawPicture } from "./draw-picture.js";
import { projectRings } from "./project-rings.js";

const place = (name: string, depth: number | null, printed = "1 / 2") => ({ name, printed, depth });

describe("Tiles of places", () => {
  it("lie whole within the picture, their lines too", () => {
    const { svg, width } = drawPicture({ kind: "tiles", places: Array.from({ length: 5 }, () => place("a", 0)) });
    const edges = [...svg.matchAll(/ x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"[^>]*stroke-width="1"/g)].map((found) =>
      found.slice(1).map(Number),
    );
    expect(edges).to.have.length(5);
    for (const [x, y, wide] of edges) {
      expect(Math.min(x!, y!)).to.be.at.least(0.5);
      expect(x! + wide! + 0.5).to.be.at.most(width);
    }
  });
  it("have a name and a number in each", () => {
    const { svg } = drawPicture({
      kind: "tiles",
      places: [place("城关镇", 0.5), place("河湾乡", null, "—")],
      note: "注",
    });
    for (const text of ["城关镇", "1 / 2", "河湾乡", "—", "注"]) expect(svg).to.include(`>${text}</text>`);
  });
  it("are darker the larger their share, and smaller where there are many", () => {
    const fills = [0, 0.1, 0.4, 0.6, 1].map(
      (depth) => /rx="3" fill="(#\w+)"/.exec(drawPicture({ kind: "tiles", places: [place("a", depth)] }).svg)?.[1],
    );
    expect(new Set(fills).size).to.equal(5);
    const tall = (count: number): number =>
      drawPicture({ kind: "tiles", places: Array.from({ length: count }, (_, at) => place(`第${at}镇`, 0)) }).height;
    expect(tall(40)).to.be.at.most(tall(25));
  });
});

describe("A map of places", () => {
  const square = (x: number, y: number, size = 1) => [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ] as const,
  ];
  it("has north up and keeps the shape: a degree east is shorter the further north it is", () => {
    const box = { width: 100, height: 100 };
    const [[ring]] = projectRings([square(0, 0)], false, box).places as [[(readonly [number, number])[]]];
    expect(ring[0]).to.deep.equal([0, 100]);
    const [[narrow]] = projectRings([square(110, 59.5)], true, box).places as [[(readonly [number, number])[]]];
    expect(narrow[1]![0] - narrow[0]![0]).to.be.closeTo(50, 0.5);
  });
  it("leaves out points that nobody sees", () => {
    const fine = Array.from({ length: 10_000 }, (_, at) => [Math.cos(at / 1591.5), Math.sin(at / 1591.5)] as const);
    const [[kept]] = projectRings([[fine]], false, { width: 100, height: 100 }).places as [[unknown[]]];
    expect(kept.length).to.be.within(200, 1000);
  });
  it("leaves a margin beside the numbers of its list, which a printer would cut", () => {
    const places = [{ ...place("城关镇", 0.5), rings: square(0, 0) }];
    const { svg, width } = drawPicture({ kind: "map", places, degrees: false });
    const end = /<text x="([^"]*)"[^>]*>1 \/ 2</.exec(svg)?.[1];
    expect(Number(end)).to.be.within(width - 10, width - 2);
  });
  it("names every place in its list, also one that it does not show", () => {
    const places = [
      { ...place("城关镇", 1, "3 / 3"), rings: square(0, 0) },
      { ...place("河湾乡", 0, "0 / 4"), rings: [] },
    ];
    const { svg, height } = drawPicture({ kind: "map", places, degrees: false });
    for (const text of ["1 城关镇", "3 / 3", "2 河湾乡", "0 / 4"]) expect(svg).to.include(`>${text}</text>`);
    expect(height).to.be.above(0);
    expect(svg).not.to.include("NaN").and.not.to.include("Infinity");
    expect(drawPicture({ kind: "map", places: places.slice(1), degrees: true }).svg).not.to.match(/NaN|Infinity/);
  });
});
