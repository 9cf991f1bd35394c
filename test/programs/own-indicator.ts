// An indicator of one's own: psychology teachers for a hundred pupils.
import { assessCounty, nationalQuality2017, withIndicator } from "@junheng/engine";

const standard = withIndicator(nationalQuality2017, {
  id: "own-share",
  name: { "zh-CN": "每百名学生心理教师数", en: "Psychology teachers per 100 pupils" },
  numerator: [{ id: "own-psy", name: { "zh-CN": "心理教师数", en: "Psychology teachers" }, unit: "person" }],
});
const schools = [
  { name: "一小", type: "primary", whole: { pupils: 100, "own-psy": 1 } },
  { name: "二小", type: "primary", whole: { pupils: 300, "own-psy": 1 } },
] as const;

export const answer = assessCounty(schools, standard).stages.primary?.indicators["own-share"]?.mean;
