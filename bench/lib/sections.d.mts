/** The document with this section, which begins with its heading, in place of the old one, or at the end where there is none. */
export function withSection(document: string, section: string): string;
