import type { ReactElement, ReactNode } from "react";
import type { Municipality } from "../../plan/register.ts";
import { languages, type Language } from "../../words/language.ts";
import { addressIn, colorAddress, markAddress, overviewAddress } from "../view/addresses.ts";
import { frameWords, languageNames } from "../words/frame.ts";

/** Addresses of the pages' stylesheets in the order they load: Designsystemet's colours and sizes, its components, documents', our own. */
const stylesheets: readonly string[] = [
  "/site/theme.css",
  "/site/components.css",
  "/site/document.css",
  "/site/site.css",
];

export interface Crumb {
  readonly text: string;
  readonly href: string;
  /** The language of the text where it is not the page's. */
  readonly lang?: Language;
}

export interface PageProps {
  readonly language: Language;
  /** Whether the page says that it is a demonstration. */
  readonly isDemo: boolean;
  readonly municipality: Municipality | null;
  /** Path of this page without the choice of language. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Absolute address search engines are to keep; null keeps the page out of them. */
  readonly canonical: string | null;
  /** From the overview down to this page; none where this is the top. */
  readonly crumbs: readonly Crumb[];
  /** What stands between the head and the page's own: the ways around where more than one page belongs together. */
  readonly around?: ReactNode;
  /** schema.org data about the page, for machines. */
  readonly data?: object | null;
  readonly children: ReactNode;
}

/**
 * A whole public page: head, skip link, header with the choice of language, breadcrumbs, main, footer.
 * No script runs on it and nothing is fetched from elsewhere; `data` is a data block, which browsers
 * never execute (HTML standard, "prepare the script element" ends where the type is no script's).
 */
export function Page({
  language,
  isDemo,
  municipality,
  path,
  title,
  description,
  canonical,
  crumbs,
  around = null,
  data,
  children,
}: PageProps): ReactElement {
  const words = frameWords[language];
  const owner = municipality === null ? "Plantråd" : words.municipality(municipality.name);
  return (
    <html lang={language} data-color-scheme="auto" data-size="md">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${owner}`}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        {canonical === null ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={canonical} />}
        {stylesheets.map((address) => (
          <link key={address} rel="stylesheet" href={address} />
        ))}
        {municipality?.color === undefined ? null : <link rel="stylesheet" href={colorAddress(municipality)} />}
        {data === undefined || data === null ? null : (
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inScript(data) }} />
        )}
      </head>
      <body>
        <a className="ds-skip-link" href="#p_main">
          {words.skip}
        </a>
        <header className="site-header">
          <div className="band">
            <p className="site-name">
              <a href={municipality === null ? addressIn("/", language) : overviewAddress({ language, municipality })}>
                {municipality?.mark === undefined ? null : (
                  <img className="mark" src={markAddress(municipality)} alt="" />
                )}
                {owner}
              </a>
            </p>
            <LanguageChoice language={language} path={path} />
          </div>
        </header>
        {isDemo ? (
          <aside className="band" aria-label={words.demonstrationName}>
            <p className="ds-alert notice demonstration" data-color="warning">
              {words.demonstration}
            </p>
          </aside>
        ) : null}
        {around}
        {crumbs.length === 0 ? null : <Crumbs crumbs={crumbs} label={words.here} />}
        <main id="p_main" className="band" tabIndex={-1}>
          {children}
        </main>
        <footer className="site-footer">
          <div className="band">
            <p>
              <strong>{owner}</strong>
            </p>
            <p>{words.footer}</p>
            <p>
              <a href={addressIn("/api", language)}>{words.openData}</a>
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}

function LanguageChoice({ language, path }: Pick<PageProps, "language" | "path">): ReactElement {
  return (
    <nav className="languages" aria-label={frameWords[language].language}>
      <ul>
        {languages.map((choice) => (
          <li key={choice}>
            <a
              href={addressIn(path, choice)}
              lang={choice}
              hrefLang={choice}
              aria-current={choice === language ? "true" : undefined}
            >
              {languageNames[choice]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Crumbs({ crumbs, label }: { readonly crumbs: readonly Crumb[]; readonly label: string }): ReactElement {
  return (
    <nav className="crumbs band" aria-label={label}>
      <ol>
        {crumbs.map(({ text, href, lang }, index) => (
          <li key={href}>
            <a
              className="ds-link"
              href={href}
              lang={lang}
              aria-current={index === crumbs.length - 1 ? "page" : undefined}
            >
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** JSON that can neither end the element it stands in nor open a comment there. */
function inScript(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
