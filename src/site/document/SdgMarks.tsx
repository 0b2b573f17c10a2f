import type { ReactElement } from "react";
import type { SdgCode } from "../../plan/element.ts";
import type { Language } from "../../words/language.ts";
import { SdgMark } from "./SdgMark.tsx";

/** Several, as a list. */
export function SdgMarks({
  codes,
  language,
}: {
  readonly codes: readonly SdgCode[];
  readonly language: Language;
}): ReactElement | null {
  if (codes.length === 0) return null;
  return (
    <ul className="sdgs">
      {codes.map((code) => (
        <li key={code}>
          <SdgMark code={code} language={language} />
        </li>
      ))}
    </ul>
  );
}
