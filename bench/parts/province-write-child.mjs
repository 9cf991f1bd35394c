// Writes the invented province beside the compiled scripts, and says where its files are.
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { writeProvince } from "../lib/province-file.mjs";

const [, , counties, schools] = process.argv;
const { csv, xlsx, ...size } = await writeProvince(Number(counties), Number(schools));
const files = {};
for (const [format, bytes] of Object.entries({ csv, xlsx })) {
  const path = fileURLToPath(new URL(`province.${format}`, import.meta.url));
  await writeFile(path, bytes);
  files[format] = { path, megabytes: bytes.length / 1e6 };
}
process.send({ files, ...size });
