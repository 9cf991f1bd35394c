// Each code has one sentence: two tables with the same code would hide one of them.
import { expect } from "chai";
import { claimMessages } from "./claim-reasons.js";
import { checkSheetMessages } from "./check-sheet.js";
import { checkMessages } from "./checks.js";
import { communityMessages } from "./community-findings.js";
import { communityTableMessages } from "./community-tables.js";
import { countyMessages } from "./describe-county.js";
import { diagnosticMessages } from "./describe.js";
import { formMessages } from "./forms.js";
import { ledgerMessages } from "./ledger-findings.js";
import { rubricSheetMessages } from "./rubric-sheets.js";
import { scoringMessages } from "./scoring.js";

describe("the sentences of diagnostics", () => {
  it("stand under codes that no two tables share", () => {
    const tables = [
      countyMessages,
      rubricSheetMessages,
      scoringMessages,
      communityMessages,
      communityTableMessages,
      ledgerMessages,
      claimMessages,
      formMessages,
      checkMessages,
      checkSheetMessages,
    ];
    const codes = tables.flatMap((table) => Object.keys(table));
    expect(codes.filter((code, k) => codes.indexOf(code) !== k)).to.deep.equal([]);
    expect(codes.length).to.equal(Object.keys(diagnosticMessages).length);
  });
});
