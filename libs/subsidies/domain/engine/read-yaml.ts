import { type Document, isAlias, isScalar, parseDocument, visit } from 'yaml';
import type { Plain } from './canonical';
import { PolicyUnreadable } from './policy';

const LONGEST = 200_000;
const DEEPEST = 100;

/**
 * Plain YAML 1.2 data: no anchors, aliases, merge keys, tags or directives, no key twice,
 * no figure with a point, nothing nested beyond use.
 * @throws PolicyUnreadable with every fault and its line
 */
export function readYaml(text: string): Plain {
  if (text.length > LONGEST)
    throw unreadable('', `超过 ${LONGEST} 个字符`, `longer than ${LONGEST} characters`);
  const document = parsed(text);
  const [error] = [...document.errors, ...document.warnings];
  if (error) throw unreadable(`line ${error.linePos?.[0].line ?? '?'}`, 'YAML 写法有误', error.message);
  if (document.directives?.yaml.explicit) throw unreadable('', '不能用指令（%）', 'no directives');
  visit(document, (key, node, path) => {
    if (path.length > DEEPEST) throw tooDeep();
    if (isAlias(node)) throw unreadable('', '不能用引用（*）', 'no aliases');
    if (node && typeof node === 'object' && 'anchor' in node && node.anchor)
      throw unreadable('', '不能用锚点（&）', 'no anchors');
    if (node && typeof node === 'object' && 'tag' in node && node.tag)
      throw unreadable('', '不能用标签（!）', 'no tags');
    if (key === 'key' && !(isScalar(node) && typeof node.value === 'string'))
      throw unreadable('', '键要是文字', 'keys are text');
    if (!isScalar(node)) return;
    if (key === 'key' && ['<<', '__proto__', 'constructor', 'prototype'].includes(String(node.value))) {
      throw unreadable('', `不能用键 ${String(node.value)}`, `no key ${String(node.value)}`);
    }
    if (typeof node.value === 'number' && !Number.isSafeInteger(node.value)) {
      throw unreadable('', '金额和比例写在引号里', 'amounts and rates stand in quotes');
    }
  });
  return document.toJS({ maxAliasCount: 0 }) as Plain;
}

function parsed(text: string): Document {
  try {
    return parseDocument(text, { schema: 'core', uniqueKeys: true, merge: false, version: '1.2' });
  } catch (error) {
    // The parser calls itself for every level and has no limit of its own.
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}

function tooDeep(): PolicyUnreadable {
  return unreadable('', '套得太深', 'nested too deep');
}

function unreadable(path: string, zh: string, en: string): PolicyUnreadable {
  return new PolicyUnreadable([{ path, zh, en }]);
}
