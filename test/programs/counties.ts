// Two small invented counties that the programs share.
import type { SchoolRecord } from "@junheng/engine";

const school = (name: string, pupils: number, books: number): SchoolRecord => ({
  name,
  type: "primary",
  whole: { pupils, books, computers: pupils / 10 },
});

export const counties: Readonly<Record<string, readonly SchoolRecord[]>> = {
  甲县: [school("甲一小", 100, 2000), school("甲二小", 300, 9000)],
  乙县: [school("乙一小", 200, 3000), school("乙二小", 400, 6000)],
};
