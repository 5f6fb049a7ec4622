// Valid HTML: {files} → {messages: [{file, line, column, rule, text, selector}], checked}.
import { readFile } from "node:fs/promises";
import { HtmlValidate } from "html-validate";
import { answer, request } from "./browser.mjs";

const validator = new HtmlValidate({
  root: true,
  elements: ["html5"],
  extends: ["html-validate:standard", "html-validate:a11y"],
  // A table laid out as blocks on a narrow screen is a table to a screen reader only by its explicit roles.
  rules: { "no-redundant-role": "off" },
});

// The frame of a page is the theme's. What is known of it, and nothing else, is left out.
const FRAME = [
  { rule: "valid-autocomplete", selector: /^#__(drawer|search)$/ }, // the theme's switches ask browsers not to remember them
  { rule: "unique-landmark", selector: /main > div > div:nth-child\([12]\) / }, // its sidebars share their names
  { rule: "wcag/h32", selector: /article > div > form$/ }, // the filters of an index act at once, without a button
  { rule: "wcag/h32", selector: /> header > nav .*form$/ }, // the theme's search and palette forms act without a button
];
const isFrame = ({ ruleId, selector }) => FRAME.some((known) => known.rule === ruleId && known.selector.test(selector ?? ""));

const { files } = await request();
const messages = [];
for (const file of files) {
  const report = await validator.validateString(await readFile(file, "utf8"), file);
  for (const result of report.results) {
    for (const { line, column, ruleId, message, selector } of result.messages.filter((one) => !isFrame(one))) {
      messages.push({ file, line, column, rule: ruleId, text: message, selector });
    }
  }
}
answer({ messages, checked: files.length });
