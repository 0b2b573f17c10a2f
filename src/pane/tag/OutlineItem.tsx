import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo, type KeyboardEvent, type ReactElement } from "react";
import { sayFinding } from "../../plan/sayFinding.ts";
import { sayKind } from "../../plan/sayKind.ts";
import type { Language } from "../../words/language.ts";
import { findingKey } from "../../plan/finding.ts";
import { KindMark } from "../frame/KindMark.tsx";
import { LevelMark } from "../frame/LevelMark.tsx";
import type { OutlineRow } from "./outlineRows.ts";
import { SdgMark } from "../frame/SdgMark.tsx";
import { taggingWords } from "../words/tagging.ts";
import { twoLines } from "../frame/layout.ts";

/** Indentation stops growing at this depth, so that deep headings still have room at 320 px. */
const deepest = 6;
/** An element shows this many of its findings; the rest are counted. */
const shown = 2;

const useStyles = makeStyles({
  row: {
    display: "flex",
    columnGap: "2px",
    boxSizing: "border-box",
    minHeight: "32px",
    padding: "4px 8px 4px 0",
    cursor: "pointer",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 24px",
    borderLeft: "3px solid transparent",
    // High contrast paints what is transparent: the line belongs to the current row alone.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  // Measured, so that it must be as high as it is also beside what is seen.
  placed: { position: "absolute", insetInlineStart: 0, insetInlineEnd: 0, contentVisibility: "visible" },
  arrow: {
    flexShrink: 0,
    width: "24px",
    height: "24px",
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
  },
  body: { minWidth: 0, flexGrow: 1, display: "flex", flexDirection: "column", justifyContent: "center", rowGap: "2px" },
  text: { overflowWrap: "anywhere" },
  heading: { fontWeight: tokens.fontWeightSemibold },
  clamp: twoLines,
  marks: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    alignItems: "center",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  finding: {
    display: "flex",
    columnGap: "4px",
    alignItems: "flex-start",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One line of the outline. Drawn again only when what it is given is another. */
export const OutlineItem = memo(function OutlineItem({
  row,
  index,
  top,
  language,
  isStop,
  isCurrent,
  onFocus,
  onPress,
  onKeyDown,
  onToggle,
}: {
  readonly row: OutlineRow;
  /** Which of all rows it is, from 0. */
  readonly index: number;
  /** How far from the first row it stands, in pixels; null where it stands in the flow. */
  readonly top: number | null;
  readonly language: Language;
  readonly isStop: boolean;
  readonly isCurrent: boolean;
  readonly onFocus: (row: OutlineRow) => void;
  readonly onPress: (row: OutlineRow) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onToggle: (row: OutlineRow, open: boolean) => void;
}): ReactElement {
  const styles = useStyles();
  const { element, findings, parts } = row;
  const listed = element ? findings.slice(0, shown) : [];
  const rest = findings.length - listed.length;
  return (
    <div
      role="treeitem"
      data-at={row.at}
      data-row={index}
      data-element={element?.id}
      aria-level={row.depth}
      aria-setsize={row.siblings}
      aria-posinset={row.position}
      aria-expanded={parts === "none" ? undefined : parts === "open"}
      aria-current={isCurrent ? "location" : undefined}
      aria-selected={isStop}
      tabIndex={isStop ? 0 : -1}
      className={mergeClasses(styles.row, isCurrent && styles.current, top !== null && styles.placed)}
      style={{
        paddingInlineStart: `${(Math.min(row.depth, deepest) - 1) * 12}px`,
        ...(top === null ? {} : { top: `${top}px` }),
      }}
      onFocus={() => onFocus(row)}
      onClick={() => onPress(row)}
      onKeyDown={onKeyDown}
    >
      <span
        className={styles.arrow}
        aria-hidden="true"
        onClick={(event) => {
          if (parts === "none") return;
          event.stopPropagation();
          onToggle(row, parts === "closed");
        }}
      >
        {parts === "open" && <ChevronDownRegular />}
        {parts === "closed" && <ChevronRightRegular />}
      </span>
      <span className={styles.body}>
        {element && <KindMark kind={element.kind} language={language} />}
        <span className={mergeClasses(styles.text, styles.clamp, (!element || element.section) && styles.heading)}>
          {row.number !== "" && `${row.number} `}
          {row.text}
        </span>
        {element && (element.sdgs.length > 0 || row.below.length > 0) && (
          <span className={styles.marks}>
            {element.sdgs.map((code) => (
              <SdgMark key={code} code={code} language={language} />
            ))}
            {row.below.length > 0 && (
              <span>
                {row.below
                  .map(({ kind, count }) => `${count} ${sayKind(kind, language, count === 1 ? "one" : "many")}`)
                  .join(", ")}
              </span>
            )}
          </span>
        )}
        {listed.map((finding) => (
          <span key={findingKey(finding)} className={styles.finding}>
            <LevelMark level={finding.level} language={language} />
            <span className={styles.clamp}>{sayFinding(finding, language).what}</span>
          </span>
        ))}
        {rest > 0 && <span className={styles.finding}>{taggingWords[language].findings(rest)}</span>}
      </span>
    </div>
  );
});
