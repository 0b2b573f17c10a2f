import type { ReactElement } from "react";
import type { Language } from "../../words/language.ts";
import { apiWords } from "../words/api.ts";
import { apiCallWords } from "../words/apiCalls.ts";
import { apiFieldWords } from "../words/apiFields.ts";
import type { PageCall, PageField } from "./pageCalls.ts";

/** One call of the API: what it is for, who may make it, what it takes, and examples. */
export function ApiCallSection({
  call,
  language,
}: {
  readonly call: PageCall;
  readonly language: Language;
}): ReactElement {
  const words = apiWords[language];
  const { title, what, who } = apiCallWords[call.id][language];
  const { path, header, body } = call.fields;
  return (
    <section className="api-call" aria-labelledby={`p_${call.id}`}>
      <h3 className="ds-heading" data-size="xs" id={`p_${call.id}`}>
        {title}
      </h3>
      <p className="address">
        <code translate="no">{`${call.method} ${call.path}`}</code>
      </p>
      <p>{what}</p>
      <p>
        <strong>{words.who}</strong> {who}
      </p>
      <Fields title={words.inPath} fields={path} language={language} />
      <Fields title={words.inHeader} fields={header} language={language} />
      <Fields title={words.inBody} fields={body} language={language} />
      {call.sends === null ? null : (
        <>
          <h4>{words.sends}</h4>
          <Code text={call.sends} />
        </>
      )}
      {call.answer === null ? (
        <p>{words.empty(call.status)}</p>
      ) : (
        <>
          <h4>{words.answer(call.status)}</h4>
          <Code text={call.answer} />
        </>
      )}
    </section>
  );
}

/** Lines for machines, kept as they are but for where they turn. */
export function Code({ text }: { readonly text: string }): ReactElement {
  return (
    <pre className="code">
      <code translate="no">{text}</code>
    </pre>
  );
}

function Fields({
  title,
  fields,
  language,
}: {
  readonly title: string;
  readonly fields: readonly PageField[];
  readonly language: Language;
}): ReactElement | null {
  const words = apiWords[language];
  if (fields.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <dl className="api-fields">
        {fields.map(({ name, values, nullable }) => (
          <div key={name}>
            <dt>
              <code translate="no">{name}</code>
            </dt>
            <dd>
              {apiFieldWords[name][language]}
              {values.length === 0 ? null : (
                <>
                  {` ${words.oneOf} `}
                  <code translate="no">{values.join(", ")}</code>.
                </>
              )}
              {nullable ? ` ${words.nullable}` : null}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
