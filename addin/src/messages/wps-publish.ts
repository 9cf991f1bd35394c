// What the page says by which WPS's personal edition is given the add-in.
import type { LocalText } from "@junheng/engine/diagnostics";

/** The page's sentences. */
export const publishing = {
  title: { "zh-CN": "把“均衡”装进 WPS 表格", en: "Add Junheng to WPS Spreadsheets" },
  before: {
    "zh-CN": "先保存并关闭 WPS 里打开的文件。浏览器问是否打开 WPS Office 时，请点允许。",
    en: "First save and close what is open in WPS. Where the browser asks whether to open WPS Office, allow it.",
  },
  install: { "zh-CN": "安装", en: "Install" },
  remove: { "zh-CN": "卸载", en: "Remove" },
  working: { "zh-CN": "正在与这台电脑上的 WPS 联系……", en: "Asking the WPS on this machine…" },
  installed: {
    "zh-CN":
      "已登记。请重新打开 WPS 表格：第一次会问是否信任，点“允许”后再重新打开一次，选项卡“均衡 Junheng”就在最右边。",
    en: "Added. Start WPS Spreadsheets again: it asks once whether to trust the add-in; allow it and start it once more, and the tab “均衡 Junheng” stands at the right.",
  },
  removed: {
    "zh-CN": "已卸载。重新打开 WPS 表格后不再出现。",
    en: "Removed. It is gone when WPS Spreadsheets is started again.",
  },
  absent: {
    "zh-CN": "WPS 没有回答。请确认这台电脑装有 WPS Office，打开它之后再试一次。",
    en: "WPS does not answer. Make sure that WPS Office is installed on this machine, open it, and try again.",
  },
  refused: {
    "zh-CN": "WPS 没有接受，它的回答是：",
    en: "WPS did not accept it. It answered:",
  },
  untried: {
    "zh-CN": "按 WPS 公布的接口做成，还没有在真的 WPS 上运行过。",
    en: "Built for WPS from what it publishes, not yet run on it.",
  },
} as const satisfies Readonly<Record<string, LocalText>>;
