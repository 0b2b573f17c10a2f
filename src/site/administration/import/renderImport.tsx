import type { ReactElement } from "react";
import type { ListLine, PlanList } from "../../../plan/planList/readPlanList.ts";
import { sayKind, sayPlanKind } from "../../../plan/sayKind.ts";
import { capital } from "../../../words/capital.ts";
import type { Language } from "../../../words/language.ts";
import { renderPage } from "../../frame/renderPage.ts";
import { overviewWords } from "../../words/overview.ts";
import { pageAddress, planEntryAddress } from "../addresses.ts";
import { AdministrationPage } from "../AdministrationPage.tsx";
import type { AdministrationFrame } from "../administrationView.ts";
import { FileField } from "../FormField.tsx";
import { TokenField } from "../TokenField.tsx";
import { administrationWords } from "../words/frame.ts";
import { importWords, sayListFault } from "../words/import.ts";
import { listFile, listKept } from "./listFields.ts";

export interface ImportView extends AdministrationFrame {
  /** What was read of a list that was sent, and all its cells, to be sent again; null before. */
  readonly read: { readonly list: PlanList; readonly name: string; readonly kept: string } | null;
  /** Why a file could not be read, as a sentence. */
  readonly fault: string | null;
  /** Plans that were entered last. */
  readonly entered: readonly { readonly id: string; readonly title: string }[];
}

/** Where a list of plans is sent, what is wrong in it line by line, and what it would enter. */
export function renderImport(view: ImportView): string {
  const { language, read, fault, entered } = view;
  const title = administrationWords[language].pages.import;
  const words = importWords[language];
  return renderPage(
    <AdministrationPage frame={view} page="import" title={title}>
      <h1 className="ds-heading" data-size="xl">
        {words.title}
      </h1>
      <p className="lead">{words.lead}</p>
      {fault === null ? null : (
        <p className="ds-alert notice" data-color="danger" role="alert">
          {fault}
        </p>
      )}
      {entered.length === 0 ? null : (
        <div className="ds-alert notice" data-color="success" role="status">
          <p>{words.entered(entered.length)}</p>
          <ul>
            {entered.map((plan) => (
              <li key={plan.id}>
                <a className="ds-link" href={planEntryAddress(view, plan.id)}>
                  {plan.title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {read === null ? null : <Rehearsal view={view} list={read.list} name={read.name} kept={read.kept} />}
      <section aria-labelledby="p_send">
        <h2 className="ds-heading" data-size="md" id="p_send">
          {read === null ? words.send : words.sendOther}
        </h2>
        <p>
          {words.template}{" "}
          <a className="ds-link" href={pageAddress(view, "/import/mal.xlsx")}>
            {words.xlsx}
          </a>
          {", "}
          <a className="ds-link" href={pageAddress(view, "/import/mal.csv")}>
            {words.csv}
          </a>
        </p>
        <form className="form" method="post" action={pageAddress(view, "/import")} encType="multipart/form-data">
          <TokenField token={view.token} />
          <FileField
            id="p_file"
            name={listFile}
            label={words.file}
            hint={words.fileHint}
            accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          />
          <button className="ds-button" data-variant={read === null ? "primary" : "secondary"} type="submit">
            {words.try}
          </button>
        </form>
      </section>
    </AdministrationPage>,
  );
}

function Rehearsal({
  view,
  list: { lines, plans },
  name,
  kept,
}: {
  readonly view: ImportView;
  readonly list: PlanList;
  readonly name: string;
  readonly kept: string;
}): ReactElement {
  const { language } = view;
  const words = importWords[language];
  const wrong = lines.filter(({ faults }) => faults.length > 0);
  return (
    <section aria-labelledby="p_read">
      <h2 className="ds-heading" data-size="md" id="p_read">
        {words.read(name)}
      </h2>
      {wrong.length > 0 ? (
        <>
          <p className="ds-alert notice" data-color="danger" role="alert">
            {words.wrong(wrong.length, lines.length)}
          </p>
          <Lines language={language} lines={wrong} label={words.wrongLines} />
        </>
      ) : (
        <>
          <p className="ds-alert notice" data-color="success" role="status">
            {words.good(plans.length, lines.length - plans.length)}
          </p>
          <Plans language={language} plans={plans} />
          <form className="form" method="post" action={pageAddress(view, "/import/inn")} encType="multipart/form-data">
            <TokenField token={view.token} />
            <input type="hidden" name={listKept} value={kept} />
            <button className="ds-button" type="submit">
              {words.enter(plans.length)}
            </button>
          </form>
        </>
      )}
    </section>
  );
}

/** Lines with what is wrong in each. */
function Lines({
  language,
  lines,
  label,
}: {
  readonly language: Language;
  readonly lines: readonly ListLine[];
  readonly label: string;
}): ReactElement {
  const { columns } = importWords[language];
  return (
    <table className="ds-table plans lines" data-color="neutral" aria-label={label}>
      <thead>
        <tr>
          {[columns.line, columns.plan, columns.what, columns.wrong].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.line}>
            <th scope="row">
              <span className="narrow-only">{columns.line} </span>
              {line.line}
            </th>
            <td data-label={columns.plan}>{line.plan === "" ? "–" : line.plan}</td>
            <td data-label={columns.what}>
              {sayWhat(line, language)}
              {line.text === "" ? null : <span className="aside">{line.text}</span>}
            </td>
            <td data-label={columns.wrong}>
              {line.faults.map((fault) => (
                <span className="fault-line" key={`${fault.code} ${fault.column} ${fault.value}`}>
                  {sayListFault(fault, language)}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayWhat({ what }: ListLine, language: Language): string {
  return what === null ? "–" : capital(what === "plan" ? "plan" : sayKind(what, language));
}

/** The plans that a list would enter. */
function Plans({ language, plans }: { readonly language: Language; readonly plans: PlanList["plans"] }): ReactElement {
  const words = importWords[language];
  return (
    <ul className="holders">
      {plans.map(({ title, kind, fromYear, toYear, elements }) => (
        <li key={title}>
          <p>
            <strong>{title}</strong>{" "}
            <span className="aside">
              {capital(sayPlanKind(kind, language))}, {overviewWords[language].years(fromYear, toYear)}
            </span>
          </p>
          {elements.length === 0 ? (
            <p className="aside">{words.noElements}</p>
          ) : (
            <details className="more">
              <summary>{words.elements(elements.length)}</summary>
              <ul>
                {elements.map((element, at) => (
                  <li key={at}>
                    {capital(sayKind(element.kind, language))}: {element.text}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
