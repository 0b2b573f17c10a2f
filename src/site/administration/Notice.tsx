import type { ReactElement } from "react";
import type { Language } from "../../words/language.ts";
import type { FieldFaults } from "./FormField.tsx";
import { administrationWords } from "./words/frame.ts";

/** What became of a form: what was done; or what must be corrected, each a link to its field. Nothing where none was sent. */
export function Notice({
  language,
  done,
  faults,
  ids = {},
}: {
  readonly language: Language;
  /** What was done, as a sentence. */
  readonly done: string | null;
  readonly faults: FieldFaults;
  /** The fields' ids by their names, where a fault has a field. */
  readonly ids?: Readonly<Record<string, string>>;
}): ReactElement | null {
  const words = administrationWords[language];
  const wrong = Object.entries(faults);
  if (wrong.length > 0)
    return (
      <div className="ds-alert notice" data-color="danger" role="alert">
        <p>
          <strong>{words.wrong(wrong.length)}</strong> {words.wrongNext}
        </p>
        <ul>
          {wrong.map(([name, fault]) => (
            <li key={name}>{ids[name] === undefined ? fault : <a href={`#${ids[name]}`}>{fault}</a>}</li>
          ))}
        </ul>
      </div>
    );
  return done === null ? null : (
    <p className="ds-alert notice" data-color="success" role="status">
      {done}
    </p>
  );
}
