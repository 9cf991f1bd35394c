// The meanings a column can be given that fit what was typed: by name in either language, by the words of headers, or by id.
import type { FieldChoice } from "@junheng/engine/words";

/**
 * The choices that hold every word typed, those whose name holds them first; all of them where nothing was typed.
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
  return [...named, ...others];
}
