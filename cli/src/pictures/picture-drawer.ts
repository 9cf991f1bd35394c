// Draws the pictures of documents as PNG, with the typefaces of this machine. What draws is loaded with the first picture.
import { readFile } from "node:fs/promises";
import type { Drawing } from "@junheng/engine/papers";
import type { Rasterise } from "@junheng/workbook/document";
import { chineseTypeface } from "./find-typeface.js";
import { resvgBytes } from "./resvg-bytes.js";

type Draw = (drawing: Drawing, scale: number) => Uint8Array;

/** Draws; `lacksTypeface` tells whether a picture was left to its words because none here has Chinese signs. */
export interface PictureDrawer {
  readonly rasterise: Rasterise;
  readonly lacksTypeface: () => boolean;
}

/** Makes a drawer that is ready once; without a typeface with Chinese signs it draws nothing, for boxes would stand for the names. */
export function pictureDrawer(typeface: () => Promise<string | null> = chineseTypeface): PictureDrawer {
  let ready: Promise<Draw | null> | undefined;
  let lacking = false;
  return {
    rasterise: async (drawing, scale) => {
      ready ??= openDrawer(typeface);
      const draw = await ready;
      lacking = draw === null;
      return draw?.(drawing, scale) ?? null;
    },
    lacksTypeface: () => lacking,
  };
}

let opened: Promise<unknown> | undefined;

const openDrawer = async (typeface: () => Promise<string | null>): Promise<Draw | null> => {
  const file = await typeface();
  if (file === null) return null;
  const [{ initWasm, Resvg }, letters] = await Promise.all([import("@resvg/resvg-wasm"), readFile(file)]);
  opened ??= resvgBytes().then(async (bytes) => await initWasm(new Uint8Array(bytes)));
  await opened;
  return ({ svg }, scale) => {
    const drawn = new Resvg(svg, { fitTo: { mode: "zoom", value: scale }, font: { fontBuffers: [letters] } });
    const image = drawn.render();
    const png = image.asPng();
    image.free();
    drawn.free();
    return png;
  };
};
