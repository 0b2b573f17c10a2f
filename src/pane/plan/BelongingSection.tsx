import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReadPlan } from "../core/paneState.ts";
import { belongingNow } from "../core/belongingNow.ts";
import { usePane } from "../frame/usePane.ts";
import { belongingWords } from "../words/belonging.ts";
import { sayBelonging } from "../words/sayBelonging.ts";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, overflowWrap: "anywhere" },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** Says that a document does not belong to this register, or does not say so, and offers what fits. Nothing where it is as it should be. */
export function BelongingSection({ reading }: { readonly reading: ReadPlan }): ReactElement | null {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = belongingWords[state.language];
  const stands = belongingNow(state);
  const register = state.register.value;
  if (stands === null || stands === "here" || stands === "untied" || register === null) return null;
  const off = state.surroundings?.readOnly === true || state.busy !== null;
  return (
    <section className={styles.part} aria-labelledby="belonging-heading">
      <h3 id="belonging-heading" className={styles.heading}>
        {words.heading}
      </h3>
      <p className={styles.text}>{sayBelonging(stands, reading, register, state.language)}</p>
      <p id="start-means" className={styles.small}>
        {words.startMeans}
      </p>
      <div className={styles.buttons}>
        {stands === "unsaid" && (
          <Button size="small" appearance="primary" disabledFocusable={off} onClick={() => void commands.belongHere()}>
            {words.belongsHere}
          </Button>
        )}
        {(stands === "otherMunicipality" || stands === "otherService") && (
          <Button size="small" onClick={() => commands.open(null)}>
            {words.justRead}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={off}
          aria-describedby="start-means"
          onClick={() => void commands.startOwn()}
        >
          {words.startOfOwn}
        </Button>
      </div>
    </section>
  );
}
