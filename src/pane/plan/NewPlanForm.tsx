import { Button, Checkbox, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type SyntheticEvent, type ReactElement } from "react";
import { higherKinds } from "../../plan/higherKinds.ts";
import { planKinds, type Register } from "../../plan/register.ts";
import { sayPlanKind } from "../../plan/sayKind.ts";
import { languages, type Language } from "../../words/language.ts";
import { capital } from "../../words/capital.ts";
import { useDraft } from "../frame/useDraft.ts";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { planningWords } from "../words/planning.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(100px, 1fr))", gap: "8px" },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  input: { width: "100%", minWidth: 0 },
  save: { alignSelf: "flex-start" },
});

type PlanFields = Readonly<Record<"title" | "kind" | "language" | "from" | "to" | "higher", string>>;

/** A new plan in the register, for coordinators. */
export function NewPlanForm({
  register,
  written,
}: {
  readonly register: Register;
  /** The language the document is written in; null where its words do not say. */
  readonly written: Language | null;
}): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = planningWords[state.language];
  const { button } = useWriting();
  const { fields, write, forget } = useDraft<PlanFields>("newPlan", {
    title: "",
    kind: "temaplan",
    language: written ?? register.municipality.language,
    from: "",
    to: "",
    higher: "",
  });
  const { title } = fields;
  const kind = planKinds.find((one) => one === fields.kind) ?? "temaplan";
  const language = languages.find((one) => one === fields.language) ?? written ?? register.municipality.language;
  const years = { from: fields.from, to: fields.to };
  const higher: ReadonlySet<string> = new Set(fields.higher.split(" "));
  const [tried, setTried] = useState(false);
  const yearIsWrong = (year: string): boolean => year.trim() !== "" && !/^(19|20|21)\d\d$/.test(year.trim());

  const possible = register.plans.filter((plan) => higherKinds[kind].includes(plan.kind));
  const yearsAreTurned =
    !yearIsWrong(years.from) &&
    !yearIsWrong(years.to) &&
    years.from.trim() !== "" &&
    years.to.trim() !== "" &&
    Number(years.to) < Number(years.from);

  function create(event: SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    if (title.trim() === "" || yearIsWrong(years.from) || yearIsWrong(years.to) || yearsAreTurned) return;
    const yearOf = (year: string): number | null => (year.trim() === "" ? null : Number(year));
    const plan = {
      title: title.trim(),
      kind,
      language,
      fromYear: yearOf(years.from),
      toYear: yearOf(years.to),
      higher: possible.map(({ id }) => id).filter((id) => higher.has(id)),
    };
    void commands.makePlan(plan).then((made) => {
      if (made) forget();
    });
  }

  const wrong = (
    message: string | null,
  ): { readonly validationMessage?: string; readonly validationState?: "error" } =>
    tried && message !== null ? { validationMessage: message, validationState: "error" } : {};

  return (
    <form className={styles.form} onSubmit={create} aria-labelledby="new-heading" noValidate>
      <h3 id="new-heading" className={styles.heading}>
        {words.newPlan}
      </h3>
      <Field label={words.newTitle} size="small" required {...wrong(title.trim() === "" ? words.titleMissing : null)}>
        <Input size="small" value={title} onChange={(_event, { value }) => write({ ...fields, title: value })} />
      </Field>
      <Field label={words.newKind} size="small">
        <Select size="small" value={kind} onChange={(_event, { value }) => write({ ...fields, kind: value })}>
          {planKinds.map((one) => (
            <option key={one} value={one}>
              {capital(sayPlanKind(one, state.language))}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words.newLanguage}
        size="small"
        {...(written === null || written === language
          ? {}
          : {
              validationState: "warning",
              validationMessage: words.writtenInOther(words.languages[written], words.languages[language]),
            })}
      >
        <Select size="small" value={language} onChange={(_event, { value }) => write({ ...fields, language: value })}>
          {languages.map((one) => (
            <option key={one} value={one}>
              {words.languages[one]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        <Field label={words.newFrom} size="small" {...wrong(yearIsWrong(years.from) ? words.yearWrong : null)}>
          <Input
            size="small"
            className={styles.input}
            inputMode="numeric"
            value={years.from}
            onChange={(_event, { value }) => write({ ...fields, from: value })}
          />
        </Field>
        <Field
          label={words.newTo}
          size="small"
          {...wrong(yearIsWrong(years.to) ? words.yearWrong : yearsAreTurned ? words.yearsTurned : null)}
        >
          <Input
            size="small"
            className={styles.input}
            inputMode="numeric"
            value={years.to}
            onChange={(_event, { value }) => write({ ...fields, to: value })}
          />
        </Field>
      </div>
      <fieldset className={styles.group}>
        <legend>{words.newHigher}</legend>
        {possible.length === 0 && <p className={styles.small}>{words.noPossible(sayPlanKind(kind, state.language))}</p>}
        {possible.map((plan) => (
          <Checkbox
            key={plan.id}
            label={plan.title}
            checked={higher.has(plan.id)}
            onChange={(_event, { checked }) => {
              const next = new Set(higher);
              if (checked === true) next.add(plan.id);
              else next.delete(plan.id);
              write({ ...fields, higher: [...next].filter((id) => id !== "").join(" ") });
            }}
          />
        ))}
      </fieldset>
      <Button type="submit" size="small" className={styles.save} {...button}>
        {words.create}
      </Button>
    </form>
  );
}
