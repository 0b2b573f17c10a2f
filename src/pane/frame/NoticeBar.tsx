import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { sayServiceRefusal } from "../../api/sayServiceRefusal.ts";
import { sayWordRefusal } from "../../word/sayWordRefusal.ts";
import type { Language } from "../../words/language.ts";
import { conditions } from "./conditions.ts";
import { CopyDetails } from "./CopyDetails.tsx";
import type { Notice } from "../core/paneState.ts";
import { usePane } from "./usePane.ts";
import { useWriting } from "./useWriting.ts";
import { sayDone } from "../words/done.ts";
import { belongingWords } from "../words/belonging.ts";
import { frameWords } from "../words/frame.ts";
import { historyWords, sayHistory } from "../words/history.ts";
import { canUndo } from "../../word/undo/documentChange.ts";

const useStyles = makeStyles({
  bars: { display: "flex", flexDirection: "column", flexShrink: 0 },
  bar: { borderRadius: 0 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: { margin: "4px 0" },
});

/** What came of the last thing done, and standing conditions: read-only, offline, signed out, no role. */
export function NoticeBar(): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language, notice } = state;
  const { button } = useWriting();
  const last = state.history.find((entry) => notice?.type === "done" && entry.what === notice.what);
  return (
    <div className={styles.bars}>
      {conditions(state).map(({ key, intent, text, retry, plan, whole }) => (
        <MessageBar key={key} intent={intent} layout="multiline" className={styles.bar} politeness="polite">
          <MessageBarBody id={key} className={styles.small}>
            {text}
          </MessageBarBody>
          {plan && (
            <MessageBarActions>
              <Button size="small" onClick={() => commands.open({ view: "plan" })}>
                {belongingWords[language].choose}
              </Button>
            </MessageBarActions>
          )}
          {whole && (
            <MessageBarActions>
              <Button size="small" onClick={() => void commands.checkAgain()}>
                {frameWords[language].readAll}
              </Button>
            </MessageBarActions>
          )}
          {retry && (
            <MessageBarActions>
              <Button size="small" onClick={() => void commands.connect()}>
                {frameWords[language].tryAgain}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      ))}
      <div role="status" aria-live="polite">
        {state.slow && (
          <MessageBar intent="warning" layout="multiline" className={styles.bar}>
            <MessageBarBody>{frameWords[language].slow}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => commands.goOn()}>
                {frameWords[language].goOn}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {state.account.status === "signingIn" && state.account.another && (
          <MessageBar intent="info" layout="multiline" className={styles.bar}>
            <MessageBarBody>{frameWords[language].wordAsks}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => commands.signInAnotherWay()}>
                {frameWords[language].anotherWay}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {notice && (
          <MessageBar intent={notice.type === "done" ? "success" : "error"} layout="multiline" className={styles.bar}>
            <MessageBarBody>
              {sayNotice(notice, language).map((sentence) => (
                <p key={sentence} className={styles.line}>
                  {sentence}
                </p>
              ))}
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  size="small"
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={frameWords[language].close}
                  onClick={() => {
                    commands.notify(null);
                    document.getElementById("view")?.focus();
                  }}
                />
              }
            >
              {last && !last.undone && canUndo(last.changes) && (
                <Button
                  size="small"
                  {...button}
                  aria-label={historyWords[language].named(historyWords[language].undo, sayHistory(last, language))}
                  onClick={() => void commands.undo(last.id)}
                >
                  {historyWords[language].undo}
                </Button>
              )}
              {notice.type !== "done" && (
                <CopyDetails details={{ code: notice.refusal.code, ...notice.refusal.detail }} />
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </div>
  );
}

function sayNotice(notice: Notice, language: Language): readonly string[] {
  if (notice.type === "done") return [sayDone(notice.what, language)];
  const said =
    notice.type === "word" ? sayWordRefusal(notice.refusal, language) : sayServiceRefusal(notice.refusal, language);
  return [said.what, said.next];
}
