// Makes one script of the parser, for a browser and for Node.js: node bundle.js MODULES OUT

"use strict";

const path = require("node:path");

const [modules, outfile] = process.argv.slice(2).map((word) => path.resolve(word));
require(path.join(modules, "esbuild")).buildSync({
  entryPoints: [path.join(__dirname, "parser.mjs")],
  outfile,
  bundle: true,
  minify: true,
  format: "iife",
  globalName: "pythonParser",
  target: "es2018",
  charset: "utf8",
  legalComments: "none",
  nodePaths: [modules],
  alias: { "@lezer/highlight": path.join(__dirname, "highlight.mjs") },
  banner: {
    js: "/* Lezer's parser of Python: Copyright (C) 2018, 2020 by Marijn Haverbeke and others, MIT license */",
  },
  footer: { js: "if(typeof module!=='undefined')module.exports=pythonParser;" },
  logLevel: "error",
});
