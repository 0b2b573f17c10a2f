import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { usePane } from "../frame/usePane.ts";
import { frameWords } from "../words/frame.ts";
import { guideWords } from "../words/guide.ts";
import { firstSteps, type FirstStep } from "./firstSteps.ts";

const useStyles = makeStyles({
  guide: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    margin: "8px 12px",
    padding: "8px 12px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  top: { display: "flex", alignItems: "center", columnGap: "8px" },
  heading: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  steps: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "8px" },
  step: { display: "flex", columnGap: "8px", alignItems: "flex-start" },
  number: {
    flexShrink: 0,
    boxSizing: "border-box",
    width: "20px",
    height: "20px",
    borderRadius: "10px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  done: { flexShrink: 0, fontSize: "20px", color: tokens.colorPaletteGreenForeground1 },
  said: { display: "flex", flexDirection: "column", rowGap: "4px", minWidth: 0 },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: "flex-start" },
});

/** The way from a document nobody has worked on to a tagged one: what is done, and the next step with its button. */
export function FirstSteps({ onHide }: { readonly onHide?: () => void }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = guideWords[state.language];
  const steps = firstSteps(state);
  const next = steps.find(({ done }) => !done)?.step;
  const press: Readonly<Record<FirstStep, () => void>> = {
    signIn: () => void commands.signIn(),
    tie: () => commands.open({ view: "plan" }),
    tag: () => commands.open({ view: "propose" }),
  };
  return (
    <section className={styles.guide} aria-labelledby="first-steps">
      <div className={styles.top}>
        <h2 id="first-steps" className={styles.heading}>
          {words.title}
        </h2>
        {onHide && (
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={words.hide}
            title={words.hide}
            onClick={onHide}
          />
        )}
      </div>
      <ol className={styles.steps}>
        {steps.map(({ step, done }, index) => (
          <li key={step} className={styles.step} aria-current={step === next ? "step" : undefined}>
            {done ? (
              <CheckmarkCircleFilled className={styles.done} role="img" aria-label={words.done} />
            ) : (
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
            )}
            <div className={styles.said}>
              <p className={styles.name}>{words.steps[step].name}</p>
              {step === next && (
                <>
                  <p className={styles.small}>{words.steps[step].why}</p>
                  <Button
                    appearance="primary"
                    className={styles.button}
                    disabledFocusable={step === "signIn" && state.account.status === "signingIn"}
                    onClick={press[step]}
                  >
                    {step === "signIn" && state.account.status === "signingIn"
                      ? frameWords[state.language].signingIn
                      : words.steps[step].button}
                  </Button>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
