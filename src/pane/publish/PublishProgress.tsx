import { Button, Field, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sayBytes } from "../../words/sayBytes.ts";
import { usePane } from "../frame/usePane.ts";
import { publishingWords } from "../words/publishing.ts";

/** How far publishing has come, by step and bytes, with the way to give it up. */
export function PublishProgress(): ReactElement | null {
  const { state, commands } = usePane();
  const { language, publishing } = state;
  const { progress } = publishing;
  const words = publishingWords[language];
  if (!progress) return null;
  const known = progress.total > 0;
  const bytes = known ? ` ${words.bytes(sayBytes(progress.done, language), sayBytes(progress.total, language))}` : "";
  return (
    <>
      <Field validationMessage={`${words.progress[progress.step]}${bytes}`} validationState="none">
        <ProgressBar
          aria-label={words.progress[progress.step]}
          {...(known ? { value: progress.done / progress.total } : {})}
        />
      </Field>
      <Button size="small" style={{ alignSelf: "flex-start" }} onClick={() => commands.cancel()}>
        {words.cancel}
      </Button>
    </>
  );
}
