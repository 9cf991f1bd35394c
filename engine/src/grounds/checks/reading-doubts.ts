// What reading was not sure of, where an assessment rests on it: units that were assumed, columns in doubt, totals that disagree.
import type { Diagnostic } from "../../diagnostics/index.js";
import { optionalQuantities } from "../../indicators/index.js";
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
  new Set([
    "unitDoubtful",
    "unitUnfit",
    "unitMixed",
    "unitMixed.several",
    "figureOutOfScale",
    "figureOutOfScale.several",
  ]),
);

const columnsInDoubt = doubtCheck("columnInDoubt", new Set(["columnTaken", "columnInFamilyUnread"]));
const columnsDoubtful = doubtCheck("columnInDoubt", new Set(["columnDoubtful"]));

/** Of the columns that were not surely understood, those that the sum of an indicator was made without. */
export const columnInDoubt: GroundCheck = {
  code: "columnInDoubt",
  find: (input) => {
    const has = (id: string): boolean =>
      input.read.records.some((record) =>
        [record.whole, record.primary, record.junior].some((part) => part?.[id] !== undefined),
      );
    return [
      ...columnsInDoubt.find(input),
      ...columnsDoubtful.find(input).filter(({ params }) => {
        const id = String(params["path"]).split(".").at(-1) ?? "";
        return optionalQuantities.has(id) && !has(id);
      }),
    ];
  },
};

export const rowInDoubt = doubtCheck(
  "rowInDoubt",
  new Set([
    "rowsLeftOut.schoolLike",
    "typeAgainstName",
    "typeAgainstName.several",
    "schoolNotCounted",
    "schoolNotCounted.several",
  ]),
);

export const totalsDisagree = doubtCheck(
  "totalsDisagree",
  new Set(["totalDiffers", "totalDiffersUnread", "totalsDiffer"]),
);
