// Whether a school is the one that somebody named.

/** By its name or its code, spaces aside. */
export const isNamed = ({ name, code }: { readonly name: string; readonly code?: string }, by: string): boolean => {
  const wanted = withoutSpaces(by);
  return wanted !== "" && (withoutSpaces(name) === wanted || withoutSpaces(code ?? "") === wanted);
};

const withoutSpaces = (text: string): string => text.replace(/\s+/g, "");

/** How many schools a finding names. */
export const namesShown = 8;
