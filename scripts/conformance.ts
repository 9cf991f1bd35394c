// `npm run conformance`: computes CONFORMANCE.md again and writes it; fails, having written, where a bar is missed.
import { writeFileSync } from "node:fs";
import { conformanceReport, conformanceSections, reportFile } from "../test/conformance/conformance-report.js";

const sections = await conformanceSections();
writeFileSync(reportFile, await conformanceReport(sections));
for (const { title, missed } of sections) for (const sentence of missed) console.error(`${title}: ${sentence}`);
process.exitCode = sections.some(({ missed }) => missed.length > 0) ? 1 : 0;
