import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { ParagraphPlace } from "../../document/blocks/document.ts";
import type { ElementId } from "../../plan/element.ts";
import type { ReadPlan } from "../core/paneState.ts";
import { OutlineItem } from "./OutlineItem.tsx";
import { closedFrom, linesOver, outlineRows, type OutlineFilter, type OutlineRow } from "./outlineRows.ts";
import { useRowWindow } from "./useRowWindow.ts";
import { usePane, usePaneState } from "../frame/usePane.ts";
import { taggingWords } from "../words/tagging.ts";

/** Letters typed within so many milliseconds of one another belong together. */
const pause = 800;

const useStyles = makeStyles({
  tree: { padding: `${tokens.spacingVerticalXS} 0`, margin: 0 },
  windowed: { position: "relative", padding: 0, marginBlock: tokens.spacingVerticalXS },
});

/**
 * The document's headings with the elements on them, as a tree with one stop for the Tab key: arrows
 * move and open, Home and End go to the ends, Enter opens an element or goes to a heading in Word.
 * Typed letters go to the next row that begins with them. `newest` is the element tagged last: its row is opened to and
 * shown. `returnTo` is the element that was open until now; focus comes back to it. Of many rows only those near what is
 * seen are in the page; each says which of how many it is.
 */
export function Outline({
  reading,
  filter,
  levels,
  newest,
  returnTo,
}: {
  readonly reading: ReadPlan;
  readonly filter: OutlineFilter;
  /** How many levels stand open to begin with; null for all. */
  readonly levels: number | null;
  readonly newest: ElementId | null;
  readonly returnTo: string | null;
}): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { plan, findings } = reading;
  const [closed, setClosed] = useState<ReadonlySet<ParagraphPlace>>(new Set());
  const [chosen, setChosen] = useState<number | null>(null);
  if (chosen !== levels) {
    setChosen(levels);
    setClosed(levels === null ? new Set() : closedFrom(plan, levels));
  }
  const [opened, setOpened] = useState<ElementId | null>(null);
  if (opened !== newest) {
    setOpened(newest);
    if (newest !== null) {
      const over = linesOver(plan, newest);
      setClosed((before) => new Set([...before].filter((at) => !over.includes(at))));
    }
  }
  const rows = useMemo(() => outlineRows(plan, findings, closed, filter), [plan, findings, closed, filter]);
  const tree = useRef<HTMLDivElement>(null);
  const typed = useRef({ letters: "", at: 0 });

  const cursorAt = usePaneState(({ cursor }) => cursor?.at ?? null);
  const current = cursorAt === null ? undefined : rows.findLast(({ at }) => at <= cursorAt);
  const [focusAt, setFocusAt] = useState<ParagraphPlace | null>(null);
  const stop = rows.find(({ at }) => at === focusAt) ?? current ?? rows[0];

  const keys = useMemo(() => rows.map(keyOf), [rows]);
  const guess = useCallback((index: number) => heightOf(rows[index]), [rows]);
  const part = useRowWindow(tree, keys, guess, [
    stop ? rows.indexOf(stop) : -1,
    current ? rows.indexOf(current) : -1,
    newest === null ? -1 : rows.findIndex(({ element }) => element?.id === newest),
    returnTo === null ? -1 : rows.findIndex(({ element }) => element?.id === returnTo),
  ]);

  const currentAt = current?.at;
  useEffect(() => {
    if (!tree.current?.contains(document.activeElement))
      rowAt(tree.current, currentAt)?.scrollIntoView({ block: "nearest" });
  }, [currentAt]);

  // What has just been tagged or fetched is seen, wherever the outline stood.
  useEffect(() => {
    if (newest !== null)
      tree.current?.querySelector(`[data-element="${newest}"]`)?.scrollIntoView({ block: "nearest" });
  }, [newest]);

  useEffect(() => {
    if (returnTo !== null) tree.current?.querySelector<HTMLElement>(`[data-element="${returnTo}"]`)?.focus();
  }, [returnTo]);

  // The same functions as long as the outline stands, so that a row is drawn again only when it is another.
  const focus = useCallback(({ at }: OutlineRow) => setFocusAt(at), [setFocusAt]);
  const setOpen = useCallback(({ at }: OutlineRow, open: boolean) => {
    setClosed((before) => {
      const next = new Set(before);
      if (open) next.delete(at);
      else next.add(at);
      return next;
    });
  }, []);
  const press = useCallback(
    (row: OutlineRow) => {
      setFocusAt(row.at);
      if (row.element) commands.open({ view: "element", id: row.element.id });
      else void commands.goToPlace(row.at);
    },
    [commands, setFocusAt],
  );

  /** Letters typed soon after one another go to the next row that begins with them, from the one in focus and round. */
  function typeAhead({ key, timeStamp, ctrlKey, altKey, metaKey }: KeyboardEvent, index: number) {
    if (key.length !== 1 || key === " " || ctrlKey || altKey || metaKey) return undefined;
    const before = typed.current;
    const letters = (timeStamp - before.at < pause ? before.letters : "") + key.toLowerCase();
    typed.current = { letters, at: timeStamp };
    const from = letters.length > 1 ? index : index + 1;
    return (): OutlineRow | undefined =>
      [...rows.slice(from), ...rows.slice(0, from)].find(({ number, text }) =>
        [text, `${number} ${text}`].some((words) => words.toLowerCase().startsWith(letters)),
      );
  }

  function onKeyDown(event: KeyboardEvent): void {
    const index = stop ? rows.indexOf(stop) : -1;
    const row = rows[index];
    if (!row) return;
    const parent = rows.slice(0, index).findLast(({ depth }) => depth < row.depth);
    const moves: Readonly<Record<string, () => OutlineRow | undefined>> = {
      ArrowDown: () => rows[index + 1],
      ArrowUp: () => rows[index - 1],
      Home: () => rows[0],
      End: () => rows.at(-1),
      ArrowRight: () => (row.parts === "open" ? rows[index + 1] : undefined),
      ArrowLeft: () => parent,
    };
    const acts: Readonly<Record<string, (() => void) | undefined>> = {
      ...(row.parts === "closed" && { ArrowRight: () => setOpen(row, true) }),
      ...(row.parts === "open" && { ArrowLeft: () => setOpen(row, false) }),
      Enter: () => press(row),
      " ": () => press(row),
    };
    const act = acts[event.key];
    const move = moves[event.key] ?? typeAhead(event, index);
    if (!act && !move) return;
    event.preventDefault();
    if (act) return act();
    const to = move?.();
    if (!to) return;
    setFocusAt(to.at);
    const drawn = rowAt(tree.current, to.at);
    if (drawn) drawn.focus();
    else goesTo.current = to.at;
  }

  // A row that was out of sight is in the page first when it is the one in focus.
  const goesTo = useRef<ParagraphPlace | null>(null);
  useEffect(() => {
    if (goesTo.current === null) return;
    rowAt(tree.current, goesTo.current)?.focus();
    goesTo.current = null;
  }, [focusAt]);

  const latest = useRef(onKeyDown);
  useEffect(() => {
    latest.current = onKeyDown;
  });
  const handleKey = useCallback((event: KeyboardEvent) => latest.current(event), []);

  return (
    <div
      ref={tree}
      role="tree"
      aria-label={taggingWords[state.language].outline}
      className={mergeClasses(styles.tree, part !== null && styles.windowed)}
      style={part ? { height: `${part.height}px` } : {}}
    >
      {(part ? part.drawn.flatMap((index) => rows[index] ?? []) : rows).map((row, index) => (
        <OutlineItem
          key={keyOf(row)}
          row={row}
          index={part?.drawn[index] ?? index}
          top={part ? part.top(part.drawn[index] ?? index) : null}
          language={state.language}
          isStop={row === stop}
          isCurrent={row === current}
          onFocus={focus}
          onPress={press}
          onKeyDown={handleKey}
          onToggle={setOpen}
        />
      ))}
    </div>
  );
}

/** What tells a row from the others. */
function keyOf({ at, element }: OutlineRow): string {
  return `${at}-${element?.id ?? ""}`;
}

/** How high a row is likely to be, in pixels, until it has been drawn. */
function heightOf(row: OutlineRow | undefined): number {
  if (!row) return 0;
  const { element, findings, below } = row;
  const marks = element !== null && (element.sdgs.length > 0 || below.length > 0) ? 26 : 0;
  return 32 + (element === null ? 0 : 22 + marks + Math.min(findings.length, 3) * 18);
}

function rowAt(tree: HTMLElement | null, at: ParagraphPlace | undefined): HTMLElement | null {
  return at === undefined || tree === null ? null : tree.querySelector<HTMLElement>(`[data-at="${at}"]`);
}
