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
  const titles = texts.texts.filter(({ cell }) => cell.row < titleWithin).map(({ cell }) => titleOf(cell.text));
  return templates.find((template) => {
    const { title, labels } = preparedOf(template);
    const titled = titles.some((each) => areSame(each, title));
    if (!titled && template.fields.length < 4) return false;
    const least = labels.length * (titled ? share.titled : share.untitled);
    let found = 0;
    for (const [index, { key, place }] of labels.entries()) {
      if (found + labels.length - index < least) return false;
      if (texts.byKey.has(key)) found++;
      else if (place.kind === "blank" && place.right === 0 && place.down === 0)
        found += texts.texts.some(({ cell }) => filledGaps(place.text, cell.text) !== null) ? 1 : 0;
    }
    return found >= least && found > 0;
  });
}

/** A template's title and labels, made ready once: every sheet is held against all templates. */
interface Prepared {
  readonly title: Title;
  readonly labels: readonly { readonly key: string; readonly place: FormTemplate["fields"][number]["place"] }[];
}

/** What matching asks of a template, by the template (decision 37). */
const prepared = new WeakMap<FormTemplate, Prepared>();

const preparedOf = (template: FormTemplate): Prepared => {
  const known = prepared.get(template);
  if (known !== undefined) return known;
  const labels = [...new Map(template.fields.map((field) => [field.label, field])).values()];
  const made = {
    title: titleOf(template.title),
    labels: labels.map(({ label, place }) => ({ key: keyOf(label), place })),
  };
  prepared.set(template, made);
  return made;
};

const romans: Readonly<Record<string, string>> = { Ⅰ: "I", Ⅱ: "II", Ⅲ: "III", Ⅳ: "IV", Ⅴ: "V", Ⅵ: "VI" };

/** Titles are alike but for widths, spaces, and the way Roman numerals are written; one may say more than the other. */
export const sameTitle = (a: string, b: string): boolean => areSame(titleOf(a), titleOf(b));

/** A title for comparing, and the national form that it names. */
interface Title {
  readonly key: string;
  readonly form: string | undefined;
}

const titleOf = (text: string): Title => {
  const form = formIn(`${text} `);
  return { key: keyOf(roman(text)), form: form === undefined ? undefined : roman(form) };
};

const areSame = ({ key: own, form }: Title, { key: other, form: otherForm }: Title): boolean => {
  if (own === "" || other === "") return false;
  if (form !== undefined && otherForm !== undefined && form !== otherForm) return false;
  return own === other || (other.length >= 6 && own.includes(other)) || (own.length >= 6 && other.includes(own));
};

const roman = (text: string): string => text.replace(/[ⅠⅡⅢⅣⅤⅥ]/g, (sign) => romans[sign] ?? sign);
