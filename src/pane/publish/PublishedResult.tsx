import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactElement } from "react";
import type { Published } from "../../api/contract.ts";
import { copyText } from "../frame/copyText.ts";
import { usePane } from "../frame/usePane.ts";
import { publishingWords } from "../words/publishing.ts";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: "10px", padding: "16px 12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outlineStyle: "none" },
  facts: { margin: 0, display: "flex", flexDirection: "column", rowGap: "4px" },
  value: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  small: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What has been published, and where it is. */
export function PublishedResult({ published }: { readonly published: Published }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = publishingWords[state.language];
  const { previewKey } = published;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.view} aria-labelledby="published-heading">
      <h2 ref={heading} id="published-heading" tabIndex={-1} className={styles.heading}>
        <CheckmarkCircleRegular aria-hidden="true" />{" "}
        {published.kind === "preview" ? words.publishedPreview : words.published(published.version)}
      </h2>
      <dl className={styles.facts}>
        <dt>{previewKey === null ? words.address : words.previewAddress}</dt>
        <dd className={styles.value}>
          {previewKey === null ? (
            <Link href={published.address} target="_blank" rel="noreferrer">
              {published.address}
            </Link>
          ) : (
            published.address
          )}
        </dd>
        {previewKey === null && (
          <>
            <dt>{words.permanent}</dt>
            <dd className={styles.value}>
              <Link href={published.permanentAddress} target="_blank" rel="noreferrer">
                {published.permanentAddress}
              </Link>
            </dd>
          </>
        )}
      </dl>
      {previewKey !== null && <p className={styles.value}>{words.previewFor}</p>}
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() =>
            void copyText(published.address).then((copied) => {
              if (copied) commands.notify({ type: "done", what: { did: "copied" } });
            })
          }
        >
          {words.copy}
        </Button>
        {previewKey === null ? (
          <Button size="small" appearance="primary" as="a" href={published.address} target="_blank" rel="noreferrer">
            {words.open}
          </Button>
        ) : (
          <Button size="small" appearance="primary" onClick={() => void commands.openPreview(previewKey)}>
            {words.openPreview}
          </Button>
        )}
      </div>
      <p className={styles.small}>{words.saveReminder}</p>
      <Button size="small" style={{ alignSelf: "flex-start" }} onClick={() => commands.startAgain()}>
        {words.again}
      </Button>
    </section>
  );
}
