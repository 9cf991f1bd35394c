// What a school sends where it makes no mistake: its figures, and those forms ask for per pupil.
import type { MadeSchool } from "./county/made-school.js";
import { formItems, partsOfPath } from "./sheets/labels.js";
import type { SentFigure } from "./sheets/written-figure.js";

/** The figures in the order forms have them; those per pupil come with the teachers'. */
export function sentFigures({ figures }: Pick<MadeSchool, "figures">): ReadonlyMap<string, SentFigure> {
  const of = (path: string): number => figures.get(path) ?? 0;
  const sent = new Map<string, SentFigure>();
  for (const scope of ["primary", "junior", "whole"])
    for (const { id } of formItems) {
      const value = figures.get(`${scope}.${id}`);
      if (value !== undefined) sent.set(`${scope}.${id}`, value);
      if (scope !== "whole" || id !== "peArtsTeachers") continue;
      const perHundred = (100 * of("whole.backboneTeachers")) / of("whole.pupils");
      sent.set("whole.backboneTeachersPer100Pupils", Number(perHundred.toFixed(2)));
      sent.set("whole.teacherPupilRatio", of("whole.fullTimeTeachers") / of("whole.pupils"));
    }
  return sent;
}

/** The part of what is sent that a form asks for. */
export const onlyOf = (
  sent: ReadonlyMap<string, SentFigure>,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, SentFigure> =>
  new Map([...sent].filter(([path]) => ids.has(path) || ids.has(partsOfPath(path)[1])));
