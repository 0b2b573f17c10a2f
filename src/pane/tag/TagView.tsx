import { Button, Field, Select, makeStyles } from "@fluentui/react-components";
import { ClipboardTaskListLtrRegular, DataBarVerticalRegular, TableRegular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import { actionKinds, type ElementId } from "../../plan/element.ts";
import type { ReadPlan } from "../core/paneState.ts";
import { CursorBar } from "./CursorBar.tsx";
import { lowPane } from "../frame/layout.ts";
import { Outline } from "./Outline.tsx";
import { FirstSteps } from "../guide/FirstSteps.tsx";
import { firstSteps } from "../guide/firstSteps.ts";
import type { OutlineFilter } from "./outlineRows.ts";
import { Search } from "../frame/Search.tsx";
import { EmptyState } from "../frame/EmptyState.tsx";
import { useDraft } from "../frame/useDraft.ts";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { elementWords } from "../words/element.ts";
import { proposingWords } from "../words/proposing.ts";
import { taggingWords } from "../words/tagging.ts";

const shows = ["all", "elements", "lacking"] as const;

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", minHeight: 0, flexGrow: 1 },
  scroll: { flexGrow: 1, minHeight: "96px", overflowY: "auto", [lowPane]: { maxHeight: "70vh" } },
  filter: { display: "flex", flexDirection: "column", rowGap: "4px", padding: "6px 12px 4px" },
  pair: { display: "grid", gridTemplateColumns: "2fr 1fr", gap: "8px" },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  tools: { display: "flex", flexWrap: "wrap", gap: "6px", padding: "6px 12px 0" },
});

/** The tagging view: outline above, the cursor's bar below. */
export function TagView({
  reading,
  newest,
  returnTo,
}: {
  readonly reading: ReadPlan;
  /** The element that was tagged or fetched last; null for none. */
  readonly newest: ElementId | null;
  readonly returnTo: string | null;
}): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = taggingWords[state.language];
  const [show, setShow] = useState<OutlineFilter["show"]>("all");
  const [levels, setLevels] = useState<number | null>(null);
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query);
  const filter = useMemo((): OutlineFilter => ({ show, query: asked }), [show, asked]);
  const { plan } = reading;
  const { readOnly } = useWriting();
  const guide = useDraft("firstSteps", { hidden: "" });
  const next = firstSteps(state).find(({ done }) => !done)?.step;
  const isFirstTime =
    !readOnly &&
    guide.fields.hidden === "" &&
    firstSteps(state)
      .slice(1)
      .some(({ done }) => !done);
  return (
    <div className={styles.view}>
      <div className={styles.scroll}>
        {isFirstTime && <FirstSteps onHide={() => guide.write({ hidden: "yes" })} />}
        {plan.outline.length === 0 ? (
          <EmptyState what={words.empty.what} next={words.empty.next} />
        ) : (
          <>
            <div className={styles.tools}>
              {!(isFirstTime && next === "tag") && (
                <Button
                  size="small"
                  icon={<ClipboardTaskListLtrRegular />}
                  onClick={() => commands.open({ view: "propose" })}
                >
                  {proposingWords[state.language].open}
                </Button>
              )}
              {plan.elements.some(({ kind }) => actionKinds.includes(kind)) && (
                <Button size="small" icon={<TableRegular />} onClick={() => commands.open({ view: "actions" })}>
                  {elementWords[state.language].actions}
                </Button>
              )}
              {plan.elements.length > 0 && (
                <Button
                  size="small"
                  icon={<DataBarVerticalRegular />}
                  onClick={() => commands.open({ view: "pictures" })}
                >
                  {words.pictures}
                </Button>
              )}
            </div>
            <div className={styles.filter}>
              <Search label={words.search} value={query} onChange={setQuery} />
              <div className={styles.pair}>
                <Field label={words.filter} size="small">
                  <Select
                    className={styles.select}
                    value={show}
                    onChange={(_event, { value }) => setShow(shows.find((one) => one === value) ?? "all")}
                  >
                    {shows.map((one) => (
                      <option key={one} value={one}>
                        {words.shows[one]}
                      </option>
                    ))}
                  </Select>
                </Field>
                <Field label={words.levels} size="small">
                  <Select
                    className={styles.select}
                    value={levels ?? ""}
                    onChange={(_event, { value }) => setLevels(value === "" ? null : Number(value))}
                  >
                    <option value="">{words.allLevels}</option>
                    {[1, 2, 3].map((one) => (
                      <option key={one} value={one}>
                        {one}
                      </option>
                    ))}
                  </Select>
                </Field>
              </div>
            </div>
            {show === "elements" && plan.elements.length === 0 ? (
              <EmptyState what={words.noElements} />
            ) : (
              <Outline {...{ reading, filter, levels, newest, returnTo }} />
            )}
          </>
        )}
      </div>
      <CursorBar reading={reading} />
    </div>
  );
}
