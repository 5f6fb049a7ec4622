// An editor without a window, beside yaml-language-server:
// {root, schemas, files: {path: text}, completions, hovers} → {problems: {path: [...]}, completions, hovers}.
// `schemas` is the setting yaml.schemas; a place is {path, line, character}, counted from 0. Nothing is fetched.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { answer, request } from "./browser.mjs";

const require = createRequire(import.meta.url);
const rpc = require("vscode-jsonrpc/node");
const here = path.dirname(fileURLToPath(import.meta.url));
const server = path.join(here, "node_modules", "yaml-language-server", "bin", "yaml-language-server");

const { root, schemas, files, completions = [], hovers = [] } = await request();
const settings = {
  yaml: {
    schemas,
    validate: true,
    hover: true,
    completion: true,
    format: { enable: false },
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
  },
  http: { proxy: "", proxyStrictSSL: false },
  "[yaml]": { "editor.tabSize": 2 },
};

const program = spawn(process.execPath, ["--require", path.join(here, "no-network.cjs"), server, "--stdio"], {
  stdio: ["pipe", "pipe", "inherit"],
});
program.on("exit", (code) => code && process.exit(code));
const connection = rpc.createMessageConnection(
  new rpc.StreamMessageReader(program.stdout),
  new rpc.StreamMessageWriter(program.stdin),
);
const problems = {};
const waiting = new Map();
const address = (file) => pathToFileURL(path.join(root, file)).href;

connection.onRequest("workspace/configuration", ({ items }) =>
  items.map(({ section }) => (section in settings ? settings[section] : {})),
);
connection.onRequest("client/registerCapability", () => null);
connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => waiting.get(uri)?.(diagnostics));
connection.listen();

const folder = { uri: pathToFileURL(root).href, name: "project" };
await connection.sendRequest("initialize", {
  processId: process.pid,
  rootUri: folder.uri,
  workspaceFolders: [folder],
  capabilities: {
    workspace: { configuration: true, workspaceFolders: true },
    textDocument: {
      completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown", "plaintext"] } },
      hover: { contentFormat: ["markdown", "plaintext"] },
      publishDiagnostics: {},
    },
  },
});
await connection.sendNotification("initialized", {});
await connection.sendNotification("workspace/didChangeConfiguration", { settings });

for (const [file, text] of Object.entries(files)) {
  const uri = address(file);
  const told = new Promise((resolve) => waiting.set(uri, resolve));
  const textDocument = { uri, languageId: "yaml", version: 1, text };
  await connection.sendNotification("textDocument/didOpen", { textDocument });
  problems[file] = (await told).map(({ range, message, severity }) => ({
    line: range.start.line,
    character: range.start.character,
    message,
    severity,
  }));
  waiting.delete(uri);
}

const ask = (method, { path: file, line, character }) =>
  connection.sendRequest(method, { textDocument: { uri: address(file) }, position: { line, character } });
const told = { problems, completions: [], hovers: [] };
for (const place of completions) {
  const list = await ask("textDocument/completion", place);
  told.completions.push(list.items.map(({ label, insertText, textEdit, documentation }) => ({
    label,
    inserts: textEdit?.newText ?? insertText ?? label,
    says: documentation?.value ?? documentation ?? "",
  })));
}
for (const place of hovers) {
  const hover = await ask("textDocument/hover", place);
  told.hovers.push(hover?.contents?.value ?? "");
}
answer(told);
await connection.sendRequest("shutdown");
await connection.sendNotification("exit");
