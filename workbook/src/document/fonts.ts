// The typefaces of an official document, all of them on a Chinese Windows and in WPS: 仿宋 for text, 宋体 for tables, 黑体 and 楷体 for headings, with Western faces beside them.

const font = (eastAsia: string, western = "Times New Roman") =>
  ({ ascii: western, hAnsi: western, cs: western, eastAsia }) as const;

/** Tables and notes. */
export const textFont = font("宋体");

/** Sentences. */
export const bodyFont = font("仿宋");

/** Titles and headings of chapters. */
export const headingFont = font("黑体", "Arial");

/** Headings within a chapter. */
export const secondFont = font("楷体");
