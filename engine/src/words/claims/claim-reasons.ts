// Sentences for why a claim was judged as it was, and for what cannot be read in a sheet of claims or a report.
import type { ClaimReason } from "../../claims/index.js";
import type { LocalText } from "../../diagnostics/index.js";
import type { MessageTable } from "../message.js";

/** By reason; `wouldHold` is added to figures that do not hold. */
export const claimReasons: Readonly<Record<ClaimReason | "solvedByOne" | "solvedAlike" | "wouldHold", LocalText>> = {
  bothRoundings: { "zh-CN": "{arithmetic}，印出 {printed}：对。", en: "{arithmetic}; printed {printed}: right." },
  halfUpOnly: {
    "zh-CN": "{arithmetic}，四舍五入为 {halfUp}，截尾为 {truncation}，印出 {printed}：只有四舍五入才对。",
    en: "{arithmetic}; rounded half up {halfUp}, cut off {truncation}, printed {printed}: right by rounding half up only.",
  },
  truncationOnly: {
    "zh-CN": "{arithmetic}，四舍五入为 {halfUp}，截尾为 {truncation}，印出 {printed}：只有截尾才对。",
    en: "{arithmetic}; rounded half up {halfUp}, cut off {truncation}, printed {printed}: right by cutting off only.",
  },
  withinInterval: {
    "zh-CN": "{arithmetic}，印出“{printed}”，按{interval}理解：在这个范围内。",
    en: "{arithmetic}; “{printed}” was taken as {interval}: it is within.",
  },
  outsideInterval: {
    "zh-CN": "{arithmetic}，印出“{printed}”，按{interval}理解：不在这个范围内。请核对。",
    en: "{arithmetic}; “{printed}” was taken as {interval}: it is not within. Check the figures.",
  },
  relationHolds: { "zh-CN": "{arithmetic}：成立。", en: "{arithmetic}: true." },
  relationFails: {
    "zh-CN": "{arithmetic}：不成立，两个数互相矛盾。请核对是哪一个写错了。",
    en: "{arithmetic} is not true: the figures contradict each other. Find out which one is wrong.",
  },
  partsBelowTotal: {
    "zh-CN": "{arithmetic}，小于印出的总数 {printed}：列出的只是其中一部分，作为下限成立。",
    en: "{arithmetic}, below the printed total {printed}: only some parts are listed, so it holds as a lower limit.",
  },
  partsAboveTotal: {
    "zh-CN": "{arithmetic}，已经大于印出的总数 {printed}：部分之和不能超过总数。请核对。",
    en: "{arithmetic}, more than the printed total {printed}: parts cannot exceed it. Check the figures.",
  },
  subsetAboveSet: {
    "zh-CN": "其中的一项是 {shown}，比它所属的总数 {printed} 还大，不可能。请核对是哪一个写错了。",
    en: "One part, {shown}, is larger than the total {printed} that it is of, which cannot be. Find out which one is wrong.",
  },
  ratioHolds: { "zh-CN": "{arithmetic}，印出 {printed}：对。", en: "{arithmetic}; printed {printed}: right." },
  weekdayHolds: { "zh-CN": "{printed}：这一天正是{weekday}。", en: "{printed}: it is a {weekday}." },
  weekdayWrong: {
    "zh-CN": "{printed}：这一天是{weekday}，不是{printedWeekday}。请核对年份和日期。",
    en: "{printed}: that day is a {weekday}, not a {printedWeekday}. Check the year and the date.",
  },
  noSuchDate: {
    "zh-CN": "{printed}：没有这一天。请核对日期。",
    en: "{printed}: there is no such day. Check the date.",
  },
  neitherRounding: {
    "zh-CN": "{arithmetic}，印出 {printed}：四舍五入和截尾都不对。",
    en: "{arithmetic}; printed {printed}: wrong by rounding half up and by cutting off.",
  },
  otherSign: {
    "zh-CN": "{arithmetic}，印出 {printed}：数值对，但方向相反（增与减，或谁减谁）。",
    en: "{arithmetic}; printed {printed}: the size is right, the direction is the opposite (a rise for a fall, or which from which).",
  },
  otherScale: {
    "zh-CN": "{arithmetic}，印出 {printed}：相差整十、整百或整万倍，像是单位或小数点写错了。",
    en: "{arithmetic}; printed {printed}: it is off by a power of ten, as if a unit or the decimal point were wrong.",
  },
  percentNotPoints: {
    "zh-CN": "{arithmetic}，印出 {printed}：两个百分数相减得百分点，不是百分之几。应写成“个百分点”。",
    en: "{arithmetic}; printed {printed}: the difference of two percentages is in percentage points, not per cent.",
  },
  pointsNotPercent: {
    "zh-CN": "{arithmetic}，印出 {printed}：这是增减的百分之几，不是百分点。",
    en: "{arithmetic}; printed {printed}: this is a change in per cent, not in percentage points.",
  },
  unitsMixed: {
    "zh-CN": "{expression}，印出 {printed}：单位不同（如“人”与“人次”），不能这样相加、相减或相除。请统一口径后再算。",
    en: "{expression}; printed {printed}: the units differ (such as heads and turns), so these cannot be added, compared or divided. Use one and the same unit.",
  },
  partAboveWhole: {
    "zh-CN": "{arithmetic}，印出 {printed}：部分大于总数，不可能。",
    en: "{arithmetic}; printed {printed}: the part is larger than the whole, which cannot be.",
  },
  totalBelowPart: {
    "zh-CN": "{expression}，印出总数 {printed}，比其中一项 {shown} 还小，不可能。各项相加为 {halfUp}。",
    en: "{expression}; the printed total {printed} is below one of its parts, {shown}, which cannot be. The parts add up to {halfUp}.",
  },
  solved: {
    "zh-CN":
      "{expression}，印出 {printed}：没有印出 {input}。四舍五入时 {input} 为 {byHalfUp}，截尾时为 {byTruncation}。",
    en: "{expression}; printed {printed}: {input} is not printed. By rounding half up it is {byHalfUp}, by cutting off {byTruncation}.",
  },
  solvedAlike: {
    "zh-CN": "{expression}，印出 {printed}：没有印出 {input}，反推为 {byHalfUp}。",
    en: "{expression}; printed {printed}: {input} is not printed; it has to be {byHalfUp}.",
  },
  solvedByOne: {
    "zh-CN":
      "{expression}，印出 {printed}：没有印出 {input}。四舍五入时：{byHalfUp}；截尾时：{byTruncation}。只有一种取法有整数。",
    en: "{expression}; printed {printed}: {input} is not printed. By rounding half up: {byHalfUp}; by cutting off: {byTruncation}. Only one of them leaves a whole number.",
  },
  noWholeNumber: {
    "zh-CN": "{expression}，印出 {printed}：没有印出 {input}，而且四舍五入和截尾都没有整数能得出这个数。请核对。",
    en: "{expression}; printed {printed}: {input} is not printed, and no whole number gives this figure by either rounding. Check the figures.",
  },
  inputsMissing: {
    "zh-CN": "{expression}，印出 {printed}：缺少的数不止一个，或不是整数，无法核对。请补上依据。",
    en: "{expression}; printed {printed}: more than one figure is missing, or one that is no whole number, so it cannot be checked. Supply the figures.",
  },
  inputUnclear: {
    "zh-CN": "{expression}，印出 {printed}：有的数读不出来，没有核对。请写成数。",
    en: "{expression}; printed {printed}: one of the figures could not be read, so it was not checked. Write it as a number.",
  },
  nothingPrinted: {
    "zh-CN": "{arithmetic}：没有印出的数，无可核对。",
    en: "{arithmetic}: no figure is printed, so there is nothing to check.",
  },
  printedUnclear: {
    "zh-CN": "印出的“{printed}”读不出数来，没有核对。",
    en: "No figure could be read from “{printed}”; it was not checked.",
  },
  formulaUnclear: {
    "zh-CN": "算式“{formula}”读不懂，没有核对。可以写 a/b、a-b、a+b、(b-a)/a、a:b、sum。",
    en: "The formula “{formula}” was not understood, so it was not checked. Write a/b, a-b, a+b, (b-a)/a, a:b or sum.",
  },
  dividedByZero: {
    "zh-CN": "{expression}：除数是零，算不出来。请核对。",
    en: "{expression} divides by zero, so it cannot be computed. Check the figures.",
  },
  wouldHold: {
    "zh-CN": "要得出印出的数，{input} 应为：四舍五入 {byHalfUp}；截尾 {byTruncation}。",
    en: "For the printed figure, {input} would have to be: by rounding half up {byHalfUp}; by cutting off {byTruncation}.",
  },
};

