// The pictures of documents: drawn with a typeface of this machine that has Chinese signs, left to their words where there is none.
import { expect } from "chai";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawPicture } from "@junheng/engine/papers";
import { chineseTypeface } from "./find-typeface.js";

/** A file of a typeface that holds its OS/2 table alone, for the code pages of a script. */
const faceFor = (codePages: number, { weight = 400, serifs = 11, collection = false } = {}): Uint8Array => {
  const start = collection ? 16 : 0;
  const view = new DataView(new ArrayBuffer(start + 28 + 96));
  if (collection) {
    view.setUint32(0, 0x74746366);
    view.setUint32(12, start);
  }
  view.setUint16(start + 4, 1);
  view.setUint32(start + 12, 0x4f532f32);
  const table = start + 28;
  view.setUint32(start + 20, table);
  view.setUint16(table + 4, weight);
  view.setUint8(table + 33, serifs);
  view.setUint32(table + 78, codePages);
  return new Uint8Array(view.buffer);
};

const [latin, chinese] = [1, 1 << 18];

const folderWith = (files: Readonly<Record<string, Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "typefaces-"));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return folder;
};

/** Imported as the command imports its parts, so that there is one copy of it: what draws is made ready once. */
const drawerWith = async (typeface: () => Promise<string | null>) =>
  (await import("./picture-drawer.js")).pictureDrawer(typeface);

const pictureOf = (name: string) =>
  drawPicture({ kind: "bars", bars: [{ name, value: 0.6, printed: "0.600", state: "bad" }] });

describe("The typeface of pictures", () => {
  it("has Chinese signs, usual weight, and no serifs where there is a choice", async () => {
    const folder = folderWith({
      "a.ttf": faceFor(latin),
      "b.ttf": faceFor(chinese, { serifs: 2 }),
      "c.ttc": faceFor(chinese, { weight: 700, collection: true }),
      "d.TTC": faceFor(chinese, { collection: true }),
      "e.ttf": new Uint8Array(5),
      "f.txt": faceFor(chinese),
    });
    expect(await chineseTypeface([join(folder, "none"), folder])).to.equal(join(folder, "d.TTC"));
  });

  it("is none where none has them, and then nothing is drawn", async () => {
    const folder = folderWith({ "a.ttf": faceFor(latin) });
    const { rasterise, lacksTypeface } = await drawerWith(async () => await chineseTypeface([folder]));
    expect(lacksTypeface()).to.equal(false);
    expect(await rasterise(pictureOf("图书"), 1)).to.equal(null);
    expect(lacksTypeface()).to.equal(true);
  });
});

describe("A picture of a document", () => {
  it("is a PNG of so many dots to a pixel, in which one name looks unlike another", async function () {
    const typeface = await chineseTypeface();
    // Without a typeface with Chinese signs there is nothing to draw words with.
    if (typeface === null) this.skip();
    const { rasterise } = await drawerWith(async () => typeface);
    const { width, height } = pictureOf("图书");
    const [one, other] = await Promise.all([rasterise(pictureOf("图书"), 3), rasterise(pictureOf("教师"), 3)]);
    const head = new DataView((one ?? new Uint8Array(32)).slice().buffer);
    expect(head.getUint32(0)).to.equal(0x89504e47);
    expect([head.getUint32(16), head.getUint32(20)]).to.deep.equal([width * 3, height * 3]);
    expect(one).not.to.deep.equal(other);
  });
});
