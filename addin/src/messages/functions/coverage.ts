// COVERAGE 覆盖面: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { roles } from "./shared.js";

export const coverageHelp = {
  name: { "zh-CN": "覆盖面", en: "COVERAGE" },
  description: {
    "zh-CN":
      "共同体覆盖了多少乡镇和学校，返回一张表：覆盖面 = 不重复的乡镇数 ÷ 乡镇总数，不按对数算（九对在八个乡镇，只算八个）。给出角色时，另有不含牵头学校的一行。",
    en: "How many townships and schools communities reach, as a table: coverage = distinct townships / all townships, never pairs (nine pairs in eight townships are eight). With roles there is a row without the leads too.",
  },
  parameters: {
    communities: {
      "zh-CN": "每一行的共同体名称，一校一行；空白与上一行相同",
      en: "The community of each row, one row a school; a blank is that of the row above",
    },
    schools: { "zh-CN": "学校名称，同样大小", en: "The schools, a range of the same size" },
    townships: {
      "zh-CN": "学校所在乡镇，同样大小；有空白时不给出覆盖面",
      en: "Their townships, a range of the same size; while one is blank there is no share",
    },
    totalTownships: { "zh-CN": "可省略，全县乡镇总数", en: "Optional: how many townships there are in all" },
    roles: {
      "zh-CN": `可省略，${roles["zh-CN"]}`,
      en: "Optional: each school's role (lead, co-lead, member, helped)",
    },
  },
} as const satisfies FunctionHelp;
