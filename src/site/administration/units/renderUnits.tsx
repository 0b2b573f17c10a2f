import type { ReactElement } from "react";
import type { Unit } from "../../../api/unitContract.ts";
import { renderPage } from "../../frame/renderPage.ts";
import { pageAddress } from "../addresses.ts";
import { AdministrationPage } from "../AdministrationPage.tsx";
import type { AdministrationFrame } from "../administrationView.ts";
import { TextField, type FieldFaults } from "../FormField.tsx";
import { Notice } from "../Notice.tsx";
import { TokenField } from "../TokenField.tsx";
import { administrationWords } from "../words/frame.ts";
import { unitWords } from "../words/units.ts";

export interface UnitsView extends AdministrationFrame {
  readonly units: readonly Unit[];
  /** What was done last. */
  readonly done: "added" | "renamed" | "closed" | "reopened" | null;
  /** By "name" for a new unit, by its number for another. */
  readonly faults: FieldFaults;
  /** What was written in the field that must be corrected. */
  readonly written: string;
}

/** A municipality's organisational units, and the forms that add, rename, close and open them. */
export function renderUnits(view: UnitsView): string {
  const { language, units, done, faults, written } = view;
  const words = unitWords[language];
  const title = administrationWords[language].pages.units;
  const closed = units.filter((unit) => unit.closed);
  const open = units.filter((unit) => !unit.closed);
  const ids = { name: "p_name", ...Object.fromEntries(units.map(({ id }) => [String(id), `p_unit_${id}`] as const)) };
  return renderPage(
    <AdministrationPage frame={view} page="units" title={title}>
      <h1 className="ds-heading" data-size="xl">
        {title}
      </h1>
      <p className="lead">{words.lead}</p>
      <Notice language={language} done={done === null ? null : words.done[done]} faults={faults} ids={ids} />
      <section aria-labelledby="p_add">
        <h2 className="ds-heading" data-size="md" id="p_add">
          {words.add}
        </h2>
        <form className="form" method="post" action={pageAddress(view, "/enheter")}>
          <TokenField token={view.token} />
          <TextField
            id="p_name"
            name="name"
            label={words.name}
            value={"name" in faults ? written : ""}
            fault={faults["name"]}
          />
          <button className="ds-button" type="submit">
            {words.addButton}
          </button>
        </form>
      </section>
      <section aria-labelledby="p_open">
        <h2 className="ds-heading" data-size="md" id="p_open">
          {words.open}
        </h2>
        {open.length === 0 ? <p>{words.none}</p> : <Units view={view} units={open} />}
      </section>
      {closed.length === 0 ? null : (
        <section aria-labelledby="p_closed">
          <h2 className="ds-heading" data-size="md" id="p_closed">
            {words.closed}
          </h2>
          <Units view={view} units={closed} />
        </section>
      )}
    </AdministrationPage>,
  );
}

function Units({ view, units }: { readonly view: UnitsView; readonly units: readonly Unit[] }): ReactElement {
  return (
    <ul className="holders">
      {units.map((unit) => (
        <li key={unit.id}>
          <OneUnit view={view} unit={unit} />
        </li>
      ))}
    </ul>
  );
}

function OneUnit({
  view,
  unit: { id, name, closed },
}: {
  readonly view: UnitsView;
  readonly unit: Unit;
}): ReactElement {
  const words = unitWords[view.language];
  const fault = view.faults[String(id)];
  const button = { className: "ds-button", "data-variant": "secondary", "data-size": "sm", type: "submit" } as const;
  const action = pageAddress(view, `/enheter/${id}`);
  return (
    <>
      <form className="unit" method="post" action={action}>
        <TokenField token={view.token} />
        <TextField
          id={`p_unit_${id}`}
          name="name"
          label={words.nameOf(name)}
          value={fault === undefined ? name : view.written}
          fault={fault}
        />
        <button {...button} aria-label={words.renameUnit(name)}>
          {words.rename}
        </button>
      </form>
      <form className="unit" method="post" action={action}>
        <TokenField token={view.token} />
        <input type="hidden" name="closed" value={closed ? "no" : "yes"} />
        <button {...button} aria-label={closed ? words.reopenUnit(name) : words.closeUnit(name)}>
          {closed ? words.reopen : words.close}
        </button>
      </form>
    </>
  );
}
