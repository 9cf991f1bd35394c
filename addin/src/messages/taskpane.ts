// What the Excel page says where there is no Excel.
import type { LocalText } from "@junheng/engine/diagnostics";

/** Shown in both languages, since nothing tells the language there. */
export const outsideExcel: LocalText = {
  "zh-CN": "此页要在 Excel 中打开。没有 Excel 时，请在浏览器里使用工作台，功能相同。",
  en: "This page belongs inside Excel. Without Excel, use the workbench in your browser: it does the same.",
};

/** The link to the workbench. */
export const openWorkbench: LocalText = {
  "zh-CN": "打开工作台",
  en: "Open the workbench",
};
