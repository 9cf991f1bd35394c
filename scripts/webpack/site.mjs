// Where the built folder will stand: the address that manifest.xml points to.

/** The address written in the manifest of the repository, used while developing. */
export const developmentSite = "https://localhost:3000";

/** The address given by `--env url=…`, without a slash at its end. Excel loads add-ins over https only. */
export const siteFrom = (env = {}) => {
  if (env.url === undefined) return developmentSite;
  const given = URL.canParse(env.url) ? new URL(env.url) : null;
  if (given === null || given.protocol !== "https:" || given.search !== "" || given.hash !== "") {
    throw new Error(
      `--env url=${env.url}: 需要一个 https:// 开头的网址。 An address that begins with https:// is needed, such as https://example.org/junheng.`,
    );
  }
  return given.href.replace(/\/+$/, "");
};
