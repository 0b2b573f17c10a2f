import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoRegular, WarningFilled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { FindingLevel } from "../../plan/register.ts";
import { sayLevel } from "../../plan/sayKind.ts";
import type { Language } from "../../words/language.ts";

const useStyles = makeStyles({
  mark: { flexShrink: 0, display: "inline-flex", fontSize: "16px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  advice: { color: tokens.colorNeutralForeground2 },
});

/** A finding's level as a shape; its word for those who listen. */
export function LevelMark({
  level,
  language,
}: {
  readonly level: FindingLevel;
  readonly language: Language;
}): ReactElement {
  const styles = useStyles();
  const Icon = { error: ErrorCircleFilled, warning: WarningFilled, advice: InfoRegular }[level];
  return (
    <span
      className={mergeClasses(styles.mark, styles[level])}
      role="img"
      aria-label={`${sayLevel(level, 1, language)}:`}
    >
      <Icon aria-hidden="true" />
    </span>
  );
}
