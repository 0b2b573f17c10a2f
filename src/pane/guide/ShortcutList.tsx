import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sayShortcut, shortcuts } from "../core/shortcuts.ts";
import { usePane } from "../frame/usePane.ts";
import { shortcutWords } from "../words/keyWords.ts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "6px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  table: { borderCollapse: "collapse", width: "100%" },
  head: {
    textAlign: "start",
    padding: "4px 8px 4px 0",
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: "4px 8px 4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  keys: { whiteSpace: "nowrap" },
});

/** The keys of the pane, and where they work. */
export function ShortcutList(): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  const words = shortcutWords[language];
  const isMac = /Mac|iPad/.test(navigator.userAgent);
  const rows = [...shortcuts.map((one) => [sayShortcut(one, isMac), words.does[one]] as const), ...words.others];
  return (
    <section className={styles.part} aria-labelledby="shortcuts">
      <h3 id="shortcuts" className={styles.heading}>
        {words.title}
      </h3>
      <p className={styles.text}>{words.where}</p>
      <table className={styles.table} aria-labelledby="shortcuts">
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {words.key}
            </th>
            <th scope="col" className={styles.head}>
              {words.what}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, what]) => (
            <tr key={key}>
              <th scope="row" className={mergeClasses(styles.cell, styles.keys)}>
                {key}
              </th>
              <td className={styles.cell}>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
