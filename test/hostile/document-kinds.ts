// Hostile .docx and reports of text: tags that do not close, paragraphs that nest, sentences that never end.
import { madeZip } from "../made-files/zip.js";
import type { HostileKind } from "./hostile-kind.js";
import { repeatedSigns } from "./schools.js";

const document = (inside: string): Uint8Array =>
  madeZip([
    {
      name: "word/document.xml",
      content: new TextEncoder().encode(
        `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${inside}</w:body></w:document>`,
      ),
    },
  ]);

const sentence = "<w:p><w:r><w:t>全县共有小学3所，差异系数为0.45。</w:t></w:r></w:p>";
const lengths = [2_000, 200_000];
const kind = (name: string, bytes: (size: number) => Uint8Array, sizes = lengths, ending = "docx"): HostileKind => ({
  kind: name,
  ending,
  sizes,
  bytes,
});

/** All of them. */
export const documentKinds: readonly HostileKind[] = [
  kind("a tag unclosed", (n) => document(`${sentence}<w:p ${"a".repeat(n)}`)),
  kind("a tag unclosed, of quotes", (n) => document(`${sentence}<w:p ${`"a"`.repeat(n)}`)),
  kind("tags unclosed", (n) => document(`${sentence}${"<w:p ".repeat(n)}`)),
  kind("tags of half quotes", (n) => document(`${sentence}${`<w:p a="`.repeat(n)}`)),
  kind("comments unclosed", (n) => document(`${sentence}${"<!--".repeat(n)}`)),
  kind("sections unclosed", (n) => document(`${sentence}${"<![CDATA[".repeat(n)}`)),
  kind("paragraphs in paragraphs", (n) => document(`${sentence}${"<w:p><w:r><w:t>a".repeat(n)}`)),
  kind("runs", (n) => document(`${sentence}<w:p>${"<w:r><w:t>1</w:t></w:r>".repeat(n)}</w:p>`)),
  kind("line breaks", (n) => document(`${sentence}<w:p>${"<w:br/>".repeat(n)}</w:p>`)),
  kind("paragraphs", (n) => document(sentence.repeat(n)), [2_000, 100_000]),
  ...Object.entries(repeatedSigns).flatMap(([name, sign]) => [
    kind(`a paragraph of ${name}`, (n) => document(`${sentence}<w:p><w:t>差异系数${sign.repeat(n)}x</w:t></w:p>`)),
    kind(
      `a report of ${name}`,
      (n) => new TextEncoder().encode(`全县小学差异系数为0.45。${sign.repeat(n)}x`),
      lengths,
      "txt",
    ),
  ]),
];
