import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useDeferredValue, useRef, useState, type ReactElement } from "react";
import type { SdgCode } from "../../plan/element.ts";
import { saySdg, sdgGoals, sdgLang, type SdgHit } from "../../plan/sdg.ts";
import { SdgMark } from "../frame/SdgMark.tsx";
import { Search } from "../frame/Search.tsx";
import { usePane } from "../frame/usePane.ts";
import { elementWords } from "../words/element.ts";
import { useSdgHits } from "./useSdgHits.ts";

/** This many hits are drawn; more would be no choice. */
const most = 40;

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", rowGap: "8px" },
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(128px, 1fr))",
    gap: "4px",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  tile: {
    position: "relative",
    display: "flex",
    columnGap: "8px",
    alignItems: "center",
    width: "100%",
    height: "100%",
    minHeight: "44px",
    padding: "4px 8px",
    border: "2px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    textAlign: "start",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  number: { flexShrink: 0, minWidth: "20px", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightBold },
  name: { minWidth: 0, hyphens: "auto", overflowWrap: "anywhere" },
  hits: { listStyleType: "none", margin: 0, padding: 0 },
  hit: {
    position: "relative",
    display: "flex",
    columnGap: "6px",
    alignItems: "flex-start",
    width: "100%",
    padding: "6px 4px",
    textAlign: "start",
    cursor: "pointer",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  screenReaderOnly: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  off: { opacity: 0.6, cursor: "default" },
  found: {
    fontWeight: tokens.fontWeightBold,
    backgroundColor: "transparent",
    color: "inherit",
    textDecorationLine: "underline",
  },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Choosing SDG links: 17 tiles that open their targets, and a search over goals and targets. */
export function SdgPicker({
  chosen,
  locked,
  onAdd,
}: {
  readonly chosen: readonly SdgCode[];
  readonly locked: boolean;
  readonly onAdd: (code: SdgCode) => void;
}): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const { language } = state;
  const words = elementWords[language];
  const picker = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query);
  const hits = useSdgHits(asked, language);
  return (
    <div ref={picker} className={styles.picker}>
      <Search label={words.sdgSearch} hint={words.sdgHint} value={query} onChange={setQuery} />
      {asked.trim() === "" ? (
        <ul className={styles.tiles} aria-label={words.sdgGoals}>
          {sdgGoals.map(({ code, colour, textOnColour }) => (
            <li key={code}>
              <button
                type="button"
                className={styles.tile}
                style={{ backgroundColor: colour, color: textOnColour }}
                onClick={() => {
                  picker.current?.querySelector("input")?.focus(); // the tile goes away
                  setQuery(code);
                }}
              >
                <span className={styles.screenReaderOnly}>{`${words.sdg(code)}: `}</span>
                <span className={styles.number} aria-hidden="true">
                  {code}
                </span>
                <span className={styles.name} lang={sdgLang(code, language)}>
                  {saySdg(code, language)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p className={styles.small} role="status">
            {hits.length === 0 ? words.sdgNothing : words.sdgResults(hits.length)}
          </p>
          <ul className={styles.hits}>
            {hits.slice(0, most).map(({ hit, word }) => {
              const has = chosen.includes(hit.code);
              return (
                <li key={hit.code}>
                  <button
                    type="button"
                    className={mergeClasses(styles.hit, (has || locked) && styles.off)}
                    aria-disabled={has || locked}
                    onClick={() => {
                      if (!has && !locked) onAdd(hit.code);
                    }}
                  >
                    <SdgMark code={hit.code} language={language} decorative />
                    <span>
                      <span
                        className={styles.screenReaderOnly}
                      >{`${has ? words.sdg(hit.code) : words.addThis(words.sdg(hit.code))} `}</span>
                      <span lang={sdgLang(hit.code, language)}>
                        <Marked hit={hit} />
                      </span>
                      {word !== null && <span className={styles.small}>{` ${words.sdgByWord(word)}`}</span>}
                      {has && ` (${words.added})`}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}

/** A hit's words, with those that matched marked. */
function Marked({ hit }: { readonly hit: SdgHit }): ReactElement {
  const styles = useStyles();
  const pieces: ReactElement[] = [];
  let from = 0;
  for (const stretch of hit.stretches) {
    pieces.push(<span key={`before-${stretch.from}`}>{hit.words.slice(from, stretch.from)}</span>);
    pieces.push(
      <mark key={stretch.from} className={styles.found}>
        {hit.words.slice(stretch.from, stretch.to)}
      </mark>,
    );
    from = stretch.to;
  }
  return (
    <>
      {pieces}
      {hit.words.slice(from)}
    </>
  );
}
