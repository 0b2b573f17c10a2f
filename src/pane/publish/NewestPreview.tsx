import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { sayInstant } from "../../words/sayInstant.ts";
import { usePane } from "../frame/usePane.ts";
import { publishingWords } from "../words/publishing.ts";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "10px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0 },
});

/** The plan's newest preview, whoever made it, for everyone with a role in the plan; nothing where there is none. */
export function NewestPreview({ plan }: { readonly plan: string }): ReactElement | null {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { newestPreview, language } = state;
  const words = publishingWords[language];
  useEffect(() => void commands.findPreview(plan), [commands, plan]);
  if (newestPreview?.plan !== plan) return null;
  const { key, publishedBy, publishedAt } = newestPreview;
  return (
    <section className={styles.part} aria-label={words.newestPreviewName}>
      <p className={styles.text}>{words.newestPreview(publishedBy, sayInstant(publishedAt, language))}</p>
      <Button size="small" style={{ alignSelf: "flex-start" }} onClick={() => void commands.openPreview(key)}>
        {words.openPreview}
      </Button>
    </section>
  );
}
