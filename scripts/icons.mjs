// Draws the icons in addin/assets: a balance whose two pans stand level. Run by hand after changing the drawing.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { repository } from "./lib/repository.mjs";

const sizes = [16, 32, 64, 80, 128, 192, 512];
const background = [15, 108, 189];
const mark = [255, 255, 255];
/** Samples along each side of a pixel, so that edges are smooth. */
const samples = 4;

const inBox = (x, y, left, top, right, bottom) => x >= left && x <= right && y >= top && y <= bottom;

const inRoundedSquare = (x, y) => {
  const radius = 0.2;
  const dx = Math.max(radius - x, x - (1 - radius), 0);
  const dy = Math.max(radius - y, y - (1 - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
};

/** The lower half of a disc: a pan. */
const inPan = (x, y, centre) => y >= 0.56 && (x - centre) ** 2 + (y - 0.56) ** 2 <= 0.155 ** 2;

const inString = (x, y, centre) => {
  const spread = ((y - 0.3) / 0.26) * 0.13;
  return y >= 0.3 && y <= 0.56 && Math.abs(Math.abs(x - centre) - spread) <= 0.018;
};

const inMark = (x, y) =>
  inBox(x, y, 0.465, 0.16, 0.535, 0.8) || // the post
  inBox(x, y, 0.22, 0.26, 0.78, 0.33) || // the beam
  inBox(x, y, 0.3, 0.78, 0.7, 0.85) || // the foot
  [0.25, 0.75].some((centre) => inPan(x, y, centre) || inString(x, y, centre));

const pixel = (column, row, size) => {
  let covered = 0;
  let marked = 0;
  for (let i = 0; i < samples; i++) {
    for (let j = 0; j < samples; j++) {
      const x = (column + (i + 0.5) / samples) / size;
      const y = (row + (j + 0.5) / samples) / size;
      if (!inRoundedSquare(x, y)) continue;
      covered++;
      if (inMark(x, y)) marked++;
    }
  }
  const share = covered === 0 ? 0 : marked / covered;
  const colour = background.map((value, k) => Math.round(value + (mark[k] - value) * share));
  return [...colour, Math.round((255 * covered) / samples ** 2)];
};

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

const png = (size) => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.from([0, ...Array.from({ length: size }, (_, column) => pixel(column, row, size)).flat()]),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
};

for (const size of sizes) writeFileSync(join(repository, "addin", "assets", `icon-${size}.png`), png(size));
