import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { ParagraphPlace } from "../../document/blocks/document.ts";
import type { ReadPlan } from "../core/paneState.ts";
import { OutlineItem } from "./OutlineItem.tsx";
import { outlineRows, type OutlineRow } from "./outlineRows.ts";
import { usePane, usePaneState } from "../frame/usePane.ts";
import { taggingWords } from "../words/tagging.ts";

const useStyles = makeStyles({ tree: { padding: `${tokens.spacingVerticalXS} 0`, margin: 0 } });

/**
 * The document's headings with the elements on them, as a tree with one stop for the Tab key: arrows
 * move and open, Home and End go to the ends, Enter opens an element or goes to a heading in Word.
 * `returnTo` is the element that was open until now; focus comes back to it.
 */
export function Outline({
  reading,
  onlyElements,
  returnTo,
}: {
  readonly reading: ReadPlan;
  readonly onlyElements: boolean;
  readonly returnTo: string | null;
}): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { plan, findings } = reading;
  const [closed, setClosed] = useState<ReadonlySet<ParagraphPlace>>(new Set());
  const rows = useMemo(() => outlineRows(plan, findings, closed, onlyElements), [plan, findings, closed, onlyElements]);
  const tree = useRef<HTMLDivElement>(null);

  const cursorAt = usePaneState(({ cursor }) => cursor?.at ?? null);
  const current = cursorAt === null ? undefined : rows.findLast(({ at }) => at <= cursorAt);
  const [focusAt, setFocusAt] = useState<ParagraphPlace | null>(null);
  const stop = rows.find(({ at }) => at === focusAt) ?? current ?? rows[0];

  const currentAt = current?.at;
  useEffect(() => {
    if (!tree.current?.contains(document.activeElement))
      rowAt(tree.current, currentAt)?.scrollIntoView({ block: "nearest" });
  }, [currentAt]);

  useEffect(() => {
    if (returnTo !== null) tree.current?.querySelector<HTMLElement>(`[data-element="${returnTo}"]`)?.focus();
  }, [returnTo]);

  // The same functions as long as the outline stands, so that a row is drawn again only when it is another.
  const focus = useCallback(({ at }: OutlineRow) => setFocusAt(at), []);
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
    [commands],
  );

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
    const move = moves[event.key];
    if (!act && !move) return;
    event.preventDefault();
    if (act) return act();
    const to = move?.();
    if (!to) return;
    setFocusAt(to.at);
    rowAt(tree.current, to.at)?.focus();
  }

  const latest = useRef(onKeyDown);
  useEffect(() => {
    latest.current = onKeyDown;
  });
  const handleKey = useCallback((event: KeyboardEvent) => latest.current(event), []);

  return (
    <div ref={tree} role="tree" aria-label={taggingWords[state.language].outline} className={styles.tree}>
      {rows.map((row) => (
        <OutlineItem
          key={`${row.at}-${row.element?.id ?? ""}`}
          row={row}
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

function rowAt(tree: HTMLElement | null, at: ParagraphPlace | undefined): HTMLElement | null {
  return at === undefined || tree === null ? null : tree.querySelector<HTMLElement>(`[data-at="${at}"]`);
}
