// One section of a document in Markdown, put in the place of the one with its heading.

/** The document with this section, which begins with its heading, in place of the old one, or at the end where there is none; all else stays. */
export function withSection(document, section) {
  const [head = "", ...sections] = document.split(/^(?=## )/m).map((part) => part.trimEnd());
  const at = sections.findIndex((part) => headingOf(part) === headingOf(section));
  sections.splice(at < 0 ? sections.length : at, at < 0 ? 0 : 1, section.trimEnd());
  return `${[head, ...sections].join("\n\n")}\n`;
}

const headingOf = (section) => section.split("\n", 1)[0];
