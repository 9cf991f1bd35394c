// An indicator of one's own: psychology teachers for a hundred pupils.
import { assessCounty, extendStandard, nationalQuality2017 } from "@junheng/engine";

const name = { "zh-CN": "心理教师", en: "psychology teachers" };
const formulas = { primary: [[{ quantity: "own-psy" }]], junior: [[{ quantity: "own-psy" }]] } as const;
const standard = extendStandard(nationalQuality2017, {
  ...{
    id: "ours",
    extends: "national-quality-2017",
    title: name,
    document: "ours",
    issuer: name,
    issued: "2026-01-01",
  },
  own: {
    fields: [{ id: "own-psy", kind: "quantity", unit: "person", byStage: true, words: [], name }],
    indicators: [
      {
        ...{ id: "own-share", unit: "per100Pupils", dimension: "resources", over: "pupils", per: 100 },
        ...{ direction: "higher", split: false, words: [], name, formulas },
      },
    ],
  },
  indicators: [
    {
      id: "own-share",
      code: "S1",
      reference: { document: "ours", certainty: "D" },
      digits: { value: 2, mean: 2, cv: 3 },
    },
  ],
});
const { stages } = assessCounty(
  [
    { name: "一小", type: "primary", whole: { pupils: 100, "own-psy": 1 } },
    { name: "二小", type: "primary", whole: { pupils: 300, "own-psy": 1 } },
  ],
  standard,
);

export const answer = stages.primary?.indicators["own-share"]?.mean;
