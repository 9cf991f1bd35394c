// What is said around the pane in WPS.
import type { LocalText } from "@junheng/engine/diagnostics";

/** Over the pane. */
export const paneTitle: LocalText = { "zh-CN": "均衡 Junheng", en: "Junheng" };

/** Shown in both languages, since nothing tells the language there. */
export const outsideWps: LocalText = {
  "zh-CN": "此页要在 WPS 表格中打开。没有 WPS 时，请在浏览器里使用工作台，功能相同。",
  en: "This page belongs inside WPS Spreadsheets. Without WPS, use the workbench in your browser: it does the same.",
};
