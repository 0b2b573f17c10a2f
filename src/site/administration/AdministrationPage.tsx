import type { ReactElement, ReactNode } from "react";
import { Page } from "../frame/Page.tsx";
import { overviewAddress } from "../view/addresses.ts";
import { pageAddress, signOutPath } from "./addresses.ts";
import { administrationPages, administrationPaths } from "./administrationView.ts";
import type { AdministrationFrame, AdministrationPageName } from "./administrationView.ts";
import { TokenField } from "./TokenField.tsx";
import { administrationWords } from "./words/frame.ts";

/** A page of the administration: the ways around it and who is signed in, then its own. */
export function AdministrationPage({
  frame,
  page,
  title,
  children,
}: {
  readonly frame: AdministrationFrame;
  /** Which of the ways around leads here. */
  readonly page: AdministrationPageName;
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Page
      language={frame.language}
      isDemo={frame.isDemo}
      municipality={frame.municipality}
      path={frame.path}
      title={title}
      description={title}
      canonical={null}
      crumbs={[]}
      around={<Around frame={frame} page={page} />}
    >
      <div className="administration">{children}</div>
    </Page>
  );
}

function Around({
  frame,
  page,
}: {
  readonly frame: AdministrationFrame;
  readonly page: AdministrationPageName;
}): ReactElement {
  const words = administrationWords[frame.language];
  return (
    <div className="administration-around">
      <div className="band">
        <nav aria-label={words.around}>
          <ul>
            {administrationPages
              .filter((name) => frame.pages.includes(name))
              .map((name) => (
                <li key={name}>
                  <a
                    href={pageAddress(frame, administrationPaths[name])}
                    aria-current={name === page ? "page" : undefined}
                  >
                    {words.pages[name]}
                  </a>
                </li>
              ))}
            <li>
              <a href={overviewAddress(frame)}>{words.publicPages}</a>
            </li>
          </ul>
        </nav>
        <form className="signed-in" method="post" action={signOutPath} aria-label={words.signOut}>
          <TokenField token={frame.token} />
          <span>{words.signedInAs(frame.person)}</span>
          <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
            {words.signOut}
          </button>
        </form>
      </div>
    </div>
  );
}
