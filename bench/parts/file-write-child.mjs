// Writes the invented workbook beside the compiled scripts, and says where it is.
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { writeLargeWorkbook } from "../lib/large-workbook.mjs";

const { bytes, columns } = await writeLargeWorkbook(Number(process.argv[2]));
const path = fileURLToPath(new URL("large-workbook.xlsx", import.meta.url));
await writeFile(path, bytes);
process.send({ path, megabytes: bytes.length / 1e6, columns });
