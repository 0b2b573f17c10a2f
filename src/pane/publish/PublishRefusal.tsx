import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { sayServiceRefusal } from "../../api/sayServiceRefusal.ts";
import type { ServiceRefusalCode } from "../../api/serviceRefusal.ts";
import { sayWordRefusal } from "../../word/sayWordRefusal.ts";
import { ChooseFile } from "./ChooseFile.tsx";
import { CopyDetails } from "../frame/CopyDetails.tsx";
import { usePane } from "../frame/usePane.ts";
import { frameWords } from "../words/frame.ts";
import { publishingWords } from "../words/publishing.ts";

const useStyles = makeStyles({ text: { margin: "4px 0" }, button: { alignSelf: "flex-start" } });

/** What may be over by itself, so that the same press may succeed. */
const passing: ReadonlySet<ServiceRefusalCode> = new Set([
  "away",
  "uploadBroken",
  "crowded",
  "overloaded",
  "busy",
  "signInAway",
  "storageFull",
  "broken",
]);

/** Why publishing stopped and what to do next; after someone published first, also the way on from their version. */
export function PublishRefusal(): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language, publishing } = state;
  const words = publishingWords[language];
  const refused = publishing.refusal;
  const said =
    refused &&
    (refused.from === "word"
      ? sayWordRefusal(refused.refusal, language)
      : sayServiceRefusal(refused.refusal, language));
  const newer = refused?.refusal.code === "publishedFirst" ? Number(refused.refusal.detail["version"]) : NaN;
  const mayPass = refused?.from === "service" && passing.has(refused.refusal.code);
  const byHand = refused?.refusal.code === "fileByHand" || refused?.refusal.code === "otherFile";
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused) place.current?.scrollIntoView({ block: "nearest" });
  }, [refused]);
  return (
    <div ref={place} role="alert">
      {refused && said && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <p className={styles.text}>{said.what}</p>
            <p className={styles.text}>{said.next}</p>
            {Number.isInteger(newer) && <p className={styles.text}>{words.buildOnHint}</p>}
          </MessageBarBody>
          <MessageBarActions>
            {byHand && <ChooseFile label={words.chooseFile} onChosen={(file) => void commands.chooseFile(file)} />}
            {Number.isInteger(newer) && (
              <Button size="small" onClick={() => void commands.buildOn(newer).then(() => commands.decide({}))}>
                {words.buildOn(newer)}
              </Button>
            )}
            {mayPass && (
              <Button
                size="small"
                onClick={() => void (refused.during === "rehearsing" ? commands.rehearse() : commands.publish())}
              >
                {frameWords[language].tryAgain}
              </Button>
            )}
            <CopyDetails details={{ code: refused.refusal.code, ...refused.refusal.detail }} />
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
