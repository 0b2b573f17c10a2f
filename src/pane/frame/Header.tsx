import {
  Avatar,
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { sayState } from "../../plan/sayKind.ts";
import { languages, type Language } from "../../words/language.ts";
import { capital } from "../../words/capital.ts";
import { countLevels } from "../core/paneState.ts";
import { readPlan } from "../core/paneCore.ts";
import { usePane } from "./usePane.ts";
import { frameWords } from "../words/frame.ts";

const languageNames: Readonly<Record<Language, string>> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

const useStyles = makeStyles({
  header: { display: "flex", columnGap: "4px", alignItems: "flex-start", padding: "8px 8px 4px 12px" },
  titles: { flexGrow: 1, minWidth: 0 },
  title: {
    display: "block",
    width: "100%",
    textAlign: "start",
    padding: 0,
    border: "none",
    background: "none",
    cursor: "pointer",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  heading: { margin: 0, fontSize: "inherit" },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  signIn: { flexShrink: 0, whiteSpace: "nowrap" },
});

/** The plan's title (press: the plan's own view), its state in one line, and the menu. */
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
            className={styles.title}
            aria-label={`${title}. ${words.openPlan}`}
            onClick={() => commands.open({ view: "plan" })}
          >
            {title}
          </button>
        </h1>
        <p className={styles.line}>
          <StateLine />
        </p>
      </div>
      {account.status === "signedIn" ? (
        <Avatar
          name={account.me.name}
          size={24}
          aria-label={words.signedInAs(account.me.name)}
          title={account.me.name}
        />
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
      <Menu
        checkedValues={{ language: [language] }}
        onCheckedValueChange={(_event, { checkedItems }) => {
          const chosen = languages.find((one) => checkedItems.includes(one));
          if (chosen) commands.setLanguage(chosen);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={words.menu}
            title={words.menu}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {account.status === "signedIn" && (
              <>
                <MenuGroup>
                  <MenuGroupHeader>{words.signedInAs(account.me.name)}</MenuGroupHeader>
                  <MenuItem onClick={() => commands.signOut()}>{words.signOut}</MenuItem>
                </MenuGroup>
                <MenuDivider />
              </>
            )}
            <MenuGroup>
              <MenuGroupHeader>{words.language}</MenuGroupHeader>
              {languages.map((one) => (
                <MenuItemRadio key={one} name="language" value={one} lang={one}>
                  {languageNames[one]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
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
