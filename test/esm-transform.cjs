// Jest's CommonJS runtime cannot require() ES modules before Node 24.9, and Nest 12 ships nothing else.
// This transformer turns a dependency's ES modules into CommonJS; sources of ours go through @swc/jest.
const fs = require('node:fs');
const path = require('node:path');
const crypto = require('node:crypto');
const swc = require('@swc/core');

const kindOfFolder = new Map();

function isEsModule(file) {
  if (file.endsWith('.mjs')) return true;
  if (file.endsWith('.cjs')) return false;
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (kindOfFolder.has(folder)) return kindOfFolder.get(folder);
    const manifest = path.join(folder, 'package.json');
    if (fs.existsSync(manifest)) {
      const type = JSON.parse(fs.readFileSync(manifest, 'utf8')).type;
      const parent = path.dirname(folder);
      const isPackageRoot =
        path.basename(parent) === 'node_modules' || path.basename(path.dirname(parent)) === 'node_modules';
      if (type || isPackageRoot) {
        kindOfFolder.set(folder, type === 'module');
        return type === 'module';
      }
    }
    if (folder === path.dirname(folder)) return false;
  }
}

const options = {
  swcrc: false,
  configFile: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
  jsc: { target: 'es2023', parser: { syntax: 'ecmascript' } },
};

module.exports = {
  getCacheKey: (source, file) =>
    crypto
      .createHash('sha1')
      .update(source + file + swc.version)
      .digest('hex'),
  process: (source, file) =>
    isEsModule(file) ? swc.transformSync(source, { ...options, filename: file }) : { code: source },
};
