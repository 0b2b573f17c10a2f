import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { readDate } from "../../plan/readDate.ts";
import { sayDate } from "../../plan/sayDate.ts";
import { usePane } from "../frame/usePane.ts";
import { decidingWords } from "../words/deciding.ts";

/** A day, written and shown as the reader's language writes it, whatever the browser's own is. Gives null for what is no day. */
export function DateField({
  label,
  hint,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  /** YYYY-MM-DD. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}): ReactElement {
  const { language } = usePane().state;
  const words = decidingWords[language];
  const say = (day: string | null): string => (day === null ? "" : sayDate(day, language));
  /** What is being written, and the day that was made of it; a day given from elsewhere takes its place. */
  const [written, setWritten] = useState<{ readonly text: string; readonly day: string | null } | null>(null);
  const text = written !== null && written.day === value ? written.text : say(value);
  const isWrong = text.trim() !== "" && readDate(text) === null;
  return (
    <Field
      label={label}
      size="small"
      hint={hint ?? ""}
      {...(isWrong
        ? { validationState: "error", validationMessage: words.dateWrong(sayDate("2027-01-15", language)) }
        : {})}
    >
      <Input
        size="small"
        value={text}
        autoComplete="off"
        onChange={(_event, change) => {
          const day = readDate(change.value);
          setWritten({ text: change.value, day });
          onChange(day);
        }}
        onBlur={() => {
          if (!isWrong) setWritten(null);
        }}
      />
    </Field>
  );
}
