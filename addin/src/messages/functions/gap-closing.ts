// GAPCLOSING 差距缩小: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";

export const gapClosingHelp = {
  name: { "zh-CN": "差距缩小", en: "GAPCLOSING" },
  description: {
    "zh-CN":
      "与牵头学校（或全县平均）的差距缩小了多少，一校一行：差距 = 对方 − 本校，缩小率 = 缩小 ÷ 原差距，并说明是抬低、降高还是两者。用来看是否真的“抬低”，而不是“削高”。",
    en: "How far the gap to the lead (or the county's mean) closed, a row a school: gap = other − own, rate = narrowed / gap before, and whether the low was raised, the high lowered, or both.",
  },
  parameters: {
    ownBefore: {
      "zh-CN": "本校原来的数（越高越好），如上年平均分",
      en: "One's own figure before (the higher the better)",
    },
    ownNow: { "zh-CN": "本校现在的数，同样大小", en: "One's own figure now, a range of the same size" },
    otherBefore: {
      "zh-CN": "对方原来的数，同样大小，或只有一个单元格",
      en: "The other's figure before, of the same size, or one cell for all",
    },
    otherNow: {
      "zh-CN": "对方现在的数，同样大小，或只有一个单元格",
      en: "The other's figure now, of the same size, or one cell for all",
    },
  },
} as const satisfies FunctionHelp;
