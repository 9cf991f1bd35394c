// A province of its own: other numbers, points that count, an indicator of which less is better, over classes and not over pupils.
import type { Standard } from "@junheng/engine/standards";
import { extendStandard, nationalQuality2017 } from "@junheng/engine/standards";

const reference = { document: "invented", certainty: "D" } as const;
const parameter = (unit: string, value: number) => ({ unit, reference, values: [{ from: "2020-01-01", value }] });

const both = { primary: [[{ quantity: "own-large-classes" }]], junior: [[{ quantity: "own-large-classes" }]] } as const;

export const ownProvince: Standard = extendStandard(nationalQuality2017, {
  id: "own-province",
  extends: "national-quality-2017",
  title: { "zh-CN": "自定\n标准", en: "own\nprovince" },
  document: "invented; DROP TABLE t1; --\nDROP TABLE t1;",
  issuer: { "zh-CN": "自定", en: "own" },
  issued: "2020-01-01",
  own: {
    fields: [
      {
        ...{ id: "own-large-classes", kind: "quantity", unit: "class", byStage: true, words: [] },
        name: { "zh-CN": "超班额\n班数", en: "classes too large" },
      },
    ],
    indicators: [
      {
        ...{ id: "own-share", unit: "per100Classes", dimension: "process", over: "classes", per: 100, words: [] },
        ...{ direction: "lower", split: false, formulas: both, name: { "zh-CN": "超班额比例", en: "share too large" } },
      },
    ],
  },
  indicators: [
    {
      ...{ id: "own-share", code: "Z1", reference, digits: { value: 2, mean: 2, cv: 3 } },
      minimum: { primary: parameter("per 100 classes", 5), junior: parameter("per 100 classes", 0) },
      maximumCv: { primary: parameter("ratio", 0.8) },
    },
    { id: "backboneTeachersPer100Pupils", remove: true },
    { id: "sportsAreaPerPupil", minimum: null },
    { id: "equipmentValuePerPupil", maximumCv: { junior: null } },
  ],
  composite: { maximumCv: { primary: parameter("ratio", 0.6) } },
  schoolRule: { metAtLeast: parameter("indicators", 3) },
  scope: { smallTeachingPoints: "merge", excludedOwners: ["private"], excludedTypes: [] },
});
