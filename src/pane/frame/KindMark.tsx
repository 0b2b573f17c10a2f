import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ElementKind } from "../../plan/element.ts";
import { sayKind } from "../../plan/sayKind.ts";
import type { Language } from "../../words/language.ts";
import { kindLook } from "./kindLook.ts";
import { useIsDark } from "./useTheme.ts";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "0.04em",
    textTransform: "uppercase",
    whiteSpace: "nowrap",
  },
});

/** An element's kind as a small word with a shape and a colour. */
export function KindMark({
  kind,
  language,
}: {
  readonly kind: ElementKind;
  readonly language: Language;
}): ReactElement {
  const styles = useStyles();
  const look = kindLook[kind];
  const color = useIsDark() ? look.dark : look.light;
  return (
    <span className={styles.mark} style={{ color }}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={look.path} fill={look.filled ? "currentColor" : "none"} stroke="currentColor" strokeWidth="1.5" />
      </svg>
      {sayKind(kind, language)}
    </span>
  );
}
