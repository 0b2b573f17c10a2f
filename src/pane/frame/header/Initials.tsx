import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  circle: {
    flexShrink: 0,
    boxSizing: "border-box",
    width: "32px",
    height: "32px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorNeutralBackground6,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Who is signed in, by the first letters of the first and the last name. `label` is what is said of it. */
export function Initials({ name, label }: { readonly name: string; readonly label: string }): ReactElement {
  const styles = useStyles();
  const names = name.trim().split(/\s+/);
  const letters = [names[0], names.length > 1 ? names.at(-1) : undefined].map((one) => {
    const letter = one?.codePointAt(0);
    return letter === undefined ? "" : String.fromCodePoint(letter);
  });
  return (
    <span className={styles.circle} role="img" aria-label={label} title={name}>
      {letters.join("").toUpperCase()}
    </span>
  );
}
