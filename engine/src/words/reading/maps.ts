// Sentences about a map of the townships.
import type { MessageTable } from "../message.js";

export const mapMessages = {
  mapNotGeoJson: {
    "zh-CN": "这个文件不是 GeoJSON 地图（FeatureCollection），没有用上。请从地图软件中导出乡镇界线，格式选 GeoJSON。",
    en: "This file is no GeoJSON map (FeatureCollection) and was not used. Export the outlines of the townships from the mapping program as GeoJSON.",
  },
  mapFeatureBroken: {
    "zh-CN": "地图的第 {feature} 个要素没有读成：它不是要素，或坐标不是数字、没有围成面。地图没有用上；请重新导出。",
    en: "Feature {feature} of the map could not be read: it is none, or its coordinates are no numbers or enclose nothing. The map was not used; export it again.",
  },
  mapWithoutAreas: {
    "zh-CN": "地图里没有面（Polygon、MultiPolygon），画不出乡镇。请导出乡镇的界线，而不是点或线。",
    en: "There are no areas (Polygon, MultiPolygon) on the map, so that no township can be drawn. Export the outlines of the townships, not points or lines.",
  },
  mapTooLarge: {
    "zh-CN": "地图有 {points} 个点，超过 {most} 个，没有用上。请只导出本县的乡镇，或先把界线简化。",
    en: "The map has {points} {points|point|points}, and no more than {most} can be drawn: it was not used. Export the townships of this county alone, or simplify their outlines first.",
  },
  mapNamesUnknown: {
    "zh-CN":
      "地图上没有一个名称与数据里的乡镇（{townships}）对得上，没有用上。请核对是不是本县的地图，要素的属性里有没有乡镇名。",
    en: "No name on the map is a township of the data ({townships}), so the map was not used. Check that it is of this county, and that its features hold the names of the townships.",
  },
  mapTownshipsLacking: {
    "zh-CN": "地图上没有 {count} 个乡镇：{townships}。它们的学校不在地图上，数字见表。",
    en: "{count} {count|township is|townships are} not on the map: {townships}. Their schools are in the table alone.",
  },
  mapAreasWithoutSchools: {
    "zh-CN": "地图上有 {count} 处没有学校：{areas}。",
    en: "{count} {count|area|areas} of the map {count|has|have} no school: {areas}.",
  },
} satisfies MessageTable;
