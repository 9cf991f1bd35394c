// The meanings a column can be given that fit what was typed: by name in either language, by the words of headers, by id, or by pinyin initials.
import type { FieldChoice } from "@junheng/engine/words";
import { initialsOf } from "./pinyin-initials.js";

/**
 * The choices that hold every word typed, those whose name holds them first, those whose pinyin initials do last; all of them where nothing was typed.
 *
 * @example
 * matchingChoices(fieldChoices("zh-CN"), "小学 图书")[0]?.path // => "primary.books"
 */
export function matchingChoices(choices: readonly FieldChoice[], typed: string): readonly FieldChoice[] {
  const parts = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return choices;
  const holds = (text: string): boolean => parts.every((part) => text.includes(part));
  const named = choices.filter(({ name }) => holds(name.toLowerCase()));
  const others = choices.filter((each) => !named.includes(each) && holds(each.words.join("\n").toLowerCase()));
  const short = choices.filter(
    (each) => !named.includes(each) && !others.includes(each) && holds(initialsOfWords(each).join("\n")),
  );
  return [...named, ...others, ...short];
}

const known = new WeakMap<FieldChoice, readonly string[]>();

/** The initials of a choice's name and words in Chinese, worked out once. */
const initialsOfWords = (choice: FieldChoice): readonly string[] => {
  const before = known.get(choice);
  if (before !== undefined) return before;
  const initials = [...new Set([choice.name, ...choice.words].filter((word) => /\p{Script=Han}/u.test(word)))].map(
    initialsOf,
  );
  known.set(choice, initials);
  return initials;
};
