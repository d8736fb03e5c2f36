import ts from 'typescript';

export function parse(file: string, text: string): ts.SourceFile {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, false, kind);
}

/** Calls back for every node, parents before children. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** Line of a node's first token, counted from 1. */
export function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

/** A text written in a file: a string or a template. `line` is where it begins, counted from 1. */
export interface Words {
  text: string;
  line: number;
}

/** Every string and template of a file. What a template fills in is shown as `$`, its line breaks kept. */
export function wordsOf(source: ts.SourceFile): Words[] {
  const found: Words[] = [];
  visit(source, (node) => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      found.push({ text: node.text, line: lineOf(source, node) });
    } else if (ts.isTemplateExpression(node)) {
      let text = node.head.text;
      for (const span of node.templateSpans) {
        const filled = source.text.slice(span.expression.pos, span.expression.end);
        text += `$${filled.replaceAll(/[^\n]/g, '')}${span.literal.text}`;
      }
      found.push({ text, line: lineOf(source, node) });
    }
  });
  return found;
}

/** Line of a position inside a text, when the text begins at a line. */
export function lineWithin(words: Words, offset: number): number {
  return words.line + words.text.slice(0, offset).split('\n').length - 1;
}
