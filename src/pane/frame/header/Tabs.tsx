import { CounterBadge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactElement } from "react";
import { countLevels, type Tab } from "../../core/paneState.ts";
import { readPlan } from "../../core/paneCore.ts";
import { usePane } from "../usePane.ts";
import { frameWords } from "../../words/frame.ts";

const tabs: readonly Tab[] = ["tag", "check", "publish"];

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    padding: "0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: "inline-flex",
    columnGap: "4px",
    alignItems: "center",
    minHeight: "36px",
    padding: "0 10px",
    border: "none",
    background: "none",
    cursor: "pointer",
    borderBottom: "3px solid transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    ":hover": { color: tokens.colorNeutralForeground1 },
    // High contrast paints what is transparent: the line belongs to the chosen tab alone.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/**
 * The pane's three tabs, with the number of errors on the second. Our own, since Fluent's puts
 * focusable elements into the list that are hidden from those who listen.
 */
export function Tabs(): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = frameWords[state.language];
  const read = readPlan(state);
  const errors = read ? countLevels(read.findings).error : 0;
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const at = tabs.indexOf(state.tab);
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tab = tabs.at(to % tabs.length);
    if (!tab) return;
    commands.show(tab);
    list.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  }

  return (
    <div
      ref={list}
      role="tablist"
      tabIndex={-1}
      aria-label={words.tabList}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === state.tab}
          aria-controls="view"
          tabIndex={tab === state.tab ? 0 : -1}
          className={mergeClasses(styles.tab, tab === state.tab && styles.selected)}
          onClick={() => commands.show(tab)}
        >
          {words.tabs[tab]}
          {tab === "check" && errors > 0 && (
            <CounterBadge
              count={errors}
              size="small"
              color="danger"
              overflowCount={99}
              role="img"
              aria-label={words.errors(errors)}
            />
          )}
        </button>
      ))}
    </div>
  );
}
