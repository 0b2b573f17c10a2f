import { ConfigFault, readConfig } from "../../../src/service/start/config.ts";

test("who else than Microsoft may show the pane in a frame is told by a setting", () => {
  expect(readConfig({}).framedBy).toEqual([]);
  expect(readConfig({ PLANTRAAD_FRAMED_BY: "https://*.box.com  https://word.example.no:8443," }).framedBy).toEqual([
    "https://*.box.com",
    "https://word.example.no:8443",
  ]);
});

test.each(["https://*.no", "http://box.com", "*", "https://box.com/word", "box.com; script-src *", "'self'"])(
  "what is no origin may not show the pane in a frame: %s",
  (origin) => {
    expect(() => readConfig({ PLANTRAAD_FRAMED_BY: origin })).toThrow(ConfigFault);
  },
);
