// Text as an attribute or the content of an XML element.

/** Escapes what XML keeps for itself. */
export const xmlText = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");

/** The name of a sheet in a reference. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
