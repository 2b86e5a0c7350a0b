// Runs the page's own check under Node.js: files come in as JSON, findings go out as JSON.

"use strict";

const path = require("node:path");
const fs = require("node:fs");

const [parserFile] = process.argv.slice(2);
const scripts = path.join(__dirname, "..", "docs", "_static");
const { read } = require(path.join(scripts, "port_read.js"));
const fate = require(path.join(scripts, "port_fate.js"));
const find = require(path.join(scripts, "port_find.js"));
const tell = require(path.join(scripts, "port_tell.js"));
const { parser } = require(path.resolve(parserFile));

const { data, files } = JSON.parse(fs.readFileSync(0, "utf8"));
const index = fate.prepare(data);

// What is said of a finding, or of several that say the same.
const words = (one) => ({
  name: one.name,
  status: one.status,
  said: tell.STATUSES[one.status][0],
  needs: one.needs,
  quiet: tell.quiet(one),
  sure: one.sure,
  guarded: Boolean(one.guarded),
  rank: fate.rank(one),
  typed: tell.typed(one),
  code: tell.isCode(tell.typed(one)),
  told: tell.told(one),
  page: one.page || "",
  listed: tell.listed(index, one).page,
});

const all = [];
const check = ({ name, text }) => {
  const result = find.check(text, { parser, index, read });
  const { place } = result.reading;
  const at = (one) => ({
    line: place(one.line).line,
    cell: place(one.line).cell || 0,
    column: one.column,
  });
  result.findings.forEach((one) => all.push({ ...one, at: { file: name, ...at(one) } }));
  const findings = result.findings.map((one) => ({
    ...at(one),
    symbol: one.symbol,
    ...words(one),
  }));
  const unread = result.unread.map((line) => place(line));
  return {
    file: name,
    findings,
    unread,
    cut: result.cut,
    summary: tell.summary(result.findings),
    missing: tell.unread(result.unread, place),
    failed: "",
  };
};

// A file that the check cannot read costs no other file its findings.
const told = files.map((file) => {
  try {
    return check(file);
  } catch (error) {
    const nothing = { findings: [], unread: [], cut: false, summary: "", missing: "" };
    return { file: file.name, ...nothing, failed: `it could not be read (${error.message})` };
  }
});
const symbols = tell.bySymbol(tell.grouped(all, fate.rank), fate.rank).map((symbol) => ({
  name: symbol.name,
  places: symbol.places,
  ways: symbol.ways.map((one) => ({
    ...words(one),
    places: one.places.length,
    first: one.places[0].at,
  })),
}));
process.stdout.write(JSON.stringify({ files: told, symbols, summary: tell.summary(all) }));
