import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular, MoreHorizontalRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { sayState } from "../../../plan/sayKind.ts";
import { capital } from "../../../words/capital.ts";
import { countLevels } from "../../core/paneState.ts";
import { readPlan } from "../../core/paneCore.ts";
import { Initials } from "./Initials.tsx";
import { later } from "../later.ts";
import { OpensMenu } from "../OpensMenu.tsx";
import { usePane } from "../usePane.ts";
import { frameWords } from "../../words/frame.ts";

const HeaderMenu = later(async () => (await import("./HeaderMenu.tsx")).HeaderMenu);

const useStyles = makeStyles({
  header: { display: "flex", flexShrink: 0, columnGap: "4px", alignItems: "flex-start", padding: "4px 8px 0 12px" },
  titles: { flexGrow: 1, minWidth: 0 },
  press: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    maxWidth: "100%",
    minHeight: "32px",
    textAlign: "start",
    padding: "0 4px",
    marginInlineStart: "-4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    cursor: "pointer",
    fontFamily: "inherit",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
    "& svg": { flexShrink: 0 },
  },
  title: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  heading: { margin: 0, fontSize: "inherit" },
  line: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  signIn: { flexShrink: 0, whiteSpace: "nowrap" },
});

/** The plan's title and its state in one line (press either: the plan's own view), who is signed in, help, and the menu. */
export function Header(): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language, account } = state;
  const words = frameWords[language];
  const plan = readPlan(state)?.plan;
  const title = plan?.registered?.title ?? plan?.document.title ?? state.surroundings?.fileName ?? words.noPlan;
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <h1 className={styles.heading}>
          <button
            type="button"
            className={mergeClasses(styles.press, styles.title)}
            aria-label={`${title}. ${words.openPlan}`}
            title={words.openPlan}
            onClick={() => commands.open({ view: "plan" })}
          >
            {title}
            <ChevronRightRegular aria-hidden="true" />
          </button>
        </h1>
        {/* A second way for those who press; the keyboard has the title. */}
        <button
          type="button"
          tabIndex={-1}
          className={mergeClasses(styles.press, styles.line)}
          title={words.openPlan}
          onClick={() => commands.open({ view: "plan" })}
        >
          <StateLine />
        </button>
      </div>
      {account.status === "signedIn" ? (
        <Initials name={account.me.name} label={words.signedInAs(account.me.name)} />
      ) : (
        <Button
          size="small"
          appearance="primary"
          className={styles.signIn}
          disabledFocusable={account.status === "signingIn"}
          onClick={() => void commands.signIn()}
        >
          {account.status === "signingIn" ? words.signingIn : words.signIn}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<QuestionCircleRegular />}
        aria-label={words.help}
        title={words.help}
        onClick={() => commands.openHelp()}
      />
      <OpensMenu
        button={{
          size: "small",
          appearance: "subtle",
          icon: <MoreHorizontalRegular />,
          "aria-label": words.menu,
          title: words.menu,
        }}
        menu={(button) => <HeaderMenu button={button} />}
      />
    </header>
  );
}

/** "Under arbeid · 3 feil", or what is being done. */
function StateLine(): string {
  const { state } = usePane();
  const words = frameWords[state.language];
  const read = readPlan(state);
  if (!read) return state.reading.status === "loading" ? words.reading : words.readFailed;
  const { registered } = read.plan;
  const errors = countLevels(read.findings).error;
  const life = registered ? capital(sayState(registered.state, state.language)) : words.notTied;
  return `${life} · ${errors === 0 ? words.noErrors : words.errors(errors)}`;
}
