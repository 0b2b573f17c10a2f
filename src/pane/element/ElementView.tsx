import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular, LocationRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { elementKinds, type Element } from "../../plan/element.ts";
import { driftOf } from "../../plan/drift.ts";
import { kindsAbove } from "../../plan/kindsAbove.ts";
import { possibleParents } from "../../plan/possibleParents.ts";
import { sayKind } from "../../plan/sayKind.ts";
import { capital } from "../../words/capital.ts";
import type { ReadPlan } from "../core/paneState.ts";
import { AlsoUnder } from "./AlsoUnder.tsx";
import { DetailsForm } from "./DetailsForm.tsx";
import { findingKey } from "../../plan/finding.ts";
import { FindingCard } from "../check/FindingCard.tsx";
import { KindMark } from "../frame/KindMark.tsx";
import { OriginSection } from "./OriginSection.tsx";
import { ReshapeSection } from "./ReshapeSection.tsx";
import { Subview } from "../frame/Subview.tsx";
import { responsibles } from "./responsibles.ts";
import { SdgSection } from "./SdgSection.tsx";
import { EmptyState } from "../frame/EmptyState.tsx";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { elementWords } from "../words/element.ts";

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  part: { display: "flex", flexDirection: "column", rowGap: "6px" },
});

/** One element, in place of the outline: what it says, what is known of it, and what can be done to it. */
export function ElementView({ reading, id }: { readonly reading: ReadPlan; readonly id: string }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language } = state;
  const words = elementWords[language];
  const { readOnly, button } = useWriting();
  const element = reading.plan.elements.find((one) => one.id === id);
  if (!element)
    return (
      <Subview heading={words.gone}>
        <EmptyState what={words.gone} />
      </Subview>
    );
  const findings = reading.findings.filter(({ where }) => where.type === "element" && where.element === id);
  const register = state.register.value;
  const drifted = register !== null && driftOf(element, register) !== null;
  const origin = element.origin && <OriginSection element={element} origin={element.origin} />;
  return (
    <Subview heading={element.title}>
      <KindMark kind={element.kind} language={language} />
      {element.section && <p className={styles.small}>{words.isSection}</p>}
      {!element.section && element.text !== "" && <p className={styles.text}>{element.text}</p>}
      {drifted && origin}
      <div className={styles.buttons}>
        <Button size="small" icon={<LocationRegular />} onClick={() => void commands.goToElement(id)}>
          {words.goTo}
        </Button>
      </div>
      <Field label={words.kind} size="small">
        <Select
          size="small"
          className={styles.select}
          disabled={readOnly}
          value={element.kind}
          onChange={(_event, { value }) => {
            const kind = elementKinds.find((one) => one === value);
            if (kind) void commands.changeKind(id, kind);
          }}
        >
          {elementKinds.map((kind) => (
            <option key={kind} value={kind}>
              {capital(sayKind(kind, language))}
            </option>
          ))}
        </Select>
      </Field>
      <ParentChoice element={element} elements={reading.plan.elements} />
      <AlsoUnder element={element} elements={reading.plan.elements} />
      <SdgSection element={element} />
      {!drifted && origin}
      <DetailsForm element={element} known={responsibles(reading.plan, register?.units)} />
      <section className={styles.part}>
        <h3 className={styles.heading}>{words.findings}</h3>
        {findings.length === 0 && <p className={styles.small}>{words.noFindings}</p>}
        <ul className={styles.list}>
          {findings.map((finding) => (
            <FindingCard key={findingKey(finding)} finding={finding} inElement />
          ))}
        </ul>
      </section>
      <ReshapeSection plan={reading.plan} element={element} />
      <div className={styles.part}>
        <div className={styles.buttons}>
          <Button
            size="small"
            icon={<DeleteRegular />}
            {...button}
            aria-describedby={[button["aria-describedby"], "remove-hint"].join(" ").trim()}
            onClick={() => void commands.untag(id)}
          >
            {words.removeTag}
          </Button>
        </div>
        <p id="remove-hint" className={styles.small}>
          {words.removeHint}
        </p>
      </div>
    </Subview>
  );
}

/** What the element belongs under: as the document's order gives, or another that the planner chooses. */
function ParentChoice({
  element,
  elements,
}: {
  readonly element: Element;
  readonly elements: readonly Element[];
}): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = elementWords[state.language];
  const { readOnly } = useWriting();
  const possible = possibleParents(element, elements);
  const kinds = kindsAbove[element.kind];
  const byOrder =
    element.parent === null ? (elements.find(({ id }) => id === element.under)?.title ?? words.parentNone) : "…";
  const why =
    kinds.length === 0 ? words.parentTop : words.parentMissing(kinds.map((kind) => sayKind(kind, state.language)));
  return (
    <Field label={words.parent} size="small" {...(possible.length === 0 ? { hint: why } : {})}>
      <Select
        size="small"
        className={styles.select}
        disabled={readOnly}
        value={element.parent ?? ""}
        onChange={(_event, { value }) => void commands.setDetails(element.id, { parent: value === "" ? null : value })}
      >
        <option value="">{words.parentByOrder(byOrder)}</option>
        {possible.map(({ id, kind, title }) => (
          <option key={id} value={id}>{`${capital(sayKind(kind, state.language))}: ${title}`}</option>
        ))}
      </Select>
    </Field>
  );
}
