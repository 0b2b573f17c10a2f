import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { ParagraphPlace } from "../document/document.ts";
import type { ReadPlan } from "./core/paneState.ts";
import { OutlineItem } from "./OutlineItem.tsx";
import { outlineRows, type OutlineRow } from "./outlineRows.ts";
import { usePane } from "./usePane.ts";
import { taggingWords } from "./words/tagging.ts";

const useStyles = makeStyles({ tree: { padding: `${tokens.spacingVerticalXS} 0`, margin: 0 } });

/**
 * The document's headings with the elements on them, as a tree with one stop for the Tab key: arrows
 * move and open, Home and End go to the ends, Enter opens an element or goes to a heading in Word.
 * `returnTo` is the element that was open until now; focus comes back to it.
 */
export function Outline({ reading, onlyElements, returnTo }: {
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

  const cursorAt = state.cursor?.at ?? null;
  const current = cursorAt === null ? undefined : rows.findLast(({ at }) => at <= cursorAt);
  const [focusAt, setFocusAt] = useState<ParagraphPlace | null>(null);
  const stop = rows.find(({ at }) => at === focusAt) ?? current ?? rows[0];

  const rowNode = (at: ParagraphPlace | undefined): HTMLElement | null =>
    at === undefined ? null : (tree.current?.querySelector<HTMLElement>(`[data-at="${at}"]`) ?? null);

  useEffect(() => {
    if (!tree.current?.contains(document.activeElement)) rowNode(current?.at)?.scrollIntoView({ block: "nearest" });
  }, [current?.at]);

  useEffect(() => {
    const at = rows.find(({ element }) => element !== null && element.id === returnTo)?.at;
    if (returnTo !== null) rowNode(at)?.focus();
  }, [returnTo]);

  function setOpen({ at }: OutlineRow, open: boolean): void {
    const next = new Set(closed);
    if (open) next.delete(at);
    else next.add(at);
    setClosed(next);
  }

  function press(row: OutlineRow): void {
    setFocusAt(row.at);
    if (row.element) commands.open({ view: "element", id: row.element.id });
    else void commands.goToPlace(row.at);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const index = stop ? rows.indexOf(stop) : -1;
    const row = rows[index];
    if (!row) return;
    const parent = rows.slice(0, index).findLast(({ depth }) => depth < row.depth);
    const moves: Readonly<Record<string, () => OutlineRow | undefined | void>> = {
      ArrowDown: () => rows[index + 1],
      ArrowUp: () => rows[index - 1],
      Home: () => rows[0],
      End: () => rows.at(-1),
      ArrowRight: () => (row.parts === "closed" ? setOpen(row, true) : row.parts === "open" ? rows[index + 1] : undefined),
      ArrowLeft: () => (row.parts === "open" ? setOpen(row, false) : parent),
      Enter: () => press(row),
      " ": () => press(row),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    const to = move();
    if (!to) return;
    setFocusAt(to.at);
    rowNode(to.at)?.focus();
  }

  return (
    <div ref={tree} role="tree" aria-label={taggingWords[state.language].outline} className={styles.tree} onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <OutlineItem
          key={`${row.at}-${row.element?.id ?? ""}`}
          row={row}
          language={state.language}
          isStop={row === stop}
          isCurrent={row === current}
          onPress={press}
          onToggle={setOpen}
        />
      ))}
    </div>
  );
}
