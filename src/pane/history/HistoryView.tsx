import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { canUndo } from "../../word/undo/documentChange.ts";
import type { DoneInDocument } from "../core/paneState.ts";
import { EmptyState } from "../frame/EmptyState.tsx";
import { sayTime } from "../../words/sayInstant.ts";
import { Subview } from "../frame/Subview.tsx";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { historyWords, sayHistory } from "../words/history.ts";

const useStyles = makeStyles({
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    columnGap: "8px",
    alignItems: "flex-start",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  line: { margin: 0 },
  button: { flexShrink: 0 },
});

/** What was done in the document since the pane was opened, and taking it back. */
export function HistoryView(): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const words = historyWords[state.language];
  return (
    <Subview heading={words.title}>
      {state.history.length === 0 ? (
        <EmptyState what={words.none} />
      ) : (
        <>
          <p className={styles.small}>{words.hint}</p>
          <ul className={styles.list}>
            {state.history.map((entry) => (
              <HistoryItem key={entry.id} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </Subview>
  );
}

/** One thing that was done: when, what and to what, and its button or why it has none. */
function HistoryItem({ entry }: { readonly entry: DoneInDocument }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = historyWords[state.language];
  const { button } = useWriting();
  const said = sayHistory(entry, state.language);
  const possible = canUndo(entry.changes);
  const press = entry.undone ? words.redo : words.undo;
  const time = sayTime(entry.at, state.language);
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <p className={styles.line}>{said}</p>
        {entry.about !== null && <p className={styles.small}>{entry.about}</p>}
        <p className={styles.small}>{entry.undone ? `${time} · ${words.undone}` : time}</p>
        {!possible && !entry.undone && <p className={styles.small}>{words.inText}</p>}
      </div>
      {possible && (
        <Button
          className={styles.button}
          size="small"
          icon={entry.undone ? <ArrowRedoRegular /> : <ArrowUndoRegular />}
          aria-label={words.named(press, entry.about === null ? said : `${said} ${entry.about}`)}
          {...button}
          onClick={() => void commands.undo(entry.id)}
        >
          {press}
        </Button>
      )}
    </li>
  );
}
