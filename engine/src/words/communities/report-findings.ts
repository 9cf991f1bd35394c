// Sentences for what a report on communities finds: shares that count pairs, totals that follow from a share, bases of rates.
import type { MessageTable } from "../message.js";

export const communityReportMessages = {
  classStageUnknown: {
    "zh-CN":
      "有 {count} 个班超过 45 人，看不出是小学还是初中（小学以 45 人、初中以 50 人为限）：{schools}。请在表里写明学段或学校类型。",
    en: "{count} {count|class is|classes are} above 45, and nothing says whether {count|it is|they are} primary (limit 45) or junior (limit 50): {schools}. Name the stage or the type of the school in the table.",
  },
  coverageCountsPairs: {
    "zh-CN":
      "印出的覆盖率 {printed} 是按对数算的：{count} ÷ {total} = {otherShare}。有的乡镇有两个共同体，去重后是 {reached} 个，{reached} ÷ {total} = {share}。请改为 {share}。",
    en: "The printed coverage of {printed} counts communities: {count} ÷ {total} = {otherShare}. Some townships have two of them; counted once they are {reached}, and {reached} ÷ {total} = {share}. Print {share}.",
  },
  coverageByPairs: {
    "zh-CN":
      "有的乡镇有不止一个共同体：去重后覆盖 {reached} 个，{reached} ÷ {total} = {share}；按对数算会成为 {count} ÷ {total} = {otherShare}。",
    en: "Some townships have more than one community: counted once they are {reached}, and {reached} ÷ {total} = {share}; counted by communities it would be {count} ÷ {total} = {otherShare}.",
  },
  coverageOtherShare: {
    "zh-CN": "{covered}的覆盖率印的是 {printed}，按数据是 {reached} ÷ {total} = {share}。请核对。",
    en: "The printed coverage of {covered} is {printed}; by the figures it is {reached} ÷ {total} = {share}. Check both.",
  },
  coverageTotalSolved: {
    "zh-CN": "没有写{covered}总数。覆盖 {reached}、占 {printed}，总数只能是 {numbers}。",
    en: "The total of {covered} is not given. With {reached} reached and {printed}, it can only be {numbers}.",
  },
  lossRateOther: {
    "zh-CN": "{school}流失 {lost} 人、基数 {base} 人，算出的流失率与印出的 {printed} 不同。请核对。",
    en: "{school}: {lost} {lost|pupil|pupils} lost of {base} is not the printed {printed}. Check the figures.",
  },
  lossBaseSolved: {
    "zh-CN": "{school}流失 {lost} 人、流失率 {printed}，没有写基数：只能是 {numbers} 人。",
    en: "{school}: {lost} {lost|pupil|pupils} lost at {printed}; the base is not given and can only be {numbers}.",
  },
  lossBaseTruncated: {
    "zh-CN": "{school}流失 {lost} 人、流失率 {printed}：四舍五入没有这样的基数，截尾时是 {numbers} 人。请核对流失率。",
    en: "{school}: {lost} {lost|pupil|pupils} lost at {printed}: no base gives this by rounding; cut off, it is {numbers}. Check the rate.",
  },
  lossBaseNone: {
    "zh-CN": "{school}流失 {lost} 人、流失率 {printed}：没有任何整数基数能得出这个比例。请核对。",
    en: "{school}: {lost} {lost|pupil|pupils} lost at {printed}: no whole base gives this rate. Check both figures.",
  },
  lossBasesApart: {
    "zh-CN": "{school}两年的基数接不上：前一年的基数减去流失，不等于后一年的基数。两年可能不相邻，请核对。",
    en: "{school}: the bases do not follow each other: the earlier base less those lost is not the later one. The years may not be adjacent; check them.",
  },
} satisfies MessageTable;
