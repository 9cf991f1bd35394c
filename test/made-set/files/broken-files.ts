// Files that schools send by mistake: no workbook at all, nothing, one behind a password, one cut off on its way.
import * as library from "@e965/xlsx";

/** A file that cannot be read, and what is to be said of it. */
export interface BrokenFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly code: string;
}

const compound = (stream: string): Uint8Array => {
  const container = library.CFB.utils.cfb_new();
  library.CFB.utils.cfb_add(container, `/${stream}`, Buffer.from("x".repeat(5000)));
  return Uint8Array.from(library.CFB.write(container, { type: "buffer" }) as Buffer);
};

/** The broken files; `whole` is a workbook of which half is left. */
export const brokenFiles = (whole: Uint8Array): readonly BrokenFile[] => [
  {
    file: "照片（误发）.xlsx",
    bytes: Uint8Array.from([
      0x89,
      0x50,
      0x4e,
      0x47,
      0x0d,
      0x0a,
      0x1a,
      0x0a,
      ...Array.from({ length: 400 }, (_, i) => (i * 37) % 256),
    ]),
    code: "fileNotSpreadsheet",
  },
  { file: "空文件.xlsx", bytes: new Uint8Array(0), code: "fileEmpty" },
  { file: "加密的报表.xls", bytes: compound("EncryptedPackage"), code: "filePasswordProtected" },
  { file: "没传完.xlsx", bytes: whole.slice(0, whole.length >> 1), code: "fileDamaged" },
];
