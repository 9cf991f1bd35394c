// Markdown that a script writes, set as the formatter wants it.
import { format } from "oxfmt";

/** The text as `npm run format` would leave it. */
export const tidyMarkdown = async (text: string): Promise<string> => {
  const { code, errors } = await format("written.md", text, { printWidth: 120 });
  if (errors[0] !== undefined) throw new Error(errors[0].message);
  return code;
};
