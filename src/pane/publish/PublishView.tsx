import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement, type ReactNode } from "react";
import { sayServiceRefusal } from "../../api/sayServiceRefusal.ts";
import { check } from "../../plan/check.ts";
import type { Finding } from "../../plan/finding.ts";
import { ruleNamed } from "../../plan/rules.ts";
import { sayLevel } from "../../plan/sayKind.ts";
import { countLevels, type ReadPlan } from "../core/paneState.ts";
import { DecisionFields } from "./DecisionFields.tsx";
import { findingKey } from "../../plan/finding.ts";
import { FindingCard } from "../check/FindingCard.tsx";
import { mayDo } from "../../plan/mayDo.ts";
import { belongingNow } from "../core/belongingNow.ts";
import { sayBelonging } from "../words/sayBelonging.ts";
import { NewestPreview } from "./NewestPreview.tsx";
import { PublishedResult } from "./PublishedResult.tsx";
import { PublishRefusal } from "./PublishRefusal.tsx";
import { PublishStep } from "./PublishStep.tsx";
import { WaivedFindings } from "./WaivedFindings.tsx";
import { RehearsalResult } from "./RehearsalResult.tsx";
import { EmptyState } from "../frame/EmptyState.tsx";
import { usePane } from "../frame/usePane.ts";
import { belongingWords } from "../words/belonging.ts";
import { frameWords } from "../words/frame.ts";
import { readerOf, sayInsteadOfPublishing } from "./sayInsteadOfPublishing.ts";
import { rolesWords } from "../words/roles.ts";
import type { Me } from "../../api/contract.ts";
import { publishingWords } from "../words/publishing.ts";

const useStyles = makeStyles({
  stair: { listStyleType: "none", margin: 0, padding: "4px 12px 16px" },
  step: {
    padding: "10px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  number: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    display: "block",
  },
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Whether it is found of what is decided here, and not before. */
const isAboutDecision = ({ rule }: Finding): boolean => ruleNamed(rule)?.aboutDecision === true;

/** Publishing as a stair of four steps that are all visible. */
export function PublishView({ reading }: { readonly reading: ReadPlan }): ReactElement {
  const styles = useStyles();
  const { state, commands, today } = usePane();
  const { publishing, account, language } = state;
  const words = publishingWords[language];
  const { decision } = publishing;
  const { plan } = reading;
  const register = state.register.value;
  const findings = useMemo(
    () => check(plan, register, today, { ...decision, date: today }),
    [plan, register, today, decision],
  );
  if (plan.record.plan === null) {
    return (
      <EmptyState what={words.notTied.what} next={words.notTied.next}>
        <Button appearance="primary" onClick={() => commands.open({ view: "plan" })}>
          {words.notTied.button}
        </Button>
      </EmptyState>
    );
  }
  if (account.status !== "signedIn" && state.register.refusal?.code === "away") {
    return (
      <EmptyState {...sayServiceRefusal(state.register.refusal, language)}>
        <Button appearance="primary" onClick={() => void commands.connect()}>
          {frameWords[language].tryAgain}
        </Button>
      </EmptyState>
    );
  }
  if (account.status !== "signedIn") {
    return (
      <EmptyState what={words.signedOut.what} next={words.signedOut.next}>
        <Button
          appearance="primary"
          disabledFocusable={account.status === "signingIn"}
          onClick={() => void commands.signIn()}
        >
          {words.signedOut.button}
        </Button>
      </EmptyState>
    );
  }
  const stands = belongingNow(state);
  if (stands !== null && stands !== "here" && stands !== "untied" && register !== null) {
    return (
      <EmptyState what={sayBelonging(stands, reading, register, language)}>
        <Button appearance="primary" onClick={() => commands.open({ view: "plan" })}>
          {belongingWords[language].choose}
        </Button>
      </EmptyState>
    );
  }
  if (!mayDo(account.me, "publishPreview", plan.record.plan)) {
    return (
      <>
        <NewestPreview plan={plan.record.plan} />
        <NotPublisher me={account.me} plan={plan.record.plan} />
      </>
    );
  }
  if (publishing.published) return <PublishedResult published={publishing.published} />;

  const unseen = publishing.rehearsal?.unseen ?? [];
  const all = [...findings, ...unseen];
  const errors = findings.filter(({ level, waived }) => level === "error" && waived === null);
  const isPreview = decision.kind === "preview";
  const counts = countLevels(all);
  const stopped = !isPreview && counts.error > 0;
  const others = (["warning", "advice"] as const).filter((level) => counts[level] > 0);
  // All that follows from what is decided here, for it is met nowhere else; of other errors the first.
  const shown = [
    ...findings.filter(isAboutDecision),
    ...(stopped ? errors.filter((one) => !isAboutDecision(one)).slice(0, 3) : []),
  ];
  return (
    <>
      <NewestPreview plan={plan.record.plan} />
      <ol className={styles.stair}>
        <Step step={1}>
          <DecisionFields reading={reading} />
        </Step>
        <Step step={2}>
          <p className={styles.text}>
            {counts.error === 0
              ? words.nothingStops
              : isPreview
                ? words.previewAnyway(counts.error)
                : words.stops(counts.error)}
          </p>
          {others.length > 0 && (
            <p className={styles.text}>
              {others.map((level) => `${counts[level]} ${sayLevel(level, counts[level], language)}`).join(" · ")}
            </p>
          )}
          {shown.length > 0 && (
            <ul className={styles.list}>
              {shown.map((finding) => (
                <FindingCard key={findingKey(finding)} finding={finding} />
              ))}
            </ul>
          )}
          <WaivedFindings findings={findings} />
          {findings.length > 0 && (
            <Button size="small" className={styles.button} onClick={() => commands.show("check")}>
              {words.showFindings}
            </Button>
          )}
        </Step>
        <Step step={3}>
          <RehearsalResult />
        </Step>
        <Step step={4}>
          <PublishStep stopped={stopped} plan={plan.registered} />
          <PublishRefusal />
        </Step>
      </ol>
    </>
  );
}

/** What one without the role to publish can do instead, and whom to ask for it. */
function NotPublisher({ me, plan }: { readonly me: Me; readonly plan: string }): ReactElement {
  const { state, commands } = usePane();
  const { language } = state;
  const people = state.register.value?.plans.find(({ id }) => id === plan)?.people ?? [];
  return (
    <EmptyState what={publishingWords[language].noRole.what} next={sayInsteadOfPublishing(me, plan, people, language)}>
      {readerOf(me, plan) !== "reader" && (
        <Button onClick={() => commands.show("check")}>{rolesWords[language].toCheck}</Button>
      )}
    </EmptyState>
  );
}

function Step({ step, children }: { readonly step: 1 | 2 | 3 | 4; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const words = publishingWords[state.language];
  return (
    <li className={styles.step}>
      <h2 className={styles.heading}>
        <span className={styles.number}>{words.stepNumber(step)}</span>
        {words.steps[step - 1]}
      </h2>
      {children}
    </li>
  );
}
