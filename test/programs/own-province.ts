// A province's standard out of its file, and a file with a slip, whose faults are said with their paths.
import { parseStandard } from "@junheng/engine";

const text = { "zh-CN": "省标准", en: "the province's" };
const file = {
  ...{ id: "province", extends: "national-quality-2017", title: text, document: "ours", issuer: text },
  issued: "2026-01-01",
  schoolRule: {
    metAtLeast: {
      ...{ unit: "indicators", reference: { document: "ours", certainty: "D" } },
      values: [{ from: "2026-01-01", value: 5 }],
    },
  },
};

export const answer = {
  asked: parseStandard(file).standard?.schoolRule?.metAtLeast.values.at(-1)?.value,
  refused: parseStandard({ ...file, extends: "national-quality-2016" }).standard,
};
