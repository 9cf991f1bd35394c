// Each code has one sentence: two tables with the same code would hide one of them.
import { expect } from "chai";
import { changeMessages } from "./change/change-findings.js";
import { claimMessages } from "./claims/claim-reasons.js";
import { checkSheetMessages } from "./checks/check-sheet.js";
import { checkMessages } from "./checks/checks.js";
import { communityMessages } from "./communities/community-findings.js";
import { communityTableMessages } from "./reading/community-tables.js";
import { countyMessages } from "./assessment/describe-county.js";
import { diagnosticMessages } from "./describe-diagnostic.js";
import { communityReportMessages } from "./communities/report-findings.js";
import { ledgerMessages } from "./communities/ledger-findings.js";
import { planMessages } from "./planning/plan-findings.js";
import { mapMessages } from "./reading/maps.js";
import { rubricSheetMessages } from "./reading/rubric-sheets.js";
import { standardMessages } from "./standards/standards.js";

describe("the sentences of diagnostics", () => {
  it("stand under codes that no two tables share", () => {
    const tables = [
      countyMessages,
      changeMessages,
      rubricSheetMessages,
      communityMessages,
      communityTableMessages,
      communityReportMessages,
      ledgerMessages,
      claimMessages,
      checkMessages,
      checkSheetMessages,
      standardMessages,
      planMessages,
      mapMessages,
    ];
    const codes = tables.flatMap((table) => Object.keys(table));
    expect(codes.filter((code, k) => codes.indexOf(code) !== k)).to.deep.equal([]);
    expect(codes.length).to.equal(Object.keys(diagnosticMessages).length);
  });
});
