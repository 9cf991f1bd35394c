// LEVELLED 抬低削高: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { years } from "./shared.js";

export const levelledHelp = {
  name: { "zh-CN": "抬低削高", en: "LEVELLED" },
  description: {
    "zh-CN":
      "差距是靠抬低还是削高缩小的：落后学校的资源改善使差异系数下降是抬低，其余学校的资源变差使它下降是削高；也可能两者都有，或都没有。算法同“变化拆分”。",
    en: "Whether schools came nearer by raising the low (their better resources brought the coefficient down) or by cutting the high (poorer resources of the others did), by both or by neither. Computed as CHANGE does.",
  },
  parameters: years,
} as const satisfies FunctionHelp;
