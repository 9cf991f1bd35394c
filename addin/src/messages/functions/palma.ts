// PALMA 帕尔马比值: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { pupils, valuesPerPupil } from "./shared.js";

export const palmaHelp = {
  name: { "zh-CN": "帕尔马比值", en: "PALMA" },
  description: {
    "zh-CN":
      "帕尔马比值：资源最多的一成学生所有的 ÷ 资源最少的四成学生所有的。完全均等时为 0.25，越大越不均衡；低端四成全为 0 时没有意义。只看两端。",
    en: "The Palma ratio: what the tenth of pupils has who have most, over what the four tenths have who have least. 0.25 where all are equal, more where they are not; none where the bottom has nothing. For the two ends alone.",
  },
  parameters: { values: valuesPerPupil, pupils },
} as const satisfies FunctionHelp;
