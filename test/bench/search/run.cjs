// Runs the TypeScript bench beside this file straight from the sources: no build, no further packages.
//   BENCH_CORPUS=/folder/of/the/benchmark BENCH_DATABASE=postgres://owner@host/empty node test/bench/search/run.cjs
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const swc = require('@swc/core');

const root = path.resolve(__dirname, '../../..');
const resolve = Module['_resolveFilename'];
Module['_resolveFilename'] = (request, ...rest) =>
  resolve.call(Module, request.replace(/^@market\//, `${root}/libs/`), ...rest);
Module['_extensions']['.ts'] = (module, file) =>
  module['_compile'](swc.transformSync(fs.readFileSync(file, 'utf8'), { filename: file }).code, file);

require('./bench.ts');
