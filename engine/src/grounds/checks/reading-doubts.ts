// What reading was not sure of, where an assessment rests on it: units that were assumed, columns in doubt, totals that disagree.
import type { Diagnostic } from "../../diagnostics/index.js";
import type { GroundCheck, GroundCode } from "../ground.js";
import { idsUsed } from "../indicator-values.js";

/** A ground for each diagnostic of these codes that speaks of a figure in use; where it names none, of any. */
const doubtCheck = (code: GroundCode, diagnostics: ReadonlySet<string>): GroundCheck => ({
  code,
  find: ({ read, standard }) => {
    const used = idsUsed(standard);
    return (read.diagnostics ?? [])
      .filter((each) => diagnostics.has(each.code) && isOfUse(each, used))
      .map((each) => ({
        subject: `${each.code} ${JSON.stringify(each.params)} ${each.where.sheet ?? ""}`,
        params: { ...each.params, finding: each.code },
        cells: [each.where],
      }));
  },
});

const isOfUse = ({ params }: Diagnostic, used: ReadonlySet<string>): boolean => {
  const paths = ["path", "paths"].flatMap((key) => params[key] ?? []).flat();
  return paths.length === 0 || paths.some((path) => used.has(String(path).split(".").at(-1) ?? ""));
};

export const unitAssumed = doubtCheck(
  "unitAssumed",
  new Set(["unitDoubtful", "unitUnfit", "unitMixed", "unitMixed.several"]),
);

export const columnInDoubt = doubtCheck("columnInDoubt", new Set(["columnTaken", "columnInFamilyUnread"]));

export const totalsDisagree = doubtCheck(
  "totalsDisagree",
  new Set(["totalDiffers", "totalDiffersUnread", "totalsDiffer"]),
);
