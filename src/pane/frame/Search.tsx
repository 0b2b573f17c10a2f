import { Field, SearchBox } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** A search field with its label. Esc empties it first, and goes back only when it is empty. */
export function Search({
  label,
  hint,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactElement {
  return (
    <Field label={label} hint={hint ?? null} size="small">
      <SearchBox
        size="small"
        value={value}
        onChange={(_event, data) => onChange(data.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || value === "") return;
          event.preventDefault();
          onChange("");
        }}
      />
    </Field>
  );
}
