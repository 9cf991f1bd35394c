// Labels and sentences of plans that the solver makes, in the part of the pane that plans; loaded with it.
import { textsFrom } from "@junheng/engine/words";

const messages = {
  heading: { "zh-CN": "一起算、结对、教师交流", en: "Together, pairing, teachers" },
  intro: {
    "zh-CN":
      "下面逐项单独算，已是精确答案。几项合用一笔钱、九年一贯制学校两个学段共用的房屋，要一起算才最省；这由求解器在本机算，最多一分钟。",
    en: "Each indicator by itself is planned exactly. Several under one budget, and rooms that both stages of a nine-year school share, are cheapest planned together: a solver does that on this computer, in a minute at most.",
  },
  together: { "zh-CN": "一起算", en: "Plan together" },
  needsCosts: {
    "zh-CN": "先填单价，或选单价表：没有单价，比较不出哪样更省。",
    en: "Give unit costs first, or choose a table of them: without any, nothing is cheaper than anything else.",
  },
  better: {
    "zh-CN": "已找到：{cost}，与最省的差距最多 {gap}。还在找更省的；下面逐项的答案照常可看。",
    en: "Found so far: {cost}, at most {gap} above the best. Still looking for a cheaper one; the answers for each indicator below stand meanwhile.",
  },
  looking: {
    "zh-CN": "还没有找到方案；下面逐项的答案照常可看。",
    en: "No plan yet; the answers for each indicator below stand meanwhile.",
  },
  pairing: { "zh-CN": "结对表…", en: "Schools to pair…" },
  pairingKind: { "zh-CN": "结对方式", en: "Kind of pairing" },
  teachers: { "zh-CN": "教师表…", en: "Teachers…" },
  tablesHelp: {
    "zh-CN":
      "结对表：学校、角色，可有乡镇、可帮扶校数、强项、弱项。教师表：教师、学校、学科，可有骨干、性别、年龄、在校年限。",
    en: "Schools to pair: school, role; also township, how many it can help, strengths, needs. Teachers: teacher, school, subject; also backbone, sex, age, years in school.",
  },
  write: { "zh-CN": "写成工作表", en: "Write the sheets" },
} as const;

/** A code of this part. */
export type SolvingMessage = keyof typeof messages;

/** A label or sentence in the language asked for. */
export const solvingText = textsFrom(messages);
