import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  drawing: { display: "block", width: "100%", color: tokens.colorNeutralForeground1, fontSize: "12px" },
  part: {
    cursor: "pointer",
    outlineStyle: "none",
    "& > [data-ground]": { fill: "transparent" },
    ":hover > [data-ground]": { fill: tokens.colorNeutralBackground1Hover },
    ":focus-visible > [data-ground]": { stroke: tokens.colorStrokeFocus2, strokeWidth: "2px" },
  },
});

/**
 * A drawing as wide as the pane, its sizes across in per cent, with one stop for Tab: the arrows, Home and End move between
 * its parts. What it shows also stands in a table.
 */
export function Drawing({
  name,
  height,
  children,
}: {
  readonly name: string;
  readonly height: number;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <svg className={styles.drawing} role="group" aria-label={name} height={height} onKeyDown={moveBetweenParts}>
      {children}
    </svg>
  );
}

/** What of a drawing can be pressed: a place in it, with a name of its own. */
export function Part({
  name,
  isFirst,
  x = "0%",
  y,
  width = "100%",
  height,
  onPress,
  beside,
  children,
}: {
  readonly name: string;
  /** Whether Tab comes to this one. */
  readonly isFirst: boolean;
  readonly x?: string;
  readonly y: number;
  readonly width?: string;
  readonly height: number;
  readonly onPress: () => void;
  /** What is written in its place, shortened or in other words than its name. */
  readonly beside: ReactNode;
  /** What is drawn of it, with such words only as its name has. */
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      <g
        className={styles.part}
        role="button"
        tabIndex={isFirst ? 0 : -1}
        aria-label={name}
        data-part=""
        onClick={onPress}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          onPress();
        }}
      >
        <rect data-ground="" x={x} y={y} width={width} height={height} rx={3} />
        <g aria-hidden="true">{children}</g>
      </g>
      <g aria-hidden="true" pointerEvents="none">
        {beside}
      </g>
    </>
  );
}

function moveBetweenParts(event: KeyboardEvent<SVGSVGElement>): void {
  const parts = [...event.currentTarget.querySelectorAll<SVGGElement>("[data-part]")];
  const at = parts.findIndex((part) => part === event.target);
  const last = parts.length - 1;
  const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: last }[
    event.key
  ];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  parts[Math.min(Math.max(to, 0), last)]?.focus();
}
