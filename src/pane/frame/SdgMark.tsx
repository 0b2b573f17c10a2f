import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SdgCode } from "../../plan/element.ts";
import { goalOf, saySdg, sdgGoals, sdgLang } from "../../plan/sdg.ts";
import type { Language } from "../../words/language.ts";
import { elementWords } from "../words/element.ts";

const useStyles = makeStyles({
  mark: {
    display: "inline-block",
    minWidth: "20px",
    padding: "1px 4px",
    borderRadius: tokens.borderRadiusSmall,
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase100,
    textAlign: "center",
  },
});

/**
 * An SDG goal or target as its number on the goal's colour; its words for those who hover or listen.
 * `decorative` where the words stand beside it.
 */
export function SdgMark({
  code,
  language,
  decorative = false,
}: {
  readonly code: SdgCode;
  readonly language: Language;
  readonly decorative?: boolean;
}): ReactElement {
  const styles = useStyles();
  const goal = sdgGoals.find(({ number }) => number === goalOf(code));
  const words = `${elementWords[language].sdg(code)}: ${saySdg(code, language) ?? ""}`;
  return (
    <span
      className={styles.mark}
      style={{ backgroundColor: goal?.colour, color: goal?.textOnColour }}
      lang={sdgLang(code, language)}
      title={words}
      {...(decorative ? { "aria-hidden": true } : { role: "img", "aria-label": words })}
    >
      {code}
    </span>
  );
}
