// Files as a .7z, which is what WPS unpacks. The same files give the same bytes: no times are kept.

/** The bytes of the archive. */
export const archive = async (files) => {
  // Most builds make no archive.
  const { default: SevenZip } = await import("7z-wasm");
  const printed = [];
  const sevenZip = await SevenZip({ print: (line) => printed.push(line), printErr: (line) => printed.push(line) });
  const { FS } = sevenZip;
  for (const { name, content } of files) {
    FS.mkdirTree(`/in/${name.split("/").slice(0, -1).join("/")}`);
    FS.writeFile(`/in/${name}`, content);
  }
  FS.chdir("/in");
  sevenZip.callMain(["a", "-mx=9", "-mmt=1", "-mtm=off", "/out.7z", "."]);
  if (!FS.analyzePath("/out.7z").exists) throw new Error(`No .7z was made:\n${printed.join("\n")}`);
  return Buffer.from(FS.readFile("/out.7z"));
};
