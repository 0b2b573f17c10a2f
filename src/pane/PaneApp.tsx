import { FluentProvider, Skeleton, SkeletonItem, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, useState, type ReactElement } from "react";
import { sayWordRefusal } from "../word/sayWordRefusal.ts";
import type { ReadPlan } from "./core/paneState.ts";
import { readPlan } from "./core/paneCore.ts";
import { Header } from "./frame/header/Header.tsx";
import {
  ActionsView,
  CheckView,
  ElementView,
  FetchView,
  HelpView,
  HistoryView,
  PicturesView,
  PlanView,
  ProposalsView,
  PublishView,
} from "./laterViews.ts";
import { paneThemes, useControlSizes } from "./controlSizes.ts";
import { Demonstration } from "./frame/header/Demonstration.tsx";
import { fetchAllLater } from "./frame/later.ts";
import { lowPane } from "./frame/layout.ts";
import { NoticeBar } from "./frame/NoticeBar.tsx";
import { ReadingProgress } from "./frame/ReadingProgress.tsx";
import { EmptyState } from "./frame/EmptyState.tsx";
import { Tabs } from "./frame/header/Tabs.tsx";
import { TagView } from "./tag/TagView.tsx";
import { TryAgain } from "./frame/TryAgain.tsx";
import { useEscape } from "./frame/useEscape.ts";
import { useShortcuts } from "./useShortcuts.ts";
import { useTabKey } from "./useTabKey.ts";
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

/** How long after the first view the others are fetched, in ms: what is looked at comes first. */
const afterFirstView = 1_000;

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
  const read = readPlan(state);
  const panel = useRef<HTMLDivElement>(null);
  const focused = useRef<Element | null>(null);
  const { busy, subview, tab, account } = state;
  const { task, refusal, published } = state.publishing;
  const register = state.register.value;
  useEscape();
  useTabKey();
  useShortcuts();
  const isRead = read !== null;
  useEffect(() => {
    if (!isRead) return;
    const later = setTimeout(() => void fetchAllLater(), afterFirstView);
    return () => clearTimeout(later);
  }, [isRead]);
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
          {state.reading.status === "loading" && <Waiting />}
          {state.reading.status === "failed" && (
            <EmptyState {...sayWordRefusal(state.reading.refusal, state.language)}>
              <TryAgain details={state.reading.refusal.detail} />
            </EmptyState>
          )}
          {read && (
            <Suspense fallback={<Waiting />}>
              <View reading={read} />
            </Suspense>
          )}
        </div>
      </main>
      <Demonstration />
    </div>
  );
}

/** What stands where a view will. */
function Waiting(): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  return (
    <Skeleton className={styles.skeleton} aria-label={frameWords[language].reading}>
      {["70%", "90%", "55%", "80%", "40%", "85%"].map((width) => (
        <SkeletonItem key={width} style={{ width }} />
      ))}
    </Skeleton>
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
  if (subview?.view === "pictures") return <PicturesView reading={reading} />;
  if (subview?.view === "fetch") return <FetchView reading={reading} />;
  if (subview?.view === "element") return <ElementView key={subview.id} reading={reading} id={subview.id} />;
  if (state.tab === "check") return <CheckView reading={reading} />;
  if (state.tab === "publish") return <PublishView reading={reading} />;
  return <TagView reading={reading} newest={newest} returnTo={lastElement} />;
}
