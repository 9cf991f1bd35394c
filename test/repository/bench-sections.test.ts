// A part of the measurements that is run by itself writes its own section of the document, and touches no other.
import { expect } from "chai";
import { withSection } from "../../bench/lib/sections.mjs";

const before = "# Performance\n\nBy hand.\n\n## One\n\n1\n\n### Within one\n\n## Two\n\n2\n\n## Three\n\n3\n";

describe("A measured part's section", () => {
  it("takes the place of the one with its heading, with all that stood under that", () => {
    expect(withSection(before, "## One\n\nnew")).to.equal(
      "# Performance\n\nBy hand.\n\n## One\n\nnew\n\n## Two\n\n2\n\n## Three\n\n3\n",
    );
  });

  it("is put at the end where there is none, or where the last one was", () => {
    expect(withSection(before, "## Four\n\n4")).to.equal(`${before}\n## Four\n\n4\n`);
    expect(withSection(before, "## Three\n\n33")).to.equal(before.replace("\n3\n", "\n33\n"));
  });
});
