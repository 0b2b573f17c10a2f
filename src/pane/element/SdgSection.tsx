import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, CheckmarkRegular, DismissRegular } from "@fluentui/react-icons";
import { useRef, useState, type ReactElement } from "react";
import type { Element } from "../../plan/element.ts";
import { saySdg, sdgLang } from "../../plan/sdg.ts";
import { SdgMark } from "../frame/SdgMark.tsx";
import { SdgPicker } from "./SdgPicker.tsx";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { elementWords } from "../words/element.ts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "6px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "4px" },
  chip: { display: "flex", columnGap: "6px", alignItems: "flex-start" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** The element's SDG links, and the way to more. */
export function SdgSection({ element }: { readonly element: Element }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language } = state;
  const words = elementWords[language];
  const { readOnly, locked, button } = useWriting();
  const [picking, setPicking] = useState(false);
  const add = useRef<HTMLDivElement>(null);
  return (
    <section className={styles.part} aria-labelledby="sdg-heading">
      <h3 id="sdg-heading" className={styles.heading}>
        {words.sdgs}
      </h3>
      <ul className={styles.list}>
        {element.sdgs.map((code) => (
          <li key={code} className={styles.chip}>
            <SdgMark code={code} language={language} />
            <span className={styles.words} lang={sdgLang(code, language)}>
              {saySdg(code, language)}
            </span>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              {...button}
              aria-label={words.dropSdg(words.sdg(code))}
              onClick={() => {
                add.current?.querySelector("button")?.focus();
                void commands.dropSdg(element.id, code);
              }}
            />
          </li>
        ))}
      </ul>
      <div ref={add}>
        <Button
          size="small"
          icon={picking ? <CheckmarkRegular /> : <AddRegular />}
          aria-expanded={picking}
          {...(readOnly ? button : {})}
          onClick={() => setPicking(!picking)}
        >
          {picking ? words.sdgClose : words.addSdg}
        </Button>
      </div>
      {picking && (
        <SdgPicker chosen={element.sdgs} locked={locked} onAdd={(code) => void commands.addSdg(element.id, code)} />
      )}
    </section>
  );
}
