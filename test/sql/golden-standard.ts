// A small standard whose statements are kept as golden files: points and rural schools, what is subtracted, and less is better.
import type { Standard } from "@junheng/engine/standards";
import { extendStandard } from "@junheng/engine/standards";
import { ownProvince } from "./own-province.js";

const kept = ["peArtsTeachersPer100Pupils", "teachingAreaPerPupil", "own-share"];

export const goldenStandard: Standard = extendStandard(ownProvince, {
  ...{ id: "golden", extends: ownProvince.id, issued: ownProvince.issued, issuer: ownProvince.issuer },
  ...{ title: { "zh-CN": "小标准", en: "a small standard" }, document: "invented" },
  indicators: ownProvince.indicators.flatMap(({ id }) => (kept.includes(id) ? [] : [{ id, remove: true as const }])),
  schoolRule: {
    metAtLeast: {
      unit: "indicators",
      reference: { document: "invented", certainty: "D" },
      values: [{ from: "2020-01-01", value: 2 }],
    },
  },
});
