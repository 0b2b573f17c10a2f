import {
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
  type ButtonProps,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { languages, type Language } from "../../../words/language.ts";
import { frameWords } from "../../words/frame.ts";
import { historyWords } from "../../words/history.ts";
import { usePane } from "../usePane.ts";

const languageNames: Readonly<Record<Language, string>> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

/** The header's menu: signing out, what has been done, and the language. */
export function HeaderMenu({ button }: { readonly button: ButtonProps }): ReactElement {
  const { state, commands } = usePane();
  const { language, account } = state;
  const words = frameWords[language];
  return (
    <Menu
      defaultOpen
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const chosen = languages.find((one) => checkedItems.includes(one));
        if (chosen) commands.setLanguage(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button {...button} />
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
          <MenuItem onClick={() => commands.open({ view: "history" })}>{historyWords[language].title}</MenuItem>
          <MenuDivider />
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
  );
}
