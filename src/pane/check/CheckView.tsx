import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, type ReactElement } from "react";
import { sayLevel } from "../../plan/sayKind.ts";
import { countLevels, type ReadPlan } from "../core/paneState.ts";
import { EmptyState } from "../frame/EmptyState.tsx";
import { sayTime } from "../../words/sayInstant.ts";
import { useDraft } from "../frame/useDraft.ts";
import { usePane } from "../frame/usePane.ts";
import { ReviewSection } from "../review/ReviewSection.tsx";
import { VerdictLine } from "../review/VerdictLine.tsx";
import { useReview } from "../review/useReview.ts";
import { checkingWords, groupings } from "../words/checking.ts";
import { FindingLine } from "./FindingLine.tsx";
import { gatherFindings, type FindingGroup } from "./gatherFindings.ts";
import { sayGroup } from "./sayGroup.ts";
import { focusAfter, rememberFocus, type LastFocus } from "./lineFocus.ts";

const useStyles = makeStyles({
  sum: {
    margin: 0,
    padding: "8px 12px",
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tools: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "flex-end", padding: "8px 12px" },
  heading: {
    margin: 0,
    padding: "8px 12px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  keys: {
    margin: 0,
    padding: "8px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The checking view: what stands in the way, everything else that may be better, and what reviewers say. */
export function CheckView({ reading }: { readonly reading: ReadPlan }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language } = state;
  const words = checkingWords[language];
  const { fields, write } = useDraft("check", { by: "level", open: "" });
  const by = groupings.find((one) => one === fields.by) ?? "level";
  const { findings, plan } = reading;
  const groups = useMemo(() => gatherFindings(plan, findings, by), [plan, findings, by]);
  const view = useRef<HTMLDivElement>(null);
  const last = useRef<LastFocus | null>(null);
  useReview(reading);
  // A finding that is mended goes away, and the focus with it: then the one that took its place has it.
  useEffect(() => focusAfter(view.current, last.current), [groups]);
  return (
    <div
      ref={view}
      onFocus={({ target }) => {
        last.current = rememberFocus(view.current, target);
      }}
    >
      <p className={styles.sum}>{sumOf(reading, language)}</p>
      <VerdictLine reading={reading} />
      <div className={styles.tools}>
        <Field label={words.groupBy} size="small">
          <Select
            size="small"
            value={by}
            onChange={(_event, { value }) => write({ by: groupings.find((one) => one === value) ?? by, open: "" })}
          >
            {groupings.map((one) => (
              <option key={one} value={one}>
                {words.groupings[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Button size="small" icon={<ArrowClockwiseRegular />} onClick={() => void commands.checkAgain()}>
          {words.checkAgain}
        </Button>
      </div>
      {findings.length === 0 && <EmptyState {...words.none} />}
      {groups.map((group, index) => (
        <Group
          key={group.key}
          id={`group-${index}`}
          group={group}
          open={fields.open}
          onOpen={(line) => write({ ...fields, open: line })}
        />
      ))}
      {findings.length > 0 && <p className={styles.keys}>{words.keys}</p>}
      <ReviewSection reading={reading} />
    </div>
  );
}

/** The sum of what is found: what stops, the others, what is accepted, and when it was checked. */
function sumOf({ findings, checkedAt, changedSince }: ReadPlan, language: keyof typeof checkingWords): string {
  const words = checkingWords[language];
  const counts = countLevels(findings);
  const waived = findings.filter((finding) => finding.waived !== null).length;
  return [
    counts.error > 0 ? words.stops(counts.error) : words.nothingStops,
    `${counts.warning} ${sayLevel("warning", counts.warning, language)}`,
    `${counts.advice} ${sayLevel("advice", counts.advice, language)}`,
    ...(waived > 0 ? [words.countWaived(waived)] : []),
    words.checkedAt(sayTime(checkedAt, language)) + (changedSince ? `, ${words.changedSince}` : ""),
  ].join(" · ");
}

function Group({
  group,
  id,
  open,
  onOpen,
}: {
  readonly group: FindingGroup;
  readonly id: string;
  /** Key of the line that is open; "" for none. */
  readonly open: string;
  readonly onOpen: (line: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {`${sayGroup(group.of, state.language)} (${group.count})`}
      </h2>
      <ul className={styles.list}>
        {group.lines.map((line) => {
          const key = `${group.key} ${line.key}`;
          return (
            <FindingLine
              key={key}
              lineKey={key}
              line={line}
              isOpen={open === key}
              onToggle={() => onOpen(open === key ? "" : key)}
            />
          );
        })}
      </ul>
    </section>
  );
}
