import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import type { ElementId } from "../../plan/element.ts";
import { usePane } from "../frame/usePane.ts";
import { pictureWords } from "../words/pictures.ts";

const useStyles = makeStyles({
  figure: { display: "flex", flexDirection: "column", rowGap: "6px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  summary: {
    padding: "7px 0",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "4px 6px 4px 0",
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A cell of the table: words, or an element one can go to. */
export type FigureCell = string | { readonly element: ElementId; readonly title: string };

/** One picture: what it is called and tells, the drawing, and the same as a table. */
export function Figure({
  heading,
  lead,
  columns,
  rows,
  children,
}: {
  readonly heading: string;
  readonly lead: string;
  readonly columns: readonly string[];
  /** Rows of as many cells as there are columns; the first names the row. */
  readonly rows: readonly (readonly FigureCell[])[];
  /** The drawing; none where there is nothing to draw, which the lead then says. */
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  const id = useId();
  return (
    <section className={styles.figure} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      <p className={styles.text}>{lead}</p>
      {children}
      {rows.length > 0 && (
        <details>
          <summary className={styles.summary}>{pictureWords[language].asTable}</summary>
          <table className={styles.table} aria-labelledby={id}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className={styles.cell}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...rest], row) => (
                <tr key={row}>
                  <th scope="row" className={styles.cell}>
                    <Cell cell={first ?? ""} />
                  </th>
                  {rest.map((cell, column) => (
                    <td key={column} className={styles.cell}>
                      <Cell cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

function Cell({ cell }: { readonly cell: FigureCell }): ReactElement | string {
  const { state, commands } = usePane();
  if (typeof cell === "string") return cell;
  return (
    <>
      {cell.title}{" "}
      <Button
        size="small"
        disabledFocusable={state.busy !== null}
        aria-label={pictureWords[state.language].goToNamed(cell.title)}
        onClick={() => void commands.goToElement(cell.element)}
      >
        {pictureWords[state.language].goTo}
      </Button>
    </>
  );
}
