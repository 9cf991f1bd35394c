// What is said of a table that was collected from many files: who is not in it, and what schools were said to be in two ways.
import type { MessageTable } from "../message.js";

/** By code. */
export const collectedMessages = {
  identityDiffers: {
    "zh-CN":
      "{school}的“{field}”各处填得不一样（{places}），汇总表采用第一处。它决定按什么标准评估：请核对，填错的请改好后重新加入。",
    en: "“{field}” is not the same everywhere for {school} ({places}); the table takes the first. It decides what is asked of the school: check it, and add the form again once it is mended.",
  },
  collectedVersionsOpen: {
    "zh-CN": "{count} 所学校交来几个互相矛盾的版本，尚未选定，没有计入：{schools}。请到“收表与核对”选定。",
    en: "{count} {count|school sent|schools sent} versions that contradict each other and are not in this result: {schools}. Choose one of each under “Collect and check”.",
  },
  collectedImpossible: {
    "zh-CN": "{count} 所学校有不可能的数据，改正前没有计入：{schools}。请到“收表与核对”处理。",
    en: "{count} {count|school has|schools have} figures that cannot be and are not in this result: {schools}. See “Collect and check”.",
  },
  collectedNotSent: {
    "zh-CN": "{count} 所学校还没有交表，没有计入：{schools}。",
    en: "{count} {count|school has|schools have} sent nothing and are not in this result: {schools}.",
  },
  collectedCorrected: {
    "zh-CN": "汇总时更正了 {count} 个数据，见“更正记录”。",
    en: "{count} {count|figure was|figures were} corrected when the table was collected: see the log of corrections.",
  },
} satisfies MessageTable;
