import { mayDo } from "../../plan/mayDo.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { Document } from "../../document/blocks/document.ts";
import { languageOfDocument } from "../../plan/languageOfDocument.ts";
import { likelyPlans } from "../../plan/likelyPlans.ts";
import type { PlanRecord } from "../../plan/plan.ts";
import type { RegisteredPlan } from "../../plan/register.ts";
import { sayPlanKind, sayState } from "../../plan/sayKind.ts";
import { tieDoubts } from "../../plan/tieDoubts.ts";
import { capital } from "../../words/capital.ts";
import { NewPlanForm } from "./NewPlanForm.tsx";
import { NoRegister } from "../frame/NoRegister.tsx";
import { Search } from "../frame/Search.tsx";
import { TieQuestion } from "./TieQuestion.tsx";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { planningWords } from "../words/planning.ts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  plan: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  item: { display: "flex", columnGap: "8px", alignItems: "center", padding: "6px 0" },
  names: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  likely: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  title: { margin: 0 },
});

/** Finding the plan in the register that this document is, or making a new one. */
export function TiePlan({
  document: tied,
  record,
}: {
  readonly document: Document;
  readonly record: PlanRecord;
}): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language, account } = state;
  const words = planningWords[language];
  const { readOnly, button } = useWriting();
  const [query, setQuery] = useState("");
  /** Id of the plan whose tying is asked about. */
  const [asked, setAsked] = useState<string | null>(null);
  const written = useMemo(() => languageOfDocument(tied), [tied]);
  const register = state.register.value;
  if (!register) return <NoRegister signInTo={words.noRegister} />;
  const sought = query.trim().toLowerCase();
  const plans = likelyPlans(register.plans, tied.title).filter(({ plan: { title, kind } }) =>
    `${title} ${sayPlanKind(kind, language)}`.toLowerCase().includes(sought),
  );
  function tie(plan: RegisteredPlan): void {
    if (tieDoubts(record, plan).length === 0) void commands.tie(plan);
    else setAsked(plan.id);
  }
  return (
    <>
      <section className={styles.part} aria-labelledby="tie-heading">
        <h3 id="tie-heading" className={styles.heading}>
          {words.tie}
        </h3>
        <Search label={words.search} value={query} onChange={setQuery} />
        {plans.length === 0 && (
          <p className={styles.small} role="status">
            {words.noMatch}
          </p>
        )}
        <ul className={styles.list}>
          {plans.map(({ plan, likeness }) => (
            <li key={plan.id} className={styles.plan}>
              <div className={styles.item}>
                <div className={styles.names}>
                  <p className={styles.title}>{plan.title}</p>
                  <p
                    className={styles.small}
                  >{`${capital(sayPlanKind(plan.kind, language))} · ${sayState(plan.state, language)}`}</p>
                  {likeness !== null && <p className={styles.likely}>{words.likeness[likeness]}</p>}
                </div>
                <Button
                  id={`tie-${plan.id}`}
                  size="small"
                  {...(likeness === "same" ? { appearance: "primary" } : {})}
                  {...button}
                  aria-label={words.tieNamed(plan.title)}
                  {...(asked === plan.id ? { "aria-expanded": true } : {})}
                  onClick={() => tie(plan)}
                >
                  {words.tieTo}
                </Button>
              </div>
              {asked === plan.id && (
                <TieQuestion
                  plan={plan}
                  record={record}
                  doubts={tieDoubts(record, plan)}
                  onAnswer={(baseVersion) => void commands.tie(plan, baseVersion)}
                  onCancel={() => {
                    setAsked(null);
                    document.getElementById(`tie-${plan.id}`)?.focus();
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      </section>
      {account.status === "signedIn" && mayDo(account.me, "startPlan", null) && !readOnly && (
        <NewPlanForm register={register} written={written} />
      )}
    </>
  );
}
