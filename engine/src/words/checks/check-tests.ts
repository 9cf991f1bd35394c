// Sentences for what checks find, by kind of test: for a bureau's own rules, and for built-in ones that are alike for many figures.
import type { MessageTable } from "../message.js";

export const checkTestMessages = {
  "check.relation": {
    "zh-CN": "{ruleName}：{leftSide}，{mustBe} {rightSide}{cells}，相差 {difference}。请核对这几项。",
    en: "{ruleName}: {leftSide}, which should be {mustBe} {rightSide}{cells}; the difference is {difference}. Check these figures.",
  },
  "check.range.low": {
    "zh-CN": "“{path}”是 {value}{cells}，应不小于 {bound}（{ruleName}）。请核对。",
    en: "“{path}” is {value}{cells}, but should be no less than {bound} ({ruleName}). Check it.",
  },
  "check.range.high": {
    "zh-CN": "“{path}”是 {value}{cells}，应不大于 {bound}（{ruleName}）。请核对。",
    en: "“{path}” is {value}{cells}, but should be no more than {bound} ({ruleName}). Check it.",
  },
  "check.ratio.low": {
    "zh-CN": "“{path}” {reckoned}{cells}，应不小于 {bound}。请核对单位和数位，以及{per}。",
    en: "“{path}” is {reckoned}{cells}; it should be no less than {bound}. Check unit and digits, and the number of {per}.",
  },
  "check.ratio.high": {
    "zh-CN": "“{path}” {reckoned}{cells}，应不大于 {bound}。请核对单位和数位，以及{per}。",
    en: "“{path}” is {reckoned}{cells}; it should be no more than {bound}. Check unit and digits, and the number of {per}.",
  },
  "check.ratio.low.several": {
    "zh-CN":
      "{judged} 所学校中有 {count} 所的“{path}”与{per}相比都太小，应不小于 {bound}：例如 {reckoned}{cells}。多半是各校的单位都不对（如以万元填报）：请先核对单位。",
    en: "In {count} of {judged} schools, “{path}” is too small for {per}; it should be no less than {bound}: for one, {reckoned}{cells}. The unit of all is probably wrong (such as 10,000 yuan): check it first.",
  },
  "check.ratio.high.several": {
    "zh-CN":
      "{judged} 所学校中有 {count} 所的“{path}”与{per}相比都太大，应不大于 {bound}：例如 {reckoned}{cells}。多半是各校的单位都不对：请先核对单位。",
    en: "In {count} of {judged} schools, “{path}” is too large for {per}; it should be no more than {bound}: for one, {reckoned}{cells}. The unit of all is probably wrong: check it first.",
  },
  "check.whole": {
    "zh-CN": "“{path}”应为整数，这里是 {value}{cells}。请核对是否漏了单位（如万册），或填了折算数。",
    en: "“{path}” should be a whole number, but is {value}{cells}. Check whether a unit is missing (such as 10,000 volumes), or full-time equivalents were given.",
  },
  "check.whole.several": {
    "zh-CN":
      "{judged} 所学校中有 {count} 所的“{path}”不是整数，例如 {value}{cells}。多半是按折算数填报的：请确认口径。",
    en: "In {count} of {judged} schools, “{path}” is no whole number: here {value}{cells}. They are probably full-time equivalents: confirm how they were counted.",
  },
  "check.required": {
    "zh-CN": "“{path}”没有填{cells}。请补填；确实没有的请填 0。",
    en: "“{path}” is not given{cells}. Fill it in; if there is none, write 0.",
  },
  "check.stages": {
    "zh-CN": "各学段“{path}”：{parts} = {sum}，与全校 {whole}{cells}相差 {difference}。请核对是哪一项填错了。",
    en: "“{path}” by stage: {parts} = {sum}, but the whole school has {whole}{cells}: a difference of {difference}. Check which of them is wrong.",
  },
  "check.spread.high": {
    "zh-CN":
      "“{path}” {reckoned}{cells}，是其他 {schools} 所同类学校中间水平 {middle} 的 {ratio} 倍（通常在 {low} 到 {high} 之间）。请核对数位和单位；属实的请确认。",
    en: "“{path}” is {reckoned}{cells}: {ratio} times the middle of {schools} {schools|other school|other schools} alike, {middle} (most are between {low} and {high}). Check digits and unit, or confirm it.",
  },
  "check.spread.low": {
    "zh-CN":
      "“{path}” {reckoned}{cells}，不到其他 {schools} 所同类学校中间水平 {middle} 的 1/{ratio}（通常在 {low} 到 {high} 之间）。请核对数位和单位；属实的请确认。",
    en: "“{path}” is {reckoned}{cells}: the middle of {schools} {schools|other school|other schools} alike, {middle}, is {ratio} times as much (most are between {low} and {high}). Check digits and unit, or confirm it.",
  },
  "check.divisor.low": {
    "zh-CN":
      "“{path}”{value}{cells}，有 {count} 项数据与它相比都多得不合常理：{shown}。多半是“{path}”填小了：请先核对它。",
    en: "“{path}” is {value}{cells}, and {count} {count|figure is|figures are} far too large beside it: {shown}. It is probably too small itself: check it first.",
  },
  "check.divisor.high": {
    "zh-CN":
      "“{path}”{value}{cells}，有 {count} 项数据与它相比都少得不合常理：{shown}。多半是“{path}”填大了：请先核对它。",
    en: "“{path}” is {value}{cells}, and {count} {count|figure is|figures are} far too small beside it: {shown}. It is probably too large itself: check it first.",
  },
  "check.unit": {
    "zh-CN":
      "“{path}” {reckoned}{cells}，而其他 {schools} 所学校在 {low} 到 {high} 之间，单位多半不对：{slip}，则是 {mended}。请核对单位。",
    en: "“{path}” is {reckoned}{cells}, while {schools} {schools|other school has|other schools have} between {low} and {high}. The unit is probably wrong: {slip} it is {mended}. Check the unit.",
  },
  "check.jump.up": {
    "zh-CN": "“{path}” {now}{cells}，上年是 {before}，增加 {change}{percent}。变化很大：请核对，属实的请说明原因。",
    en: "“{path}” is {now}{cells}, last year it was {before}: {change} more{percent}. That is a large change: check it, or say why.",
  },
  "check.jump.down": {
    "zh-CN": "“{path}” {now}{cells}，上年是 {before}，减少 {change}{percent}。变化很大：请核对，属实的请说明原因。",
    en: "“{path}” is {now}{cells}, last year it was {before}: {change} less{percent}. That is a large change: check it, or say why.",
  },
  "check.county": {
    "zh-CN": "“{path}” {own}{cells}，县里的表{countyCell}是 {county}，相差 {difference}。请核对哪一个对。",
    en: "“{path}” is {own}{cells}, but the county's table{countyCell} has {county}: a difference of {difference}. Check which is right.",
  },
  "check.county.several": {
    "zh-CN":
      "县里的表{countyCell}的“{path}”与 {judged} 所学校中 {count} 所的单位不同：例如本校是 {own}，县里的表是 {county}；{slip}，就相符{cells}。请核对县里的表的单位。",
    en: "The county's table{countyCell} has “{path}” in another unit than {count} of {judged} schools: here it is {own}, and {county} in the table; {slip} they agree{cells}. Check the unit of the county's table.",
  },
  "check.sameFigures": {
    "zh-CN":
      "与“{other}”有 {same} 项数据完全相同，只有 {differing} 项不同：{shown}{cells}。请核对是否误用了另一所学校的表。",
    en: "{same} {same|figure is|figures are} the same as those of “{other}”, and {differing} differ: {shown}{cells}. Check whether the other school's form was sent by mistake.",
  },
  "check.unchanged": {
    "zh-CN": "全部 {count} 项数据都与上年相同{cells}。请核对是否误报了上年的表。",
    en: "All {count} {count|figure is|figures are} those of last year{cells}. Check whether last year's form was sent again.",
  },
  "check.roundOnly": {
    "zh-CN": "{count} 项 100 以上的数都是 {multiple} 的倍数（{values}）{cells}，可能是估计的数。请核对是否实际数。",
    en: "All {count} {count|figure|figures} of 100 or more are multiples of {multiple} ({values}){cells}, and may be estimates. Check whether they were counted.",
  },
} satisfies MessageTable;
