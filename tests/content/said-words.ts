// Which interface words a screen says: read from its source by the compiler, which also knows the words behind `say(word())`.
import ts from 'typescript';

export interface SaidWord {
  /** The speaker's name in the source: `say`, `saySurvey`. */
  speaker: string;
  key: string;
  /** `src/islands/Quiz/index.tsx:71` */
  place: string;
}

const options: ts.CompilerOptions = {
  strict: true,
  jsx: ts.JsxEmit.Preserve,
  jsxImportSource: 'solid-js',
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ESNext,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/** Every word said in the files. Throws where the compiler cannot tell which word it is. */
export function saidWords(files: readonly string[]): SaidWord[] {
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  const said: SaidWord[] = [];

  const literals = (type: ts.Type): string[] | null => {
    const parts = type.isUnion() ? type.types : [type];
    const texts = parts.map((part) => (part.isStringLiteral() || part.isNumberLiteral() ? String(part.value) : null));
    return texts.every((text) => text !== null) ? texts : null;
  };
  const keysOf = (node: ts.Expression): string[] | null => {
    if (!ts.isTemplateExpression(node)) return literals(checker.getTypeAtLocation(node));
    let keys = [node.head.text];
    for (const span of node.templateSpans) {
      const values = literals(checker.getTypeAtLocation(span.expression));
      if (!values) return null;
      keys = keys.flatMap((start) => values.map((value) => start + value + span.literal.text));
    }
    return keys;
  };

  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`No such file: ${file}`);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && /^say([A-Z]|$)/.test(node.expression.text)) {
        const place = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
        const keys = node.arguments[0] ? keysOf(node.arguments[0]) : null;
        if (!keys) throw new Error(`${place}: which word is said here cannot be told from the types.`);
        said.push(...keys.map((key) => ({ speaker: node.expression.getText(), key, place })));
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return said;
}
