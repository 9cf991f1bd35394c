// The languages of the product, and a term in each of them (names of fields, indicators and documents; sentences live in messages/).

/** A language of the product. Chinese comes first. */
export type Locale = "zh-CN" | "en";

/** A term in every language. */
export type LocalText = Readonly<Record<Locale, string>>;
