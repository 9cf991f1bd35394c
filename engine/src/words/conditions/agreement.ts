// Sentences for sources that contradict each other about a county.
import type { MessageTable } from "../message.js";

export const agreementMessages = {
  countyFactDiffers: {
    "zh-CN": "“{input}”填的是 {typed}，按各校数据算出的是 {computed}（{where}），采用算出的。请核对。",
    en: "“{input}” is given as {typed}, but the schools' figures come to {computed} ({where}), which was used. Check both.",
  },
  "countyFactDiffers.ledger": {
    "zh-CN": "“{input}”这里是 {typed}，按交流台账的人数算出的是 {computed}（{where}），采用算出的。请核对。",
    en: "“{input}” is {typed} here, but the heads of the exchange ledger come to {computed} ({where}), which was used. Check both.",
  },
  "countyFactTooSmall.ledger": {
    "zh-CN": "“{input}”这里是 {typed}，按交流台账的人数算出的不少于 {computed}（{where}），采用算出的。请核对。",
    en: "“{input}” is {typed} here, but the heads of the exchange ledger come to no less than {computed} ({where}), which was used. Check both.",
  },
  countyFactTooSmall: {
    "zh-CN": "“{input}”填的是 {typed}，按各校数据算出的不少于 {computed}（{where}），采用算出的。请核对。",
    en: "“{input}” is given as {typed}, but the schools' figures come to no less than {computed} ({where}), which was used. Check both.",
  },
  countyFactTooLarge: {
    "zh-CN": "“{input}”填的是 {typed}，按各校数据算出的不多于 {computed}（{where}），采用算出的。请核对。",
    en: "“{input}” is given as {typed}, but the schools' figures come to no more than {computed} ({where}), which was used. Check both.",
  },
  countyFactsDiffer: {
    "zh-CN": "“{input}”这里填的是 {typed}，另一处（{where}）填的是 {other}，哪一个都没有采用。请核对后改成一样的。",
    en: "“{input}” is {typed} here and {other} elsewhere ({where}); neither was used. Check them and make them alike.",
  },
  countyTickDiffers: {
    "zh-CN": "“{item}”填的结论与按各校数据算出的相反（{where}），采用算出的。请核对。",
    en: "The answer to “{item}” is the opposite of what the schools' figures come to ({where}), which was used. Check both.",
  },
  "countyTickDiffers.ledger": {
    "zh-CN": "“{item}”填的结论与按交流台账算出的相反（{where}），采用算出的。请核对。",
    en: "The answer to “{item}” is the opposite of what the exchange ledger comes to ({where}), which was used. Check both.",
  },
} satisfies MessageTable;
