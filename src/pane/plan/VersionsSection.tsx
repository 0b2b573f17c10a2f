import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { VersionLine } from "../../api/contract.ts";
import type { HistoryLine } from "../../plan/planEntry.ts";
import type { RegisteredPlan } from "../../plan/register.ts";
import { sayPublicationKind } from "../../plan/sayKind.ts";
import {
  canTakeBack,
  standing,
  standingAfter,
  takeBackActs,
  type Standing,
  type TakeBackAct,
} from "../../plan/standing.ts";
import { capital } from "../../words/capital.ts";
import { mayDo } from "../../plan/mayDo.ts";
import { sayInstant } from "../../words/sayInstant.ts";
import { usePane } from "../frame/usePane.ts";
import { versionsWords } from "../words/versions.ts";
import { TakeBackForm } from "./TakeBackForm.tsx";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "6px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: 0, overflowWrap: "anywhere" },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  state: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "4px" },
});

/** What is asked about: of a version, or of the plan as a whole (null). */
interface Asked {
  readonly version: number | null;
  readonly act: TakeBackAct;
}

/** A plan's versions, newest first, with how each stands; a coordinator withdraws, restores and seals here. Nothing where nothing is published. */
export function VersionsSection({ plan }: { readonly plan: RegisteredPlan }): ReactElement | null {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language, account, versions } = state;
  const words = versionsWords[language];
  const [asked, setAsked] = useState<Asked | null>(null);
  const me = account.status === "signedIn" ? account.me : null;
  const isAsked = me !== null && plan.version > 0;
  useEffect(() => {
    if (isAsked) void commands.findVersions(plan.id);
  }, [commands, isAsked, plan.id, plan.version]);
  if (me === null || versions?.plan !== plan.id || versions.lines.length === 0) return null;
  const { lines, history } = versions;
  const isCoordinator = mayDo(me, "decide", plan.id);
  const isWithdrawn = plan.withdrawn === true;
  const now: Standing = isWithdrawn ? { inForce: null, proposed: null } : standing(lines);

  const idOf = ({ version, act }: Asked): string => `take-back-${version ?? "plan"}-${act}`;
  const isSame = (one: Asked): boolean => asked !== null && idOf(asked) === idOf(one);
  function close(one: Asked): void {
    setAsked(null);
    document.getElementById(idOf(one))?.focus();
  }
  function button(one: Asked): ReactElement {
    return (
      <Button key={one.act} id={idOf(one)} size="small" aria-expanded={isSame(one)} onClick={() => setAsked(one)}>
        {words.act[one.act](one.version)}
      </Button>
    );
  }
  const planAct: Asked = { version: null, act: isWithdrawn ? "restored" : "withdrawn" };

  return (
    <section className={styles.part} aria-labelledby="versions-heading">
      <h3 id="versions-heading" className={styles.heading}>
        {words.heading}
      </h3>
      {isWithdrawn && <p className={styles.text}>{words.planWithdrawn}</p>}
      {isWithdrawn && <TakenBack history={history} version={null} />}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.version} className={styles.item}>
            <p className={styles.text}>
              {line.closed === undefined && !isWithdrawn ? (
                <Link href={line.permanentAddress} target="_blank" rel="noreferrer">
                  {words.version(line.version)}
                </Link>
              ) : (
                words.version(line.version)
              )}
              <StandsAs line={line} now={now} />
            </p>
            <p className={styles.small}>
              {words.line(
                capital(sayPublicationKind(line.kind, language)),
                sayInstant(line.publishedAt, language),
                line.publishedBy,
              )}
            </p>
            {line.closed !== undefined && <TakenBack history={history} version={line.version} />}
            {isCoordinator && !isWithdrawn && (
              <div className={styles.buttons}>
                {takeBackActs
                  .filter((act) => canTakeBack(line.closed, act))
                  .map((act) => button({ version: line.version, act }))}
              </div>
            )}
            {asked?.version === line.version && canTakeBack(line.closed, asked.act) && (
              <TakeBackForm
                key={asked.act}
                plan={plan.id}
                version={line.version}
                act={asked.act}
                after={standingAfter(lines, line.version, asked.act)}
                onClose={() => close(asked)}
              />
            )}
          </li>
        ))}
      </ul>
      {isCoordinator && (
        <>
          <div className={styles.buttons}>{button(planAct)}</div>
          {asked !== null && isSame(planAct) && (
            <TakeBackForm
              key={planAct.act}
              plan={plan.id}
              version={null}
              act={planAct.act}
              after={planAct.act === "withdrawn" ? { inForce: null, proposed: null } : standing(lines)}
              onClose={() => close(planAct)}
            />
          )}
        </>
      )}
    </section>
  );
}

/** " · In force", where there is something to say. */
function StandsAs({ line, now }: { readonly line: VersionLine; readonly now: Standing }): ReactElement | null {
  const styles = useStyles();
  const words = versionsWords[usePane().state.language];
  const stands =
    line.closed ?? (line.version === now.inForce ? "inForce" : line.version === now.proposed ? "proposed" : null);
  return stands === null ? null : <span className={styles.state}>{` · ${words.stands[stands]}`}</span>;
}

/** Who took it back last, when, and why; nothing where that is not told. */
function TakenBack({
  history,
  version,
}: {
  readonly history: readonly HistoryLine[];
  readonly version: number | null;
}): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane().state;
  const last = history.find(
    (line) => line.version === version && (line.act === "withdrawn" || line.act === "sealed") && line.reason !== null,
  );
  if (last?.reason == null) return null;
  const words = versionsWords[language];
  return <p className={styles.text}>{words.takenBack(last.by, sayInstant(last.at, language), last.reason)}</p>;
}
