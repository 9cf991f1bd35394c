// Sentences for what a check proposes, and for what was changed.
import type { MessageTable } from "../message.js";

export const checkProposalMessages = {
  "proposal.unit": {
    "zh-CN": "建议把“{path}”由 {from} 改为 {to}：{slip}，与其他学校相当。",
    en: "Change “{path}” from {from} to {to}: {slip} it is like the other schools'.",
  },
  "proposal.sign": {
    "zh-CN": "建议把“{path}”由 {from} 改为 {to}：去掉负号。",
    en: "Change “{path}” from {from} to {to}: the sign is taken off.",
  },
  "proposal.transposed": {
    "zh-CN": "建议把“{path}”由 {from} 改为 {to}：相邻两个数字可能写反了，改正后各项相符。",
    en: "Change “{path}” from {from} to {to}: two neighbouring digits were probably exchanged; with this, the figures agree.",
  },
  "proposal.digitLost": {
    "zh-CN": "建议把“{path}”由 {from} 改为 {to}：可能漏了一个数字，改正后各项相符。",
    en: "Change “{path}” from {from} to {to}: a digit was probably left out; with this, the figures agree.",
  },
  "proposal.digitDoubled": {
    "zh-CN": "建议把“{path}”由 {from} 改为 {to}：可能多打了一个相同的数字，改正后各项相符。",
    en: "Change “{path}” from {from} to {to}: a digit was probably struck twice; with this, the figures agree.",
  },
  "proposal.tenfold": {
    "zh-CN": "建议把“{path}”由 {from} 改为 {to}：可能错了一位（差 10 倍），改正后各项相符。",
    en: "Change “{path}” from {from} to {to}: it is probably one place off (ten times); with this, the figures agree.",
  },
  "proposal.sum": {
    "zh-CN": "建议把“{path}”填为 {to}：这是各学段之和。",
    en: "Fill in “{path}” as {to}: that is what the stages add up to.",
  },
  "proposal.rest": {
    "zh-CN": "建议把“{path}”填为 {to}：这是全校减去其他学段（{sum}）的余数。",
    en: "Fill in “{path}” as {to}: that is what the other stages ({sum}) leave of the whole.",
  },
  "proposal.exchanged": {
    "zh-CN": "建议把“{path}”（{from}）与“{other}”（{to}）对调：两项可能填反了。",
    en: "Exchange “{path}” ({from}) and “{other}” ({to}): they were probably entered the wrong way round.",
  },
  "proposal.decimal": {
    "zh-CN": "建议把“{path}”由 {from} 改为 {to}：小数点可能错了位，改正后与上年或县里的数相当。",
    en: "Change “{path}” from {from} to {to}: the decimal point was probably misplaced; with this, it is like last year's or the county's figure.",
  },
  "proposal.county": {
    "zh-CN": "建议把“{path}”由 {from} 改为 {to}：县里的表是这个数，改正后各项相符。",
    en: "Change “{path}” from {from} to {to}: the county's table has it so; with this, the figures agree.",
  },
  "change.made": {
    "zh-CN": "{school}的“{path}”{cell}由 {from} 改为 {to}（规则：{rule}）。",
    en: "“{path}” of {school}{cell} was changed from {from} to {to} (rule: {rule}).",
  },
} satisfies MessageTable;
