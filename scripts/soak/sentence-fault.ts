// What a sentence that a person reads may never hold.

const traces = /\bundefined\b|\bNaN\b|\[object |\{\w+\}|^\s+at .*:\d+:\d+/m;

/** What is wrong with it; nothing where it is one. */
export const sentenceFault = (sentence: string): string | undefined => {
  if (sentence.trim() === "") return "an empty sentence";
  const [found] = traces.exec(sentence) ?? [];
  return found === undefined ? undefined : `“${found.trim()}” in: ${sentence.slice(0, 200)}`;
};
