// Figures behind 分别: one for each of those before. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { isCount } from "./amounts.js";
import { mayBeCalled } from "./nouns.js";

/** The figures that stand behind one 分别, and the clause before it. */
export interface Several {
  readonly figures: readonly Amount[];
  /** Where their clause begins. */
  readonly clause: number;
  /** What stands before and behind 分别. */
  readonly subject: string;
  readonly verb: string;
}

const joined = /^\s*(?:[、,，]|和|与|及|以及)\s*$/;

/** All of them in a paragraph. */
export const severalIn = ({ plain, amounts, sentences }: Paragraph): readonly Several[] =>
  amounts.flatMap((first, k) => {
    const at = first.before.lastIndexOf("分别");
    if (at < 0) return [];
    const figures = [first];
    for (const next of amounts.slice(k + 1)) {
      if (!joined.test(plain.slice(figures.at(-1)?.end, next.start))) break;
      figures.push(next);
    }
    const lead = plain.slice(sentences[first.sentence]?.start ?? 0, first.start);
    const clause = first.start - (lead.split(/[，,。；;：:]/).at(-1)?.length ?? 0);
    const subject = plain.slice(clause, first.start - first.before.length + at).replace(/^(?:其中)|占比$/g, "");
    return figures.length < 2 ? [] : [{ figures, clause, subject, verb: first.before.slice(at + 2) }];
  });

/** The counts that so many figures are of: those that their subject names, or the last ones of the sentence. Null where that is open. */
export function countsBefore({ amounts }: Paragraph, { figures, clause, subject }: Several): readonly Amount[] | null {
  const [first] = figures;
  const before = amounts.filter((each) => each.end <= clause && isCount(each));
  const names = subject.split(/[、和与及]/).filter((name) => name.trim() !== "");
  if (names.length === figures.length) {
    const named = names.map((name) => before.filter(mayBeCalled(name)).at(-1));
    const found = named.filter((each) => each !== undefined);
    return found.length === names.length && new Set(found.map(({ unit }) => unit)).size === 1 ? found : null;
  }
  const own = before.filter((each) => each.sentence === first?.sentence).slice(-figures.length);
  return names.length === 0 && own.length === figures.length ? own : null;
}
