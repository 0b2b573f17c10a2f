import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { usePane } from "./usePane.ts";
import { frameWords } from "../words/frame.ts";

const useStyles = makeStyles({
  subview: { display: "flex", flexDirection: "column", rowGap: "12px", padding: "8px 12px 16px" },
  top: { display: "flex", columnGap: "6px", alignItems: "center" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outlineStyle: "none" },
});

/** A view that stands in place of the tab's own: heading, a way back (also Esc, see useEscape), and focus on the heading when it opens. */
export function Subview({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={styles.subview} aria-labelledby="subview-heading">
      <div className={styles.top}>
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => commands.open(null)}>
          {frameWords[state.language].back}
        </Button>
      </div>
      <h2 ref={title} id="subview-heading" tabIndex={-1} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
