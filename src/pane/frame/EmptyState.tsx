import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  state: { padding: "16px 12px", display: "flex", flexDirection: "column", rowGap: "8px", alignItems: "flex-start" },
  what: { margin: 0 },
  next: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A view that has nothing to show says why, and what to do next. */
export function EmptyState({
  what,
  next,
  children,
}: {
  readonly what: string;
  readonly next?: string;
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <p className={styles.what}>{what}</p>
      {next !== undefined && <p className={styles.next}>{next}</p>}
      {children}
    </div>
  );
}
