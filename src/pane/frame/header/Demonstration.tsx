import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { frameWords } from "../../words/frame.ts";
import { usePane } from "../usePane.ts";

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    margin: 0,
    padding: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

/** At the foot of the pane, where the service has marked its page as one of a demonstration: that it is one. */
export function Demonstration(): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane().state;
  if (document.documentElement.dataset["demonstration"] === undefined) return null;
  return (
    <footer>
      <p className={styles.line}>{frameWords[language].demonstration}</p>
    </footer>
  );
}
