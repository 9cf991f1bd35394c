// Which template a sheet is a copy of: by its title, and by how many of the labels are there.
import { formIn } from "../../rows/index.js";
import { keyOf } from "../../cells/index.js";
import type { SheetTexts } from "../labels/find-field.js";
import { filledGaps } from "../values/gaps.js";
import type { FormTemplate } from "./form-template.js";

/** So many of the labels must be there; fewer with the title. */
const share = { titled: 0.5, untitled: 0.8 } as const;
/** A title stands in the first lines. */
const titleWithin = 4;

/** The first template that a sheet is a copy of. */
export function matchTemplate(texts: SheetTexts, templates: readonly FormTemplate[]): FormTemplate | undefined {
  if (templates.length === 0) return undefined;
  const titles = texts.texts.filter(({ cell }) => cell.row < titleWithin).map(({ cell }) => cell.text);
  return templates.find((template) => {
    const titled = titles.some((title) => sameTitle(title, template.title));
    if (!titled && template.fields.length < 4) return false;
    const labels = [...new Map(template.fields.map((field) => [field.label, field])).values()];
    const least = labels.length * (titled ? share.titled : share.untitled);
    let found = 0;
    for (const [index, { label, place }] of labels.entries()) {
      if (found + labels.length - index < least) return false;
      if (texts.byKey.has(keyOf(label))) found++;
      else if (place.kind === "blank" && place.right === 0 && place.down === 0)
        found += texts.texts.some(({ cell }) => filledGaps(place.text, cell.text) !== null) ? 1 : 0;
    }
    return found >= least && found > 0;
  });
}

const romans: Readonly<Record<string, string>> = { Ⅰ: "I", Ⅱ: "II", Ⅲ: "III", Ⅳ: "IV", Ⅴ: "V", Ⅵ: "VI" };

/** Titles are alike but for widths, spaces, and the way Roman numerals are written; one may say more than the other. */
export const sameTitle = (a: string, b: string): boolean => {
  const [own, other] = [a, b].map((title) => keyOf(title.replace(/[ⅠⅡⅢⅣⅤⅥ]/g, (sign) => romans[sign] ?? sign)));
  if (own === undefined || other === undefined || own === "" || other === "") return false;
  const [form, otherForm] = [formIn(`${a} `), formIn(`${b} `)];
  if (form !== undefined && otherForm !== undefined && roman(form) !== roman(otherForm)) return false;
  return own === other || (other.length >= 6 && own.includes(other)) || (own.length >= 6 && other.includes(own));
};

const roman = (form: string): string => form.replace(/[ⅠⅡⅢⅣⅤⅥ]/g, (sign) => romans[sign] ?? sign);
