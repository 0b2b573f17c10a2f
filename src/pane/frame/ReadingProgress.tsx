import { Button, Field, ProgressBar, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sayBytes } from "../../words/sayBytes.ts";
import { frameWords } from "../words/frame.ts";
import { usePane } from "./usePane.ts";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: "6px", padding: "8px 12px" },
  button: { alignSelf: "flex-start" },
});

/** How far reading the whole document has come, and stopping it. Nothing while none is read, or it takes no time. */
export function ReadingProgress(): ReactElement | null {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language, scanning } = state;
  const words = frameWords[language];
  if (scanning === null) return null;
  const { unit, done, total } = scanning;
  const said =
    unit === "bytes"
      ? words.readBytes(sayBytes(done, language), sayBytes(total, language))
      : words.readParagraphs(String(done));
  return (
    <div className={styles.progress}>
      <Field validationMessage={done === 0 ? words.reading : said} validationState="none">
        <ProgressBar aria-label={words.reading} {...(total > 0 ? { value: done / total } : {})} />
      </Field>
      <Button size="small" className={styles.button} onClick={() => commands.stopReading()}>
        {words.stopReading}
      </Button>
    </div>
  );
}
