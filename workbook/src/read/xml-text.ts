// Text of XML with its named and numbered signs as the signs themselves.

const signs: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** The text that a piece of XML stands for; a sign that is not known stays as it is. */
export const plainText = (xml: string): string =>
  !xml.includes("&")
    ? xml
    : xml.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,31}));/gi,
        (all, hex?: string, decimal?: string, name?: string) => {
          if (name !== undefined) return signs[name] ?? all;
          const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
          return code <= 0x10ffff ? String.fromCodePoint(code) : all;
        },
      );
