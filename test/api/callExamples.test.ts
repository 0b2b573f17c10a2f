import { callExamples } from "../../src/api/callExamples.ts";
import { calls, type Call, type CallId } from "../../src/api/calls.ts";
import { faultsOf } from "./faultsOf.ts";

const ids = Object.keys(calls) as CallId[];

test.each(ids)("the example of %s is what the call takes and answers, whole", (id) => {
  const { body, answer }: Call = calls[id];
  const example = callExamples[id];
  expect(body === undefined ? example.sends : faultsOf(body, example.sends)).toEqual(body === undefined ? null : []);
  expect(faultsOf(answer, example.answer)).toEqual([]);
});

test("an example with a part too many, one too few, or one of another kind is seen to be wrong", () => {
  const { answer } = calls.versions;
  const [line] = callExamples.versions.answer;
  expect(faultsOf(answer, [{ ...line, more: 1 }])).not.toEqual([]);
  expect(faultsOf(answer, [{ ...line, publishedAt: undefined }])).not.toEqual([]);
  expect(faultsOf(answer, [{ ...line, publishedAt: "2026-13-40T00:00:00Z" }])).not.toEqual([]);
});
