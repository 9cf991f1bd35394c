// The map that --map names: one of this county is read, any other file is wrong usage with a sentence.
import { expect } from "chai";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judgeCounty } from "@junheng/engine/grounds";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { UsageError } from "./outcome.js";
import { mapFor } from "./read-map.js";

const school = { name: "一小", type: "primary", township: "城关镇", whole: { pupils: 100, books: 9 } } as const;
const judged = judgeCounty({ records: [school] }, nationalQuality2017);
const mapOf = (name: string, map: string | undefined) =>
  mapFor(judged, {
    files: [],
    format: "docx",
    locale: "zh-CN",
    ...(map !== undefined && { map: fileWith(name, map) }),
  });
const fileWith = (name: string, text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), "map-")), name);
  writeFileSync(file, text);
  return file;
};
const ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const feature = { type: "Feature", properties: { n: "城关镇" }, geometry: { type: "Polygon", coordinates: [ring] } };

describe("--map", () => {
  it("reads the townships of the county", async () => {
    const map = await mapOf("图.geojson", JSON.stringify({ type: "FeatureCollection", features: [feature] }));
    expect(map?.areas.map(({ township }) => township)).to.deep.equal(["城关镇"]);
    expect(await mapOf("", undefined)).to.equal(null);
  });
  it("names a file that is no map, or is not there", async () => {
    const fault = async (map: Promise<unknown>): Promise<string> =>
      await map.then(
        () => "",
        (error: unknown) => (error instanceof UsageError ? error.message : "another"),
      );
    expect(await fault(mapOf("坏.geojson", "{}"))).to.match(/坏\.geojson.*不是 GeoJSON 地图/);
    expect(await fault(mapFor(judged, { files: [], format: "docx", locale: "zh-CN", map: "没有.geojson" }))).to.include(
      "没有.geojson",
    );
  });
});
