import { readAddInCommand } from "../../src/pane/readAddInCommand.ts";

const press = (address: string): ReturnType<typeof readAddInCommand> =>
  readAddInCommand(new URL(`https://x.no/pane/taskpane.html${address}`));

test("a press on the ribbon names the view it opens", () => {
  expect(press("#check")).toEqual({ view: "check", tag: null });
  expect(press("?_host_Info=Word$Web#publish")).toEqual({ view: "publish", tag: null });
});

test("what hosts add to an address is not part of the press", () => {
  expect(press("#check?_host_Info=Word$Win32$16.01")).toEqual({ view: "check", tag: null });
  expect(press("#tag=goal&_xdm_Info=c1|app|https://word.no")).toEqual({ view: "tag", tag: "goal" });
});

test("the manifest of before this still opens its views", () => {
  expect(press("?view=publish")).toEqual({ view: "publish", tag: null });
});

test.each(["", "#", "#&_xdm_Info=c1", "?view=secret", "#nothing", "#constructor"])(
  "what is no press does nothing: %s",
  (address) => {
    expect(press(address)).toBeNull();
  },
);

test("a kind there is none of is not tagged", () => {
  expect(press("#tag=goals")).toEqual({ view: "tag", tag: null });
  expect(press("#check=goal")).toEqual({ view: "check", tag: null });
});
