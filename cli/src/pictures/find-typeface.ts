// The typeface of this machine that the words of pictures are drawn in: one with Chinese signs, the plainest there is.
import { open, readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { typefaceIn } from "./typeface.js";

const { platform, env } = process;

/** Where the system and its user keep typefaces. */
const folders =
  platform === "win32"
    ? [
        join(env["SystemRoot"] ?? "C:\\Windows", "Fonts"),
        join(env["LOCALAPPDATA"] ?? homedir(), "Microsoft", "Windows", "Fonts"),
      ]
    : platform === "darwin"
      ? ["/System/Library/Fonts", "/Library/Fonts", join(homedir(), "Library/Fonts")]
      : [
          "/usr/share/fonts",
          "/usr/local/share/fonts",
          join(homedir(), ".local/share/fonts"),
          join(homedir(), ".fonts"),
        ];

/** Its file; null where no typeface here has Chinese signs. What cannot be read is passed over. */
export async function chineseTypeface(from: readonly string[] = folders): Promise<string | null> {
  const files = (await Promise.all(from.map(typefacesUnder))).flat();
  let best: { readonly file: string; readonly distance: number } | null = null;
  for (const file of files) {
    const distance = await distanceOf(file).catch(() => Infinity);
    if (distance < (best?.distance ?? Infinity)) best = { file, distance };
  }
  return best?.file ?? null;
}

const typefacesUnder = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const isTypeface = (name: string): boolean => [".ttf", ".ttc", ".otf", ".otc"].includes(name.slice(-4).toLowerCase());
  return names
    .filter(isTypeface)
    .sort()
    .map((name) => join(folder, name));
};

/** How far a typeface is from what is wanted: usual weight, and no serifs before that. */
const distanceOf = async (file: string): Promise<number> => {
  const handle = await open(file);
  try {
    const face = await typefaceIn(async (from, length) => {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, from);
      return new DataView(buffer.buffer, 0, bytesRead);
    });
    if (face === null || !face.chinese) return Infinity;
    return Math.abs(face.weight - 400) + (face.plain ? 0 : 1000);
  } finally {
    await handle.close();
  }
};
