import type { ReactElement } from "react";

/** A field of a form, with its name above. */
export function Field({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: ReactElement;
}): ReactElement {
  return (
    <div className="field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {children}
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly chosen: string;
  readonly every: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** A choice of one, or of every. */
export function Choice({ id, name, chosen, every, options }: ChoiceProps): ReactElement {
  return (
    <select
      className="ds-input"
      id={id}
      name={name}
      defaultValue={options.some(({ value }) => value === chosen) ? chosen : ""}
    >
      <option value="">{every}</option>
      {options.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}
