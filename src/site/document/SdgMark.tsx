import type { ReactElement } from "react";
import type { SdgCode } from "../../plan/element.ts";
import { goalOf, saySdg, sdgLang } from "../../plan/sdg.ts";
import type { Language } from "../../words/language.ts";
import { planWords } from "../words/plan.ts";

/** A sustainable development goal or target: its number on the goal's colour, its words for those who listen or hover. */
export function SdgMark({ code, language }: { readonly code: SdgCode; readonly language: Language }): ReactElement {
  const name = planWords[language].sdg(code);
  const words = saySdg(code, language) ?? "";
  const lang = sdgLang(code, language);
  return (
    <span className={`sdg sdg-${goalOf(code)}`} title={`${name}: ${words}`}>
      <span className="ds-sr-only">
        {name}: {lang === undefined ? words : <span lang={lang}>{words}</span>}
      </span>
      <span aria-hidden="true">{code}</span>
    </span>
  );
}
