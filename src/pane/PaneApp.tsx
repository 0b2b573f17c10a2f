import { FluentProvider, Skeleton, SkeletonItem, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { sayWordRefusal } from "../word/sayWordRefusal.ts";
import { CheckView } from "./check/CheckView.tsx";
import type { ReadPlan } from "./core/paneState.ts";
import { readPlan } from "./core/paneCore.ts";
import { ActionsView } from "./element/ActionsView.tsx";
import { ElementView } from "./element/ElementView.tsx";
import { FetchView } from "./tag/FetchView.tsx";
import { HelpView } from "./guide/HelpView.tsx";
import { HistoryView } from "./history/HistoryView.tsx";
import { Header } from "./frame/Header.tsx";
import { paneThemes, useControlSizes } from "./controlSizes.ts";
import { lowPane } from "./frame/layout.ts";
import { NoticeBar } from "./frame/NoticeBar.tsx";
import { ReadingProgress } from "./frame/ReadingProgress.tsx";
import { PlanView } from "./plan/PlanView.tsx";
import { ProposalsView } from "./propose/ProposalsView.tsx";
import { PublishView } from "./publish/PublishView.tsx";
import { EmptyState } from "./frame/EmptyState.tsx";
import { Tabs } from "./frame/Tabs.tsx";
import { TagView } from "./tag/TagView.tsx";
import { TryAgain } from "./frame/TryAgain.tsx";
import { useEscape } from "./frame/useEscape.ts";
import { usePane } from "./frame/usePane.ts";
import { DarkContext, useTheme } from "./frame/useTheme.ts";
import { frameWords } from "./words/frame.ts";

const useStyles = makeStyles({
  pane: {
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    [lowPane]: { height: "auto", minHeight: "100vh" },
  },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column", [lowPane]: { minHeight: "auto" } },
  view: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    overflowY: "auto",
    outlineStyle: "none",
    [lowPane]: { minHeight: "auto", overflowY: "visible" },
  },
  skeleton: { display: "flex", flexDirection: "column", rowGap: "14px", padding: "16px 12px" },
});

/** The whole pane. */
export function PaneApp(): ReactElement {
  const theme = useTheme();
  const { state } = usePane();
  const { language } = state;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={paneThemes[theme]} style={{ colorScheme: theme }}>
      <DarkContext.Provider value={theme === "dark"}>
        {state.surroundings?.inWord === false ? (
          <main>
            <EmptyState {...frameWords[language].notInWord} />
          </main>
        ) : (
          <Frame />
        )}
      </DarkContext.Provider>
    </FluentProvider>
  );
}

function Frame(): ReactElement {
  const styles = useStyles();
  const sizes = useControlSizes();
  const { state } = usePane();
  const words = frameWords[state.language];
  const read = readPlan(state);
  const panel = useRef<HTMLDivElement>(null);
  const focused = useRef<Element | null>(null);
  const { busy, subview, tab, account } = state;
  const { task, refusal, published } = state.publishing;
  const register = state.register.value;
  useEscape();
  useEffect(() => {
    // What had focus may have gone with what was done; then whoever uses the keyboard stays in the view.
    const stay = () => {
      if (document.hasFocus() && document.activeElement === document.body) panel.current?.focus();
    };
    // Signing in is done in a window of its own: what had focus may be gone when the pane has it back.
    const comeBack = () => {
      if (focused.current?.isConnected === false) stay();
    };
    stay();
    window.addEventListener("focus", comeBack);
    return () => window.removeEventListener("focus", comeBack);
  }, [busy, subview, tab, task, refusal, published, account.status, register]);
  return (
    <div
      className={mergeClasses(styles.pane, sizes.room)}
      onFocus={({ target }) => {
        focused.current = target;
      }}
    >
      <Header />
      <main className={styles.main}>
        <NoticeBar />
        <Tabs />
        <ReadingProgress />
        <div
          ref={panel}
          id="view"
          role="tabpanel"
          aria-labelledby={`tab-${state.tab}`}
          tabIndex={-1}
          className={styles.view}
          aria-busy={state.busy !== null}
        >
          {state.reading.status === "loading" && (
            <Skeleton className={styles.skeleton} aria-label={words.reading}>
              {["70%", "90%", "55%", "80%", "40%", "85%"].map((width) => (
                <SkeletonItem key={width} style={{ width }} />
              ))}
            </Skeleton>
          )}
          {state.reading.status === "failed" && (
            <EmptyState {...sayWordRefusal(state.reading.refusal, state.language)}>
              <TryAgain details={state.reading.refusal.detail} />
            </EmptyState>
          )}
          {read && <View reading={read} />}
        </div>
      </main>
    </div>
  );
}

/** What stands in the tab: its own view, or the one opened over it. */
function View({ reading }: { readonly reading: ReadPlan }): ReactElement {
  const { state } = usePane();
  const { subview } = state;
  const [lastElement, setLastElement] = useState<string | null>(null);
  const last = subview?.view === "element" ? subview.id : state.tab === "tag" ? lastElement : null;
  if (last !== lastElement) setLastElement(last);
  const { elements } = reading.plan;
  const [seen, setSeen] = useState(elements);
  const [newest, setNewest] = useState<string | null>(null);
  if (seen !== elements) {
    const before = new Set(seen.map(({ id }) => id));
    setSeen(elements);
    setNewest(elements.find(({ id }) => !before.has(id))?.id ?? newest);
  }
  if (subview?.view === "help") return <HelpView about={subview.from?.view ?? state.tab} />;
  if (subview?.view === "plan") return <PlanView reading={reading} />;
  if (subview?.view === "propose") return <ProposalsView reading={reading} />;
  if (subview?.view === "actions") return <ActionsView reading={reading} />;
  if (subview?.view === "history") return <HistoryView />;
  if (subview?.view === "fetch") return <FetchView reading={reading} />;
  if (subview?.view === "element") return <ElementView key={subview.id} reading={reading} id={subview.id} />;
  if (state.tab === "check") return <CheckView reading={reading} />;
  if (state.tab === "publish") return <PublishView reading={reading} />;
  return <TagView reading={reading} newest={newest} returnTo={lastElement} />;
}
