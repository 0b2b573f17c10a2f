import { Button, Field, Link, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Element, Origin } from "../../plan/element.ts";
import { originNow } from "../../plan/originNow.ts";
import { originRegister } from "../../plan/originRegister.ts";
import { originWithdrawn } from "../../plan/originWithdrawn.ts";
import { proposedChange } from "../../plan/proposedChange.ts";
import { sayDate } from "../../plan/sayDate.ts";
import { useDraft } from "../frame/useDraft.ts";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { elementWords } from "../words/element.ts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "6px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  sides: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))", gap: "8px" },
  side: {
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  sideHeading: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  words: { margin: 0, whiteSpace: "pre-line" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** Where a fetched element came from, whether the two still say the same, the three ways on when they do not, and what is proposed there. */
export function OriginSection({
  element,
  origin,
}: {
  readonly element: Element;
  readonly origin: Origin;
}): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = elementWords[state.language];
  const { locked, button } = useWriting();
  const { fields, write, forget } = useDraft(`reason.${element.id}`, { reason: "" });
  const { reason } = fields;
  const [keeping, setKeeping] = useState(reason !== "");
  const register = state.register.value;
  const elsewhere = origin.municipality === register?.municipality.id ? undefined : origin.municipality;
  const sources = register && originRegister(origin, register);
  const plan = sources?.plans.find(({ id }) => id === origin.plan);
  const other = register?.others?.find(({ municipality }) => municipality.id === elsewhere)?.municipality;
  const title = plan?.title ?? origin.plan;
  const now = register ? originNow(origin, register) : undefined;
  const change = register ? proposedChange(origin, register) : null;
  const text = element.section ? "" : element.text;
  const same = now !== undefined && now.title === element.title && (element.section || now.text === element.text);
  const whole = (title: string, rest: string): string => (rest === "" ? title : `${title}\n${rest}`);
  const isWithdrawn = register !== null && originWithdrawn(origin, register);
  const verdict = (): string | null => {
    if (elsewhere !== undefined && sources === null) return words.originElsewhere(elsewhere);
    if (register === null) return words.originUnknown;
    if (now === undefined) return isWithdrawn ? null : words.originGone;
    return same ? words.same : words.drifted;
  };
  const said = verdict();
  return (
    <section className={styles.part} aria-labelledby="origin-heading">
      <h3 id="origin-heading" className={styles.heading}>
        {words.origin}
      </h3>
      <p className={styles.text}>{words.originFrom(other ? `${title} (${other.name})` : title, origin.version)}</p>
      {isWithdrawn && <p className={styles.text}>{words.originWithdrawn(origin.version)}</p>}
      {said !== null && <p className={styles.text}>{said}</p>}
      {elsewhere !== undefined && (
        <Link href={`${location.origin}/${elsewhere}/${origin.plan}`} target="_blank" rel="noreferrer">
          {words.toOrigin}
        </Link>
      )}
      {now?.inForce === false && <p className={styles.text}>{words.notAdopted(now.version)}</p>}
      {origin.ownReason !== null && <p className={styles.text}>{words.kept(origin.ownReason)}</p>}
      {now && !same && (
        <div className={styles.sides}>
          <div className={styles.side}>
            <h4 className={styles.sideHeading}>{words.here}</h4>
            <p className={styles.words}>{whole(element.title, text)}</p>
          </div>
          <div className={styles.side}>
            <h4 className={styles.sideHeading}>{words.there}</h4>
            <p className={styles.words}>{whole(now.title, element.section ? "" : now.text)}</p>
          </div>
        </div>
      )}
      {change && (
        <>
          <p className={styles.text}>
            {words.proposed(
              change.version,
              change.hearingDeadline === null ? null : sayDate(change.hearingDeadline, state.language),
            )}
          </p>
          <div className={styles.sides}>
            <div className={styles.side}>
              <h4 className={styles.sideHeading}>{words.inForce}</h4>
              <p className={styles.words}>{whole(change.now.title, element.section ? "" : change.now.text)}</p>
            </div>
            <div className={styles.side}>
              <h4 className={styles.sideHeading}>{words.inProposal}</h4>
              <p className={styles.words}>
                {change.would ? whole(change.would.title, element.section ? "" : change.would.text) : words.takenOut}
              </p>
            </div>
          </div>
        </>
      )}
      <div className={styles.buttons}>
        {now && !same && (
          <>
            <Button
              size="small"
              appearance="primary"
              {...button}
              onClick={() => void commands.updateFromOrigin(element.id, now)}
            >
              {words.update}
            </Button>
            <Button size="small" aria-expanded={keeping} {...button} onClick={() => setKeeping(!keeping)}>
              {words.keep}
            </Button>
          </>
        )}
        <Button size="small" {...button} onClick={() => void commands.letGoOfOrigin(element.id)}>
          {words.letGo}
        </Button>
      </div>
      {keeping && (
        <>
          <Field label={words.keepReason} required>
            <Textarea rows={2} value={reason} onChange={(_event, { value }) => write({ reason: value })} />
          </Field>
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={locked || reason.trim() === ""}
              onClick={() =>
                void commands.keepOwnWords(element.id, reason.trim()).then((kept) => {
                  if (kept) forget();
                  setKeeping(false);
                })
              }
            >
              {words.keepSave}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
