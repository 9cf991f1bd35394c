// Archives of files, unpacked again by another program's rules.
import { expect } from "chai";
import { unzipSync } from "fflate";
import { fileArchive } from "./zip-files.js";

describe("fileArchive", () => {
  it("holds every file under its name, Chinese ones too, the same bytes each time", () => {
    const files = { "3101第一小学.xlsx": new Uint8Array([1, 2, 3]), "空.xlsx": new Uint8Array(0) };
    const pack = (): Uint8Array => {
      const archive = fileArchive();
      for (const [name, bytes] of Object.entries(files)) archive.add(name, bytes);
      return archive.finish();
    };
    expect(unzipSync(pack())).to.deep.equal(files);
    expect(pack()).to.deep.equal(pack());
  });

  it("is an archive without files, too", () => {
    expect(unzipSync(fileArchive().finish())).to.deep.equal({});
  });
});
