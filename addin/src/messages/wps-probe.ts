// What the page says that tries WPS. The report itself is for whoever mends the program, and is the same in every language.
import type { LocalText } from "@junheng/engine/diagnostics";

/** The page's sentences. */
export const probing = {
  title: { "zh-CN": "检查这里的 WPS", en: "Try this WPS" },
  before: {
    "zh-CN":
      "请先新建一个空白工作簿，再点“开始”。约一分钟。它在自己的一张表上写几个数，读回来，再删掉。结果里只有程序和版本的情况，没有您的数据。",
    en: "Open a new, empty workbook first, then choose “Begin”; it takes about a minute. It writes a few numbers on a sheet of its own, reads them back and removes the sheet. The result speaks of programs and versions, not of your data.",
  },
  begin: { "zh-CN": "开始", en: "Begin" },
  running: { "zh-CN": "正在检查：", en: "Trying: " },
  done: {
    "zh-CN": "检查完了。请复制下面的文字，发给维护人员。",
    en: "Done. Copy the text below and send it to whoever looks after the program.",
  },
  copy: { "zh-CN": "复制", en: "Copy" },
  copied: { "zh-CN": "已复制", en: "Copied" },
  result: { "zh-CN": "结果", en: "Result" },
} as const satisfies Readonly<Record<string, LocalText>>;
