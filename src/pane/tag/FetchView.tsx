import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useState, type ReactElement } from "react";
import type { ElementKind } from "../../plan/element.ts";
import { fetchPlaces, type FetchForm, type FetchPlace } from "../../plan/fetchPlaces.ts";
import { fetchableElements, fetchSources, type FetchSource } from "../../plan/fetchSources.ts";
import type { Municipality, RegisteredElement, RegisteredPlan } from "../../plan/register.ts";
import { capital } from "../../words/capital.ts";
import type { ReadPlan } from "../core/paneState.ts";
import { KindMark } from "../frame/KindMark.tsx";
import { NoRegister } from "../frame/NoRegister.tsx";
import { Subview } from "../frame/Subview.tsx";
import { SdgMark } from "../frame/SdgMark.tsx";
import { Search } from "../frame/Search.tsx";
import { EmptyState } from "../frame/EmptyState.tsx";
import { usePane, usePaneState } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { taggingWords, type TaggingWords } from "../words/tagging.ts";

/** This many are drawn at a time; a search finds the rest. */
const most = 60;

const useStyles = makeStyles({
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, overflowWrap: "anywhere" },
  text: { margin: 0, whiteSpace: "pre-line", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  marks: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center" },
  button: { alignSelf: "flex-start" },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

/**
 * Elements of the higher plans in force, and on purpose of their proposals, with the exact words that would be put into
 * the document; and what another municipality of the service has published.
 */
export function FetchView({ reading }: { readonly reading: ReadPlan }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language } = state;
  const { button } = useWriting();
  const words = taggingWords[language];
  const register = state.register.value;
  const { registered, elements } = reading.plan;
  // Those whose plans may be fetched from, the reader's own among them; one by its id, "" the reader's own.
  const [municipalities, setMunicipalities] = useState<readonly Municipality[]>([]);
  const [municipality, setMunicipality] = useState("");
  const [isReading, setReading] = useState(false);
  const [chosen, setChosen] = useState("");
  const [query, setQuery] = useState("");
  const [form, setForm] = useState<FetchForm["type"] | "">("");
  const asked = useDeferredValue(query);

  useEffect(() => {
    void commands.listMunicipalities().then((told) => setMunicipalities(told ?? []));
  }, [commands]);
  const others = municipalities.filter(({ id }) => id !== register?.municipality.id);
  const shown =
    municipality === "" ? register : (register?.others?.find((one) => one.municipality.id === municipality) ?? null);

  async function choose(id: string): Promise<void> {
    setChosen("");
    setMunicipality(id);
    if (id === "") return;
    setReading(true);
    if (!(await commands.readMunicipality(id))) setMunicipality("");
    setReading(false);
  }

  const sources = useMemo(() => {
    if (municipality !== "") return fetchSources((shown?.plans ?? []).filter(stands));
    const higher = registered && registered.higher.length > 0 ? registered.higher : null;
    return fetchSources(
      (shown?.plans ?? []).filter(({ id }) => (higher ? higher.includes(id) : id !== registered?.id)),
    );
  }, [shown, municipality, registered]);
  const hits = useMemo(() => {
    const from = sources.filter((source) => (chosen === "" ? source.isOffered : keyOf(source) === chosen));
    const sought = asked
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== "");
    return (shown ? fetchableElements(shown, from) : []).filter(({ title, text }) => {
      const all = `${title}\n${text}`.toLowerCase();
      return sought.every((word) => all.includes(word));
    });
  }, [shown, sources, chosen, asked]);

  const at = usePaneState(({ cursor }) => cursor?.at ?? 0);
  const places = useMemo(() => {
    const kinds = new Set(hits.slice(0, most).map(({ kind }) => kind));
    return new Map([...kinds].map((kind) => [kind, fetchPlaces(reading.plan, kind, at)]));
  }, [reading.plan, hits, at]);
  const forms = [...new Set([...places.values()].flatMap((each) => each.map((place) => place.form.type)))];
  const placeOf = (kind: ElementKind): FetchPlace | undefined => {
    const possible = places.get(kind) ?? [];
    return possible.find((place) => place.form.type === form) ?? possible[0];
  };

  if (!register)
    return (
      <Subview heading={words.fetchTitle}>
        <NoRegister signInTo={words.fetchNoRegister} />
      </Subview>
    );
  const fetched = (one: RegisteredElement): boolean =>
    elements.some(
      ({ origin }) =>
        origin !== null &&
        origin.plan === one.plan &&
        origin.element === one.id &&
        (origin.municipality ?? register.municipality.id) === (shown?.municipality.id ?? ""),
    );

  return (
    <Subview heading={words.fetchTitle}>
      <p className={styles.small}>{words.fetchHint}</p>
      {!registered && municipality === "" && <p className={styles.small}>{words.fetchNotTied}</p>}
      {others.length > 0 && (
        <Field label={words.fetchMunicipality} size="small">
          <Select
            size="small"
            className={styles.select}
            value={municipality}
            onChange={(_event, { value }) => void choose(value)}
          >
            <option value="">{register.municipality.name}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {municipality !== "" && <p className={styles.small}>{words.fetchPublished}</p>}
      <Field label={words.fetchFrom} size="small">
        <Select
          size="small"
          className={styles.select}
          value={chosen}
          onChange={(_event, { value }) => setChosen(value)}
        >
          <option value="">{municipality === "" ? words.allHigher : words.allPublished}</option>
          {sources.map((source) => (
            <option key={keyOf(source)} value={keyOf(source)}>
              {source.isProposal
                ? words.proposalOf(source.plan.title, source.plan.state === "hearing")
                : source.plan.title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.fetchAs} size="small">
        <Select
          size="small"
          className={styles.select}
          value={form}
          onChange={(_event, { value }) => setForm(forms.find((each) => each === value) ?? "")}
        >
          <option value="">{words.fetchAsPlace}</option>
          {forms.map((each) => (
            <option key={each} value={each}>
              {words.fetchForms[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Search label={words.fetchSearch} value={query} onChange={setQuery} />
      {hits.length === 0 && <EmptyState what={isReading ? words.fetchReading : words.fetchNothing} />}
      <ul className={styles.list}>
        {hits.slice(0, most).map((hit) => (
          <li key={`${hit.plan}-${hit.id}`} className={styles.item}>
            <span className={styles.marks}>
              <KindMark kind={hit.kind} language={language} />
              {hit.sdgs.map((code) => (
                <SdgMark key={code} code={code} language={language} />
              ))}
            </span>
            <p className={styles.title}>{hit.title}</p>
            {hit.text !== "" && <p className={styles.text}>{hit.text}</p>}
            <p className={styles.small}>
              {sources.find(({ plan }) => plan.id === hit.plan)?.plan.title}
              {!hit.inForce && ` (${words.notInForce})`}
              {fetched(hit) && ` · ${capital(words.fetchedBefore)}`}
            </p>
            <p className={styles.small}>{sayPlace(placeOf(hit.kind), words)}</p>
            <Button
              size="small"
              className={styles.button}
              {...button}
              aria-label={words.fetchNamed(hit.title)}
              onClick={() =>
                void commands.fetch(hit, placeOf(hit.kind)?.form.type, municipality === "" ? undefined : municipality)
              }
            >
              {words.fetchThis}
            </Button>
          </li>
        ))}
      </ul>
    </Subview>
  );
}

function sayPlace(place: FetchPlace | undefined, words: TaggingWords): string {
  if (place === undefined) return "";
  const { form, parent } = place;
  return words.fetchedAs(form.type, form.type === "heading" ? form.level : 0, parent?.title ?? null);
}

/** Whether anything of a plan is in force or proposed. */
function stands({ inForce, proposed }: RegisteredPlan): boolean {
  return inForce !== null || proposed !== null;
}

function keyOf({ plan, isProposal }: FetchSource): string {
  return isProposal ? `${plan.id} proposal` : plan.id;
}
