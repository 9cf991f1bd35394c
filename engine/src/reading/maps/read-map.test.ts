// A map is of this county or it is refused with a sentence; what it lacks is named.
import { expect } from "chai";
import { readTownshipMap } from "./read-map.js";

const square = (east: number, north: number): readonly (readonly number[])[] => [
  [east, north],
  [east + 1, north],
  [east + 1, north + 1],
  [east, north],
];
const area = (properties: object, ...rings: readonly unknown[]) => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: rings },
});
const mapOf = (...features: readonly unknown[]): string => JSON.stringify({ type: "FeatureCollection", features });
const read = (text: string, townships = ["城关镇", "河湾乡"]) => readTownshipMap(text, townships, "图.geojson");
const codes = (text: string, townships?: string[]): readonly string[] =>
  read(text, townships).diagnostics.map(({ code }) => code);

describe("A map of townships", () => {
  it("finds which property is the name by the townships of the data, not by what it is called", () => {
    const { map, diagnostics } = read(
      mapOf(
        area({ OBJECTID: "1", XZQMC: "城关镇", note: "河湾乡" }, square(110, 30)),
        area({ OBJECTID: "2", XZQMC: "河湾乡", note: "" }, square(111, 30)),
      ),
    );
    expect(map?.areas.map(({ name, township }) => [name, township])).to.deep.equal([
      ["城关镇", "城关镇"],
      ["河湾乡", "河湾乡"],
    ]);
    expect(map?.degrees).to.equal(true);
    expect(diagnostics).to.deep.equal([]);
  });

  it("takes a name without its 镇 for the one township that begins so, and none where two do", () => {
    const text = mapOf(area({ n: "城关" }, square(0, 0)), area({ n: "河湾乡" }, square(1, 0)));
    expect(read(text).map?.areas[0]?.township).to.equal("城关镇");
    expect(read(text, ["城关镇", "城关街道", "河湾乡"]).map?.areas[0]?.township).to.equal(null);
  });

  it("names the townships that are not on it, and the areas without a school", () => {
    const text = mapOf(area({ n: "城关镇" }, square(0, 0)), area({ n: "林场" }, square(500_000, 3_000_000)));
    const { map, diagnostics } = read(text);
    expect(map?.degrees).to.equal(false);
    expect(diagnostics.map(({ severity, code, params }) => [severity, code, params])).to.deep.equal([
      ["warning", "mapTownshipsLacking", { count: 1, townships: ["河湾乡"] }],
      ["note", "mapAreasWithoutSchools", { count: 1, areas: ["林场"] }],
    ]);
  });

  it("leaves out what is no area, and reads several outlines as one township", () => {
    const islands = {
      type: "Feature",
      properties: { n: "城关镇" },
      geometry: { type: "MultiPolygon", coordinates: [[square(0, 0)], [square(5, 0), square(6, 0)]] },
    };
    const point = { type: "Feature", properties: { n: "河湾乡" }, geometry: { type: "Point", coordinates: [0, 0] } };
    const nowhere = { type: "Feature", properties: { n: "河湾乡" }, geometry: null };
    const { map } = read(mapOf(islands, point, nowhere));
    expect(map?.areas.map(({ rings }) => rings.length)).to.deep.equal([3]);
  });

  it("is refused with a sentence where it is no map, of no areas, broken, or of another county", () => {
    expect(codes("城关镇,110,30")).to.deep.equal(["mapNotGeoJson"]);
    expect(codes('{"type":"Topology"}')).to.deep.equal(["mapNotGeoJson"]);
    expect(codes(mapOf())).to.deep.equal(["mapWithoutAreas"]);
    expect(codes(mapOf(area({ n: "南山区" }, square(0, 0))))).to.deep.equal(["mapNamesUnknown"]);
    for (const broken of [
      null,
      { type: "Feature", properties: {}, geometry: 5 },
      area({ n: "城关镇" }),
      area({ n: "城关镇" }, [[0, 0]]),
      area({ n: "城关镇" }, [
        [0, 0],
        [1, "0"],
        [1, 1],
        [0, 0],
      ]),
    ]) {
      const { diagnostics, map } = read(mapOf(area({ n: "河湾乡" }, square(0, 0)), broken));
      expect(map).to.equal(null);
      expect(diagnostics[0]).to.deep.include({ code: "mapFeatureBroken", params: { feature: 2 } });
    }
  });
});
