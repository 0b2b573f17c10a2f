import { makeStyles, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** No text is smaller than this. */
const smallest = { fontSizeBase100: "12px", lineHeightBase100: "16px" };

/** Fluent's themes, with no text under 12 pixels. */
export const paneThemes: Readonly<Record<"light" | "dark", Theme>> = {
  light: { ...webLightTheme, ...smallest },
  dark: { ...webDarkTheme, ...smallest },
};

/** What can be pressed or written in is this high and wide at least, whatever size Fluent gives it. */
const target = "32px";

/** The class of what holds the pane: gives every control of Fluent in it room for a finger. */
export const useControlSizes = makeStyles({
  room: {
    "& .fui-Button": { minHeight: target, minWidth: target },
    "& .fui-Input": { minHeight: target },
    "& .fui-Input__input": { minHeight: "30px" },
    "& .fui-Select__select": { minHeight: target },
    "& .fui-Link:not(p .fui-Link)": { display: "inline-flex", alignItems: "center", minHeight: target },
  },
});
