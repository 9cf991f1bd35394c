// What the first argument of most functions is, for their help.
import type { LocalText } from "@junheng/engine/diagnostics";

/** The values that are compared. */
export const valuesPerPupil: LocalText = {
  "zh-CN": "每所学校的指标值（如生均图书册数），一所学校一个单元格；空白和文字不计入",
  en: "Each school's value of the indicator (such as books per pupil), one cell a school; blanks and text do not count",
};
