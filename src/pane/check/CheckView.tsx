import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { findingKey, type Finding } from "../../plan/finding.ts";
import type { FindingLevel } from "../../plan/register.ts";
import { sayLevel } from "../../plan/sayKind.ts";
import { capital } from "../../words/capital.ts";
import { countLevels, type ReadPlan } from "../core/paneState.ts";
import { FindingCard } from "./FindingCard.tsx";
import { ruleGroups, type RuleGroup } from "../../plan/rules/rule.ts";
import { ruleNamed } from "../../plan/rules.ts";
import { sayTime } from "../frame/sayInstant.ts";
import { EmptyState } from "../frame/EmptyState.tsx";
import { usePane } from "../frame/usePane.ts";
import { checkingWords } from "../words/checking.ts";

const levels: readonly FindingLevel[] = ["error", "warning", "advice"];
/** A group shows this many findings until asked for the rest. */
const atFirst = 25;

const useStyles = makeStyles({
  top: { display: "flex", flexDirection: "column", rowGap: "8px", padding: "10px 12px" },
  sum: { margin: 0 },
  tools: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "flex-end" },
  heading: {
    margin: 0,
    padding: "8px 12px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground3,
    position: "sticky",
    top: 0,
    zIndex: 1,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { margin: "8px 12px" },
});

/** The checking view: what stands in the way, and everything else that may be better. */
export function CheckView({ reading }: { readonly reading: ReadPlan }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language } = state;
  const words = checkingWords[language];
  const [only, setOnly] = useState<FindingLevel | null>(null);
  const view = useRef<HTMLDivElement>(null);
  /** Which of the findings had the focus last, counted from the top. */
  const lastFocused = useRef(-1);
  const counts = countLevels(reading.findings);
  const shown = reading.findings.filter(({ level }) => only === null || level === only);
  const sum = [
    counts.error > 0 ? words.stops(counts.error) : words.nothingStops,
    `${counts.warning} ${sayLevel("warning", counts.warning, language)}`,
    `${counts.advice} ${sayLevel("advice", counts.advice, language)}`,
    words.checkedAt(sayTime(reading.checkedAt, language)) + (reading.changedSince ? `, ${words.changedSince}` : ""),
  ].join(" · ");
  // A finding that is mended goes away, and the focus with it: then the one that took its place has it.
  useEffect(() => {
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    const cards = cardsOf(view.current);
    cards[Math.min(lastFocused.current, cards.length - 1)]?.querySelector("button")?.focus();
  }, [reading.findings]);
  return (
    <div
      ref={view}
      onFocus={({ target }) => {
        lastFocused.current = cardsOf(view.current).findIndex((card) => card.contains(target));
      }}
    >
      <div className={styles.top}>
        <p className={styles.sum}>{sum}</p>
        <div className={styles.tools}>
          <Field label={words.filter} size="small">
            <Select
              size="small"
              value={only ?? ""}
              onChange={(_event, { value }) => setOnly(levels.find((level) => level === value) ?? null)}
            >
              <option value="">{`${capital(words.all)} (${counts.error + counts.warning + counts.advice})`}</option>
              {levels.map((level) => (
                <option
                  key={level}
                  value={level}
                >{`${capital(sayLevel(level, 2, language))} (${counts[level]})`}</option>
              ))}
            </Select>
          </Field>
          <Button size="small" icon={<ArrowClockwiseRegular />} onClick={() => void commands.checkAgain()}>
            {words.checkAgain}
          </Button>
        </div>
      </div>
      {reading.findings.length === 0 && <EmptyState {...words.none} />}
      {reading.findings.length > 0 && shown.length === 0 && <EmptyState what={words.noneOfLevel} />}
      {ruleGroups.map((group) => (
        <Group key={group} group={group} findings={shown.filter(({ rule }) => ruleNamed(rule)?.group === group)} />
      ))}
    </div>
  );
}

function cardsOf(view: HTMLElement | null): readonly Element[] {
  return [...(view?.querySelectorAll("section li") ?? [])];
}

function Group({
  group,
  findings,
}: {
  readonly group: RuleGroup;
  readonly findings: readonly Finding[];
}): ReactElement | null {
  const styles = useStyles();
  const { state } = usePane();
  const words = checkingWords[state.language];
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  const shown = all ? findings : findings.slice(0, atFirst);
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className={styles.heading}>{`${words.groups[group]} (${findings.length})`}</h2>
      <ul className={styles.list}>
        {shown.map((finding) => (
          <FindingCard key={findingKey(finding)} finding={finding} />
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button className={styles.more} size="small" onClick={() => setAll(true)}>
          {words.more(findings.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
