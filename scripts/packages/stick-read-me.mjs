// The short 说明.txt of the folder for a double click.
import { textFile } from "./text-file.mjs";

const lines = (version) => [
  `均衡 Junheng ${version}：县域义务教育均衡发展测算工作台`,
  "",
  "怎样打开",
  "1. 先把整个压缩包解压到一个文件夹（U 盘也可以），不要在压缩包里直接打开。",
  "2. 双击“均衡工作台.html”。用 Edge、Chrome 或 Firefox 打开；不需要联网，不需要安装。",
  "3. 把您的表拖进来，或点“打开文件”。数据不离开这台电脑，原文件不会被改动。",
  "",
  "打不开或一片空白时",
  "· 旁边的 app 文件夹要在，不能只拷贝这一个网页。",
  "· 双击后如果打开的是旧浏览器，请右键“打开方式”，选 Edge、Chrome 或 Firefox。",
  "",
  "保存在哪里",
  "· “保存”得到的新文件在浏览器的“下载”文件夹里。",
  "· 没来得及保存的工作留在这个浏览器里：再打开这个网页，点“继续上次的工作”。",
  "· 换浏览器、移动文件夹或换用新版本之前，请先保存。",
  "",
  "许可",
  "· 本程序：LICENSE.txt（MIT）。其中的开源软件：licences.txt。",
];

/** The text, with the version in it. */
export const readMe = (version) => textFile(lines(version));
