// Colours as files have them.

/** `argb("#0a0b0c") // => "FF0A0B0C"`. */
export const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;
