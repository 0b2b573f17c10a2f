import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { mayDo } from "../../plan/mayDo.ts";
import type { Register, RegisteredPlan } from "../../plan/register.ts";
import { sayPlanKind, sayRole, sayState } from "../../plan/sayKind.ts";
import { capital } from "../../words/capital.ts";
import type { ReadPlan } from "../core/paneState.ts";
import { isOthers } from "../core/belongingNow.ts";
import { BelongingSection } from "./BelongingSection.tsx";
import { MySection } from "./MySection.tsx";
import { NewestSection } from "./NewestSection.tsx";
import { Subview } from "../frame/Subview.tsx";
import { sayInstant } from "../../words/sayInstant.ts";
import { sayDate } from "../../plan/sayDate.ts";
import { TiePlan } from "./TiePlan.tsx";
import { VersionsSection } from "./VersionsSection.tsx";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { planningWords } from "../words/planning.ts";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(90px, auto) 1fr",
    columnGap: "12px",
    rowGap: "6px",
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: 0, listStyleType: "none" },
  about: { margin: 0, paddingInlineStart: "18px", display: "flex", flexDirection: "column", rowGap: "6px" },
  links: { display: "flex", flexDirection: "column", rowGap: "6px", alignItems: "flex-start" },
  text: { margin: 0 },
});

/** Which plan this is: how to tie the document to one, or what the register knows of the one it is tied to. */
export function PlanView({ reading }: { readonly reading: ReadPlan }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = planningWords[state.language];
  const { record, registered } = reading.plan;
  const register = state.register.value;
  const { button } = useWriting();
  const others = isOthers(state);
  const untie = (
    <Button size="small" {...button} style={{ alignSelf: "flex-start" }} onClick={() => void commands.untie()}>
      {words.untie}
    </Button>
  );
  return (
    <Subview heading={registered?.title ?? words.heading}>
      <BelongingSection reading={reading} />
      {record.plan === null && (
        <>
          <ul className={styles.about}>
            {words.about.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <TiePlan document={reading.plan.document} record={record} />
        </>
      )}
      {record.plan !== null && !registered && !others && (
        <>
          <p className={styles.text}>{words.unknown}</p>
          {untie}
        </>
      )}
      {registered && register && (
        <>
          <Facts plan={registered} register={register} />
          <NewestSection plan={registered} base={record.baseVersion} />
          <VersionsSection plan={registered} />
          {untie}
        </>
      )}
      <MySection />
    </Subview>
  );
}

function Facts({ plan, register }: { readonly plan: RegisteredPlan; readonly register: Register }): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const { language, account } = state;
  const words = planningWords[language];
  const overview = `${location.origin}/${register.municipality.id}`;
  const titleOf = (id: string): string => register.plans.find((one) => one.id === id)?.title ?? id;
  const facts: readonly (readonly [string, ReactElement | string | null])[] = [
    [words.kind, capital(sayPlanKind(plan.kind, language))],
    [words.life, capital(sayState(plan.state, language))],
    [
      words.period,
      plan.fromYear === null && plan.toYear === null ? null : `${plan.fromYear ?? ""}–${plan.toYear ?? ""}`,
    ],
    [words.language, words.languages[plan.language]],
    [
      words.version,
      plan.version === 0
        ? words.noVersion
        : [words.versionOf(plan.version), plan.publishedAt && sayInstant(plan.publishedAt, language), plan.publishedBy]
            .filter(Boolean)
            .join(", "),
    ],
    // Which is which, where a plan has both.
    [words.inForce, plan.proposed && plan.inForce && words.versionOf(plan.inForce.version)],
    [words.proposed, plan.inForce && plan.proposed && words.versionOf(plan.proposed.version)],
    [words.deadline, plan.hearingDeadline && sayDate(plan.hearingDeadline, language)],
    [
      words.adopted,
      plan.adoptedOn && [sayDate(plan.adoptedOn, language), plan.decisionNumber].filter(Boolean).join(", "),
    ],
    [
      words.people,
      plan.people.length === 0 ? (
        words.noPeople
      ) : (
        <ul className={styles.list}>
          {plan.people.map(({ name, role }) => (
            <li key={`${name}-${role}`}>{`${name}, ${sayRole(role, language)}`}</li>
          ))}
        </ul>
      ),
    ],
    [
      words.higher,
      plan.higher.length === 0 ? (
        words.noHigher
      ) : (
        <ul className={styles.list}>
          {plan.higher.map((id) => (
            <li key={id}>{titleOf(id)}</li>
          ))}
        </ul>
      ),
    ],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== null)
          .flatMap(([name, value]) => [
            <dt key={`${name}-name`} className={styles.name}>
              {name}
            </dt>,
            <dd key={name} className={styles.value}>
              {value}
            </dd>,
          ])}
      </dl>
      <div className={styles.links}>
        {plan.version > 0 && (
          <Link href={`${overview}/${plan.id}`} target="_blank" rel="noreferrer">
            {words.page}
          </Link>
        )}
        <Link href={overview} target="_blank" rel="noreferrer">
          {words.overview}
        </Link>
        {account.status === "signedIn" && mayDo(account.me, "changePlan", plan.id) && (
          <Link href={`${location.origin}/administrasjon/planer/${plan.id}`} target="_blank" rel="noreferrer">
            {words.entry}
          </Link>
        )}
      </div>
    </>
  );
}
