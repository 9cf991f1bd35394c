// A form for each school, packed into one archive in small pieces of work, so that the page answers all the while.
import type { Locale } from "@junheng/engine/diagnostics";
import type { SchoolToAsk } from "@junheng/engine/form-sheets";
import { formFileNames, schoolForm } from "@junheng/engine/form-sheets";
import type { Rubric } from "@junheng/engine/rubrics";
import type { Standard } from "@junheng/engine/standards";
import { fileArchive, writeForm } from "@junheng/workbook/write";

/** What the forms are made from, and how to stop. */
export interface PackOptions {
  readonly locale: Locale;
  readonly year?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** The archive's bytes. Errors: an AbortError where the signal says so. */
export async function packForms(
  source: Standard | Rubric,
  schools: readonly SchoolToAsk[],
  { locale, year, signal, onProgress }: PackOptions,
): Promise<Uint8Array> {
  const archive = fileArchive();
  const names = formFileNames(schools.map(({ school }) => school));
  for (const [position, { school, stages }] of schools.entries()) {
    onProgress?.(position + 1, schools.length);
    // A form takes a few milliseconds; between two of them the page has its turn.
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    const form = schoolForm(source, {
      locale,
      school,
      ...(year !== undefined && { year }),
      ...(stages !== undefined && { stages }),
    });
    archive.add(names[position] ?? "", await writeForm(form));
  }
  return archive.finish();
}
