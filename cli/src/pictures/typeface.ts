// What a file of a typeface says of itself: whether it has the signs of Chinese, and how its letters look.

/** How well a typeface does for the words of a picture. */
export interface Typeface {
  readonly chinese: boolean;
  /** Without serifs, as small letters in a picture are read best. */
  readonly plain: boolean;
  /** 400 is usual, 700 bold. */
  readonly weight: number;
}

/** Where the tables of the first face are: a collection of faces begins with their places. */
const collection = 0x74746366;
/** The name of the table that says for which scripts a face is made, 「OS/2」 in its four letters. */
const describing = 0x4f532f32;
/** The bit of simplified Chinese among the code pages of that table. */
const simplifiedChinese = 1 << 18;

/**
 * Reads the OS/2 table of a TrueType or OpenType file, of the first face of a collection; null where it has none. `read` gives bytes of the
 * file by their place and number, fewer at its end.
 *
 * Source: the OpenType specification, tables “ttcf” and “OS/2”.
 */
export async function typefaceIn(read: (from: number, length: number) => Promise<DataView>): Promise<Typeface | null> {
  const head = await read(0, 16);
  if (head.byteLength < 16) return null;
  const start = head.getUint32(0) === collection ? head.getUint32(12) : 0;
  const directory = await read(start, 12 + 64 * 16);
  if (directory.byteLength < 12) return null;
  const tables = Math.min(directory.getUint16(4), Math.floor((directory.byteLength - 12) / 16));
  for (let at = 12; at < 12 + tables * 16; at += 16) {
    if (directory.getUint32(at) !== describing) continue;
    const table = await read(directory.getUint32(at + 8), 82);
    if (table.byteLength < 82) return null;
    const serifs = table.getUint8(33);
    return {
      chinese: (table.getUint32(78) & simplifiedChinese) !== 0,
      plain: serifs >= 11 && serifs <= 15,
      weight: table.getUint16(4),
    };
  }
  return null;
}
