// Which version this is, and under which licences its parts stand.
import { Link } from "@fluentui/react-components";
import packageFile from "../../../package.json" with { type: "json" };
import { siteAddress } from "./site-address.js";
import { usePaneStyles } from "./styles.js";
import { useWords } from "./words.js";

const { version } = packageFile;

/** The last line of the pane. */
export function About() {
  const say = useWords();
  const styles = usePaneStyles();
  return (
    <footer className={styles.quiet}>
      {say("version", { version })}{" "}
      <Link href={siteAddress("licences.txt")} target="_blank" rel="noopener" inline>
        {say("licences")}
      </Link>
    </footer>
  );
}
