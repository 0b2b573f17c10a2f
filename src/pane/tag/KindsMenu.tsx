import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  type ButtonProps,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ElementKind } from "../../plan/element.ts";
import { sayKind } from "../../plan/sayKind.ts";
import { KindMark } from "../frame/KindMark.tsx";
import { usePane } from "../frame/usePane.ts";
import { taggingWords } from "../words/tagging.ts";

/** The kinds of element that have no button of their own. */
export function KindsMenu({
  button,
  kinds,
  onChoose,
}: {
  readonly button: ButtonProps;
  readonly kinds: readonly ElementKind[];
  readonly onChoose: (kind: ElementKind) => void;
}): ReactElement {
  const { language } = usePane().state;
  const words = taggingWords[language];
  return (
    <Menu defaultOpen>
      <MenuTrigger disableButtonEnhancement>
        <Button {...button} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {kinds.map((kind) => (
            <MenuItem key={kind} aria-label={words.tagAs(sayKind(kind, language))} onClick={() => onChoose(kind)}>
              <KindMark kind={kind} language={language} />
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
