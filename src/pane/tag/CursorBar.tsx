import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, ChevronDownRegular } from "@fluentui/react-icons";
import { Suspense, useMemo, useState, type ReactElement } from "react";
import type { Gathering } from "../../word/passagesToTag.ts";
import { elementKinds, type ElementKind } from "../../plan/element.ts";
import { proposeKind } from "../../plan/proposeKind.ts";
import { sayKind } from "../../plan/sayKind.ts";
import { rowsMeant } from "../../suggest/table/rowsMeant.ts";
import type { ReadPlan } from "../core/paneState.ts";
import { capital } from "../../words/capital.ts";
import { later } from "../frame/later.ts";
import { ariaShortcut } from "../core/shortcuts.ts";
import { OpensMenu } from "../frame/OpensMenu.tsx";
import { usePane, usePaneState } from "../frame/usePane.ts";
import { taggingWords } from "../words/tagging.ts";
import { twoLines } from "../frame/layout.ts";
import { useWriting } from "../frame/useWriting.ts";

/** The kinds that have a button of their own, each with its shortcut; the others are under "Mer". */
const first = { goal: "tagGoal", strategy: "tagStrategy", measure: "tagMeasure" } as const;
const firstKinds = Object.keys(first) as readonly (keyof typeof first)[];
const others = elementKinds.filter((kind) => !(kind in first));

const KindsMenu = later(async () => (await import("./KindsMenu.tsx")).KindsMenu);
const GatheringChoice = later(async () => (await import("./GatheringChoice.tsx")).GatheringChoice);

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  where: { ...twoLines, margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What the cursor is in, and what one press would do to it. Always at the foot of the tagging view. */
export function CursorBar({ reading }: { readonly reading: ReadPlan }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language } = state;
  const cursor = usePaneState((known) => known.cursor);
  const { button } = useWriting();
  const words = taggingWords[language];
  const { plan } = reading;
  const at = cursor?.at ?? null;
  const count = cursor?.selected.count ?? 1;
  const rows = useMemo(
    () => (at === null ? null : rowsMeant(plan.document, at, at + count - 1, "measure")),
    [plan, at, count],
  );
  const place = rows?.[0]?.first ?? at;
  const proposal = useMemo(() => (place === null ? null : proposeKind(plan, place)), [plan, place]);
  const several = count > 1 && rows === null;
  const likely = cursor?.selected.likely ?? "together";
  const [chosen, setChosen] = useState<Gathering | null>(null);
  const how = chosen ?? likely;
  const element =
    place === null ? undefined : plan.elements.findLast(({ first, last }) => first <= place && place <= last);
  const where = cursor && cursor.text.trim() !== "" ? words.quoted(cursor.text.trim()) : "";
  const tag = (kind: ElementKind): void => {
    void commands.tagHere(kind, several ? how : "together");
    setChosen(null);
  };

  return (
    <section className={styles.bar} aria-label={words.atCursor}>
      <p className={styles.where}>
        {where === "" ? (
          words.cursorUnknown
        ) : (
          <>
            {words.atCursor} <strong>{where}</strong>
          </>
        )}
      </p>
      {where !== "" && at === null && <p className={styles.small}>{words.cursorOutside}</p>}
      {rows && <p className={styles.small}>{words.rows(rows.map(({ name }) => name))}</p>}
      {rows?.length === 1 && cursor?.selected.isRange === true && <p className={styles.small}>{words.lastRowOnly}</p>}
      {element && <p className={styles.small}>{words.isNow(sayKind(element.kind, language))}</p>}
      {several && (
        <Suspense>
          <GatheringChoice count={count} likely={likely} value={how} className={styles.small} onChoose={setChosen} />
        </Suspense>
      )}
      <div className={styles.buttons}>
        {firstKinds.map((kind) => (
          <Button
            key={kind}
            size="small"
            appearance={proposal?.kind === kind ? "primary" : "secondary"}
            {...button}
            aria-label={words.tagAs(sayKind(kind, language))}
            aria-keyshortcuts={ariaShortcut(first[kind])}
            onClick={() => tag(kind)}
          >
            {capital(sayKind(kind, language))}
          </Button>
        ))}
        <OpensMenu
          button={{
            size: "small",
            icon: <ChevronDownRegular />,
            iconPosition: "after",
            ...button,
            "aria-label": words.moreKinds,
            children: words.more,
          }}
          menu={(shown) => <KindsMenu button={shown} kinds={others} onChoose={tag} />}
        />
      </div>
      {proposal && (
        <p className={styles.small}>
          {words.proposal(capital(sayKind(proposal.kind, language)), words.reasons[proposal.reason](proposal.heading))}
        </p>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        style={{ alignSelf: "flex-start" }}
        onClick={() => commands.open({ view: "fetch" })}
      >
        {words.fetch}
      </Button>
    </section>
  );
}
