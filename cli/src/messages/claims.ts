// Sentences of `junheng claims`, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";
import { textsFrom } from "@junheng/engine/words";

const messages = {
  place: { "zh-CN": "文件“{file}”，第 {paragraph} 段", en: "file “{file}”, paragraph {paragraph}" },
  quote: { "zh-CN": "“{sentence}”", en: "“{sentence}”" },
  counted: {
    "zh-CN": "核对了 {claims} 个数：{counts}。\n",
    en: "{claims} {claims|figure|figures} checked: {counts}.\n",
  },
  none: {
    "zh-CN": "没有找到可以核对的说法。能看懂的写法见 docs/claims.md。\n",
    en: "No claims that can be checked were found. The forms that are understood stand in docs/claims.md.\n",
  },
  notChecked: { "zh-CN": "没有核对。原因如下。\n", en: "Nothing was checked. The reasons:\n" },
} satisfies MessageTable;

/** A sentence of `junheng claims`. */
export const claimsMessage = textsFrom(messages);
