// A text as Notepad reads it: UTF-8 with its mark, lines that end as on Windows.

/** The bytes of the lines. */
export const textFile = (lines) => Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`, "utf8");
