import type { ReactElement } from "react";
import type { SdgCode } from "../plan/element.ts";
import { goalOf, saySdg } from "../plan/sdg.ts";
import type { Language } from "../words/language.ts";
import { planWords } from "./words/plan.ts";

/** A sustainable development goal or target: its number on the goal's colour, its words for those who listen or hover. */
export function SdgMark({ code, language }: { readonly code: SdgCode; readonly language: Language }): ReactElement {
  const words = `${planWords[language].sdg(code)}: ${saySdg(code, language) ?? ""}`;
  return (
    <span className={`sdg sdg-${goalOf(code)}`} title={words}>
      <span className="ds-sr-only">{words}</span>
      <span aria-hidden="true">{code}</span>
    </span>
  );
}
