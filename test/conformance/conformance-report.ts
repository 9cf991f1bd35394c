// The text of CONFORMANCE.md, computed: every section, as the formatter sets it.
import { fileURLToPath } from "node:url";
import { tidyMarkdown } from "../../scripts/lib/tidy-markdown.js";
import { california } from "./california.js";
import { claims } from "./claims.js";
import { goldenRows } from "./golden-rows.js";
import { groundsAlarms } from "./grounds-alarms.js";
import { nist } from "./nist.js";
import { notSupported } from "./not-supported.js";
import { publishedRows } from "./published-rows.js";
import { rounding } from "./rounding.js";
import type { Section } from "./section.js";
import { everydayFiles } from "./cases.js";
import { untidySheets } from "./untidy-sheets.js";
import { untidyWorkbooks } from "./untidy-workbooks.js";

/** Where the report stands. */
export const reportFile = fileURLToPath(new URL("../../CONFORMANCE.md", import.meta.url));

const head = `# Conformance

How right the numbers are, against figures that are not our own. Written by \`npm run conformance\`; a test computes all of it again and fails
where a word differs, or a bar is missed. Sources of the data: [\`test/golden/README.md\`](test/golden/README.md).

The coefficient of variation and the Gini coefficient use + − × ÷ √ alone, which a test of their source proves, so that they are bit for bit
the same on every engine. Measures with logarithms may differ in the last place from one engine to another; greatest differences are therefore
given in steps: 2e-15, which is nine units of the last place, 1e-14, 1e-13 and so on.`;

export const conformanceSections = async (): Promise<readonly Section[]> => [
  nist(),
  goldenRows(),
  rounding(),
  publishedRows(),
  california(),
  claims(),
  await everydayFiles(),
  await untidySheets(),
  await untidyWorkbooks(),
  await groundsAlarms(),
  notSupported(),
];

export const conformanceReport = (sections: readonly Section[]): Promise<string> =>
  tidyMarkdown([head, ...sections.map(({ title, text }) => `## ${title}\n\n${text}`)].join("\n\n"));
