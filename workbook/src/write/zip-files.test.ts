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

  it("names Unix as its maker, since unzip on Linux takes the Chinese names of any other for those of DOS", () => {
    const archive = fileArchive();
    archive.add("第一小学.xlsx", new Uint8Array([1]));
    const bytes = archive.finish();
    const entry = bytes.findIndex((_, at) => [0x50, 0x4b, 0x01, 0x02].every((sign, i) => bytes[at + i] === sign));
    expect(bytes[entry + 5]).to.equal(3);
  });

  it("is an archive without files, too", () => {
    expect(unzipSync(fileArchive().finish())).to.deep.equal({});
  });
});
