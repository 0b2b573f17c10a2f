import { Button, type ButtonProps } from "@fluentui/react-components";
import { Suspense, useState, type ReactElement } from "react";

/**
 * A button that opens a menu. The menu is no part of what the pane starts with: until it is first pressed only the button
 * stands here, the same to look at and to listen to. `menu` draws the button with its menu, open when it is first drawn.
 */
export function OpensMenu({
  button,
  menu,
}: {
  readonly button: ButtonProps;
  readonly menu: (button: ButtonProps) => ReactElement;
}): ReactElement {
  const [asked, setAsked] = useState(false);
  const alone = <Button aria-haspopup="menu" aria-expanded={false} {...button} onClick={() => setAsked(true)} />;
  return asked ? <Suspense fallback={alone}>{menu(button)}</Suspense> : alone;
}
