// Reads what a source file imports, in every way that TypeScript, Astro and Vite have for it.
import ts from 'typescript';

export interface Import {
  /** As written; null where it is computed and nobody can tell. */
  specifier: string | null;
  /** Erased when the file runs. `import { type X }` is not: `verbatimModuleSyntax` and Node still load the file. */
  typeOnly: boolean;
}

/** Every import, re-export, dynamic import, import type and `import.meta.glob` of a file. `path` tells its language. */
export function importsOf(path: string, text: string): Import[] {
  return scriptsOf(path, text).flatMap((script) => {
    const found: Import[] = [];
    visit(parse(path, script), (node) => found.push(...importsAt(node)));
    return found;
  });
}

/** The scripts of a file: an .astro file has its frontmatter and its <script> elements, others are one script. */
export function scriptsOf(path: string, text: string): string[] {
  if (!path.endsWith('.astro')) return [text];
  const [, frontmatter = ''] = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text) ?? [];
  const elements = [...text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(([, attributes, script]) => {
    const [, source] = /\ssrc="([^"]+)"/.exec(attributes!) ?? [];
    return source ? `import ${JSON.stringify(source)};` : script!;
  });
  return [frontmatter, ...elements];
}

export function parse(path: string, script: string): ts.SourceFile {
  const kind = /\.tsx$/.test(path) ? ts.ScriptKind.TSX : /\.m?js$/.test(path) ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  return ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, kind);
}

export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function importsAt(node: ts.Node): Import[] {
  if (ts.isImportDeclaration(node)) {
    return [
      {
        specifier: literal(node.moduleSpecifier),
        typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      },
    ];
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return [{ specifier: literal(node.moduleSpecifier), typeOnly: node.isTypeOnly }];
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return [{ specifier: literal(node.argument.literal), typeOnly: true }];
  }
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText();
    if (called === 'import' || called === 'require')
      return [{ specifier: literal(node.arguments[0]), typeOnly: false }];
    if (called === 'import.meta.glob')
      return globs(node.arguments[0]).map((specifier) => ({ specifier, typeOnly: false }));
  }
  return [];
}

function globs(patterns: ts.Expression | undefined): (string | null)[] {
  return patterns && ts.isArrayLiteralExpression(patterns) ? patterns.elements.map(literal) : [literal(patterns)];
}

function literal(node: ts.Node | undefined): string | null {
  return node && ts.isStringLiteralLike(node) ? node.text : null;
}
