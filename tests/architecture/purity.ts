// Finds the clock, chance and random bytes in a script: what makes a room give two answers to one question.
import ts from 'typescript';
import { parse, visit } from './imports.ts';

/** What is impure and where, as `path:line what`. */
export function impurities(path: string, text: string): string[] {
  const script = parse(path, text);
  const found: string[] = [];
  visit(script, (node) => {
    const what = impurity(node);
    if (what) found.push(`${path}:${script.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`);
  });
  return found;
}

function impurity(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()';
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.getText().replace(/^globalThis\./, '');
    return ['Date.now', 'Math.random', 'performance.now', 'Temporal.Now'].includes(name) ? name : null;
  }
  // `crypto` itself, not a property or a key of that name.
  if (!isNamed(node, 'crypto')) return null;
  const { parent } = node;
  const ofGlobal =
    ts.isPropertyAccessExpression(parent) && parent.name === node && isNamed(parent.expression, 'globalThis');
  const ofOther = ts.isPropertyAccessExpression(parent) && parent.name === node;
  return ofGlobal || !(ofOther || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) ? 'crypto' : null;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}
