// Writes the mark of our sheets into the workbook's list of names.
import type { Feature } from "write-excel-file/universal";
import { markName } from "../mark.js";

/** Adds a hidden name to each sheet, in order; its value is the sheet's id as text. */
export const markSheets = (ids: readonly (string | null)[]): Feature<Blob> => ({
  files: {
    transform: {
      "xl/workbook.xml": {
        transform: (xml) => {
          const names = ids
            .map((id, at) =>
              id === null
                ? ""
                : `<definedName name="${markName}" localSheetId="${at}" hidden="1">${quoted(id)}</definedName>`,
            )
            .join("");
          return xml
            .replace(/<definedNames\s*\/>|<definedNames><\/definedNames>/, "")
            .replace("</sheets>", () => `</sheets><definedNames>${names}</definedNames>`);
        },
      },
    },
  },
});

const quoted = (id: string): string => `&quot;${id.replace(/[^\w-]/g, "")}&quot;`;
