// The .reg file by which a user's Excel trusts a shared folder as a catalogue of add-ins.
import { createHash } from "node:crypto";

/** An id of the catalogue that follows from its address: the same folder has the same one each time. */
export const catalogueId = (share) => {
  const hex = createHash("sha256").update(share.toLowerCase()).digest("hex");
  const variant = "89ab"[Number.parseInt(hex[16], 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
};

const key = "HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs";

/** The file, as Windows wants it: UTF-16 with its mark, for folders may have Chinese names. */
export const trustShare = (share) => {
  const id = `{${catalogueId(share)}}`;
  const lines = [
    "Windows Registry Editor Version 5.00",
    "",
    `[${key}\\${id}]`,
    `"Id"="${id}"`,
    `"Url"="${share.replaceAll("\\", "\\\\")}"`,
    '"Flags"=dword:00000001',
    "",
  ];
  return Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`, "utf16le");
};
