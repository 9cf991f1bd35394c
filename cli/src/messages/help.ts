// The frame of the help: its headings, and what holds for every command, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";
import { textsFrom } from "@junheng/engine/words";

const messages = {
  title: { "zh-CN": "均衡 Junheng：义务教育均衡发展评估", en: "Junheng: how balanced a county's schools are" },
  page: { "zh-CN": "命令 junheng", en: "The command junheng" },
  usage: { "zh-CN": "用法", en: "Usage" },
  usageLine: { "zh-CN": "junheng 命令 文件... [选项]", en: "junheng COMMAND FILE... [OPTIONS]" },
  commands: { "zh-CN": "命令", en: "Commands" },
  options: { "zh-CN": "选项", en: "Options" },
  does: { "zh-CN": "作用", en: "What it does" },
  example: { "zh-CN": "例", en: "Example" },
  more: {
    "zh-CN": "junheng 命令 --help 说明这个命令的每个选项；--lang en 用英文说。",
    en: "junheng COMMAND --help explains each option of a command; --lang zh-CN answers in Chinese.",
  },
  streams: {
    "zh-CN": "- 作文件名时是标准输入，作 --out 时是标准输出。读写时间长的，在终端里显示进度。",
    en: "- as a file is standard input, as --out standard output. What takes long shows on a terminal how far it is.",
  },
  status: { "zh-CN": "退出状态", en: "Exit status" },
  statuses: {
    "zh-CN":
      "0 已评估（不论结论如何）；1 数据无法评估，或结果写不成（磁盘已满、只读）；2 命令写法有误；130、143 被中断（Ctrl+C、终止），没有留下半个文件。",
    en: "0 it was assessed (whatever the verdict); 1 the input could not be assessed, or the result not be written (disk full, read-only); 2 wrong usage; 130, 143 it was interrupted (Ctrl+C, termination) and left nothing half made.",
  },
  local: {
    "zh-CN": "所有计算都在本机进行，不向任何地方发送数据。",
    en: "Everything is computed on this machine; no data is sent anywhere.",
  },
  made: { "zh-CN": "本页由 `npm run command` 生成。", en: "This page is written by `npm run command`." },
  csv: {
    "zh-CN": "csv 是一张表，第一行是表头，Excel 可以直接打开。",
    en: "csv is one table, its header first, as Excel opens it.",
  },
  jsonl: { "zh-CN": "jsonl 一行一个 JSON。", en: "jsonl has a JSON value a line." },
  otherLanguage: { "zh-CN": "[English](command.md)", en: "[中文](command.zh-CN.md)" },
  noShell: { "zh-CN": "请写明用哪种 shell：{possible}。", en: "Name the shell: {possible}." },
} satisfies MessageTable;

/** A sentence of the help. */
export const helpText = textsFrom(messages);
