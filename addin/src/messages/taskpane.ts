// What the Excel page says where there is no Excel.
import type { LocalText } from "@junheng/engine/diagnostics";

/** Shown in both languages, since nothing tells the language there. */
export const outsideExcel: LocalText = {
  "zh-CN": "此页要在 Excel 中打开。没有 Excel 时，请在浏览器里使用工作台，功能相同。",
  en: "This page belongs inside Excel. Without Excel, use the workbench in your browser: it does the same.",
};

/** Shown in an Excel that lacks what the pane cannot do without. */
export const excelTooOld: LocalText = {
  "zh-CN": "这个版本的 Excel 太旧，窗格用不了。请在浏览器里使用工作台，功能相同，打开的是同样的工作簿。",
  en: "This Excel is too old for the pane. Use the workbench in your browser: it does the same with the same workbooks.",
};

/** The link to the workbench. */
export const openWorkbench: LocalText = {
  "zh-CN": "打开工作台",
  en: "Open the workbench",
};
