// The typefaces of an official document: 宋体 for text, 黑体 for headings, with Western faces beside them.

/** Text. */
export const textFont = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "宋体" } as const;

/** Headings. */
export const headingFont = { ascii: "Arial", hAnsi: "Arial", eastAsia: "黑体" } as const;
