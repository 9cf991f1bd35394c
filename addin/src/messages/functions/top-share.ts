// TOPSHARE 高端份额: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { pupils, valuesPerPupil } from "./shared.js";

export const topShareHelp = {
  name: { "zh-CN": "高端份额", en: "TOPSHARE" },
  description: {
    "zh-CN":
      "资源最多的一部分学生（默认一成）占有全部资源的多大比例；跨界的学校按人数计一部分。完全均等时等于这部分学生的比例。用来看资源是否集中在高端。",
    en: "What part of the whole resource those pupils have who have most, a tenth of all without a share; a school across the edge counts in part. As large as the share itself where all are equal. Use it for how much gathers at the top.",
  },
  parameters: {
    values: valuesPerPupil,
    pupils,
    share: {
      "zh-CN": "可省略，0 到 1 之间，默认 0.1（资源最多的一成学生）",
      en: "Optional: from 0 to 1, 0.1 (the tenth of pupils who have most) without it",
    },
  },
} as const satisfies FunctionHelp;