/** What cannot be read in a sheet of claims, or in a report. */
export const claimMessages = {
  claimsNoTable: {
    "zh-CN":
      "没有找到可以核对的表。表头要有“名称”“甲”“乙”“算式”“印出值”（或 name、a、b、formula、printed），下面每行一个印出的数。",
    en: "There is no table of claims. Its header needs name, a, b, formula and printed (or 名称, 甲, 乙, 算式, 印出值), with one printed figure to a row below.",
  },
  claimInputUnreadable: {
    "zh-CN": "“{text}”读不出数来，用到它的算式没有核对。请写成数，几个数用分号隔开；没有印出的留空。",
    en: "No figure could be read from “{text}”, so a formula with it was not checked. Write numbers, several of them parted by semicolons; leave blank what is not printed.",
  },
  claimFormulaUnclear: {
    "zh-CN": "这一行的算式“{text}”读不懂，没有核对。可以写 a/b、a-b、a+b、(b-a)/a、a:b、sum。",
    en: "The formula “{text}” of this row was not understood, so the row was not checked. Write a/b, a-b, a+b, (b-a)/a, a:b or sum.",
  },
  claimPrintedUnclear: {
    "zh-CN": "印出值“{text}”读不出数来，没有核对。",
    en: "No figure could be read from the printed value “{text}”; it was not checked.",
  },
  fileNotDocument: {
    "zh-CN": "这不是可以读的文稿。请选择 .docx 或 .txt 文件；.doc 等格式请先在 Word 或 WPS 中另存为 .docx。",
    en: "This is not a document that can be read. Choose a .docx or .txt file; save .doc and other formats as .docx first.",
  },
  documentNoText: {
    "zh-CN": "这份文稿里没有文字（可能只有图片）。请换一份有文字的文稿。",
    en: "There is no text in this document (it may hold pictures only). Choose one with text.",
  },
  documentDamaged: {
    "zh-CN": "这份文稿已损坏或不完整，无法读取。请在 Word 或 WPS 中打开并另存为新的 .docx 文件，或重新索取原文件。",
    en: "This document is damaged or incomplete and cannot be read. Open it in Word and save it as a new .docx file, or ask for the original again.",
  },
  documentTooLarge: {
    "zh-CN": "这份文稿过大（上限 200 MB，或压缩得异常紧），为安全起见没有打开。请只保留需要的文字，另存后再试。",
    en: "This document is far too large (more than 200 MB, or packed suspiciously tightly), so for safety it was not opened. Keep only the text that is needed and save it again.",
  },
  documentHasEntities: {
    "zh-CN":
      "这份文稿含有文稿不会用到的定义（文档类型或实体），为安全起见没有打开。请在 Word 中另存为新的 .docx 文件。",
    en: "This document holds definitions that none needs (a document type or entities), so for safety it was not opened. Save it as a new .docx file in Word.",
  },
  documentPasswordProtected: {
    "zh-CN": "这份文稿有打开密码，无法读取。请在 Word 或 WPS 中取消打开密码并保存后再试。",
    en: "This document needs a password to open and cannot be read. Remove the password in Word, save it and try again.",
  },
} satisfies MessageTable;
