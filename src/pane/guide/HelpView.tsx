import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Subview } from "../frame/Subview.tsx";
import { usePane } from "../frame/usePane.ts";
import { viewHelp, type HelpTopic } from "../words/viewHelp.ts";
import { FirstSteps } from "./FirstSteps.tsx";
import { ShortcutList } from "./ShortcutList.tsx";
import { HelpPicture } from "./HelpPicture.tsx";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: "20px", display: "flex", flexDirection: "column", rowGap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** What can be done in a view, with a picture of it. */
export function HelpView({ about }: { readonly about: HelpTopic }): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  const { title, what, steps, picture } = viewHelp[language][about];
  return (
    <Subview heading={title}>
      <p className={styles.text}>{what}</p>
      <HelpPicture about={about} name={picture} />
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {about === "tag" && <FirstSteps />}
      <ShortcutList />
    </Subview>
  );
}
