import { isAlias, isScalar, parseDocument, visit } from 'yaml';
import type { Plain } from './canonical';
import { PolicyUnreadable } from './policy';

const LONGEST = 200_000;

/**
 * Plain YAML 1.2 data: no anchors, aliases, merge keys or tags, no key twice, no figure with a point.
 * @throws PolicyUnreadable with every fault and its line
 */
export function readYaml(text: string): Plain {
  if (text.length > LONGEST)
    throw unreadable('', `超过 ${LONGEST} 个字符`, `longer than ${LONGEST} characters`);
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true, merge: false, version: '1.2' });
  const [error] = document.errors;
  if (error) throw unreadable(`line ${error.linePos?.[0].line ?? '?'}`, 'YAML 写法有误', error.message);
  visit(document, (key, node) => {
    if (isAlias(node)) throw unreadable('', '不能用引用（*）', 'no aliases');
    if (node && typeof node === 'object' && 'anchor' in node && node.anchor)
      throw unreadable('', '不能用锚点（&）', 'no anchors');
    if (node && typeof node === 'object' && 'tag' in node && node.tag)
      throw unreadable('', '不能用标签（!）', 'no tags');
    if (!isScalar(node)) return;
    if (key === 'key' && typeof node.value !== 'string') throw unreadable('', '键要是文字', 'keys are text');
    if (key === 'key' && ['<<', '__proto__', 'constructor', 'prototype'].includes(String(node.value))) {
      throw unreadable('', `不能用键 ${String(node.value)}`, `no key ${String(node.value)}`);
    }
    if (typeof node.value === 'number' && !Number.isSafeInteger(node.value)) {
      throw unreadable('', '金额和比例写在引号里', 'amounts and rates stand in quotes');
    }
  });
  return document.toJS({ maxAliasCount: 0 }) as Plain;
}

function unreadable(path: string, zh: string, en: string): PolicyUnreadable {
  return new PolicyUnreadable([{ path, zh, en }]);
}
