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

const all = [];
const told = files.map(({ name, text }) => {
  const result = find.check(text, { parser, index, read });
  const { place } = result.reading;
  result.findings.forEach((one) => all.push(one));
  const findings = result.findings.map((one) => ({
    line: place(one.line).line,
    cell: place(one.line).cell || 0,
    column: one.column,
    symbol: one.symbol,
    name: one.name,
    status: one.status,
    said: tell.STATUSES[one.status][0],
    needs: one.needs,
    quiet: tell.quiet(one),
    sure: one.sure,
    rank: fate.rank(one),
    typed: tell.typed(one),
    code: tell.isCode(tell.typed(one)),
    told: tell.told(one),
    page: one.page || "",
    listed: tell.listed(index, one).page,
  }));
  const unread = result.unread.map((line) => place(line));
  return {
    file: name,
    findings,
    unread,
    cut: result.cut,
    summary: tell.summary(result.findings),
    missing: tell.unread(result.unread, place),
  };
});
process.stdout.write(JSON.stringify({ files: told, summary: tell.summary(all) }));
