import type { ReactElement, ReactNode } from "react";

/** What stands wrong with a form's fields, as sentences, by the fields' names. */
export type FieldFaults = Readonly<Record<string, string>>;

interface FormFieldProps {
  /** Of the field it is around, which is given `described` too. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string | undefined;
  readonly children: ReactNode;
}

/** A field of a form: its name above, what to write, and what is wrong with what was written. */
function FormField({ id, label, hint, fault, children }: FormFieldProps): ReactElement {
  return (
    <div className="form-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p className="aside" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {fault === undefined ? null : (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}

/** What tells a field's hint and fault to those who cannot see them. */
function described(
  id: string,
  { hint, fault }: { readonly hint?: string; readonly fault?: string | undefined },
): { readonly "aria-describedby"?: string; readonly "aria-invalid"?: true } {
  const by = [...(hint === undefined ? [] : [`${id}-hint`]), ...(fault === undefined ? [] : [`${id}-fault`])];
  return {
    ...(by.length === 0 ? {} : { "aria-describedby": by.join(" ") }),
    ...(fault === undefined ? {} : { "aria-invalid": true }),
  };
}

interface TextFieldProps extends Omit<FormFieldProps, "children"> {
  readonly name: string;
  readonly value: string;
  readonly type?: "text" | "email" | "date" | "number";
  readonly autoComplete?: string;
  readonly lines?: number;
  /** What may be meant, to choose from. */
  readonly suggested?: readonly string[];
}

/** A field that is written in. */
export function TextField({
  name,
  value,
  type = "text",
  autoComplete = "off",
  lines,
  suggested = [],
  ...field
}: TextFieldProps): ReactElement {
  const own = {
    id: field.id,
    name,
    defaultValue: value,
    autoComplete,
    className: "ds-input",
    ...described(field.id, field),
  };
  return (
    <FormField {...field}>
      {lines === undefined ? (
        <input type={type} {...own} {...(suggested.length === 0 ? {} : { list: `${field.id}-list` })} />
      ) : (
        <textarea rows={lines} {...own} />
      )}
      {suggested.length === 0 ? null : (
        <datalist id={`${field.id}-list`}>
          {suggested.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </FormField>
  );
}

interface FileFieldProps extends Omit<FormFieldProps, "children"> {
  readonly name: string;
  /** Kinds of files to choose among, as HTML's `accept` says them. */
  readonly accept: string;
}

/** A field that a file is chosen in. */
export function FileField({ name, accept, ...field }: FileFieldProps): ReactElement {
  return (
    <FormField {...field}>
      <input
        type="file"
        id={field.id}
        name={name}
        accept={accept}
        className="ds-input"
        {...described(field.id, field)}
      />
    </FormField>
  );
}

interface SelectFieldProps extends Omit<FormFieldProps, "children"> {
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** A field that is chosen in. */
export function SelectField({ name, value, options, ...field }: SelectFieldProps): ReactElement {
  return (
    <FormField {...field}>
      <select id={field.id} name={name} defaultValue={value} className="ds-input" {...described(field.id, field)}>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </select>
    </FormField>
  );
}

interface CheckFieldsProps {
  /** Of the group; each box is called by it and its value. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string | undefined;
  readonly chosen: readonly string[];
  readonly options: readonly { readonly value: string; readonly text: string; readonly lang?: string | undefined }[];
}

/** Boxes of which any number may be checked. */
export function CheckFields({ id, name, label, chosen, options, ...field }: CheckFieldsProps): ReactElement {
  return (
    <fieldset className="checks" id={id} tabIndex={-1} {...described(id, field)}>
      <legend className="ds-label">{label}</legend>
      {field.hint === undefined ? null : (
        <p className="aside" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      <ul>
        {options.map(({ value, text, lang }) => (
          <li key={value}>
            <label>
              <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
              <span lang={lang}>{text}</span>
            </label>
          </li>
        ))}
      </ul>
      {field.fault === undefined ? null : (
        <p className="fault" id={`${id}-fault`}>
          {field.fault}
        </p>
      )}
    </fieldset>
  );
}
