// Text as GB18030, which Excel in China saves .csv files in: the two-byte part, which holds all that forms use.

const encoded = (): ReadonlyMap<string, readonly [number, number]> => {
  const decoder = new TextDecoder("gb18030");
  const signs = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if ([...sign].length === 1 && !signs.has(sign)) signs.set(sign, [lead, trail]);
    }
  return signs;
};

let known: ReadonlyMap<string, readonly [number, number]> | undefined;

/** Encodes a text. A sign that has no two bytes becomes a question mark, as in Excel. */
export function asGb18030(text: string): Uint8Array {
  known ??= encoded();
  const signs = known;
  return Uint8Array.from(
    [...text].flatMap((sign) => (sign < "\u0080" ? [sign.charCodeAt(0)] : (signs.get(sign) ?? [63]))),
  );
}
