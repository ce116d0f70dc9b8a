import ts from 'typescript';

/** One `import`, `export … from` or `import()` of a file. */
export interface Import {
  from: string;
  how: 'value' | 'type' | 'dynamic';
}

const scripts = /<script[^>]*>([\s\S]*?)<\/script>/g;
const scriptOf = (path: string, text: string): string =>
  path.endsWith('.svelte') ? [...text.matchAll(scripts)].map((match) => match[1]).join('\n') : text;

const onlyTypes = (names: ts.NodeArray<ts.ImportSpecifier | ts.ExportSpecifier>): boolean =>
  names.length > 0 && names.every((name) => name.isTypeOnly);

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    return (
      node.isTypeOnly ||
      (node.exportClause && ts.isNamedExports(node.exportClause) ? onlyTypes(node.exportClause.elements) : false)
    );
  }
  const { importClause: clause } = node;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return (
    !clause.name &&
    clause.namedBindings !== undefined &&
    ts.isNamedImports(clause.namedBindings) &&
    onlyTypes(clause.namedBindings.elements)
  );
}

/** All that a source file (TypeScript, JavaScript or a component) imports, in the order of the file. */
export function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const { text: from } = node.moduleSpecifier as ts.StringLiteral;
      found.push({ from, how: isTypeOnly(node) ? 'type' : 'value' });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      found.push({ from: target && ts.isStringLiteralLike(target) ? target.text : '(computed)', how: 'dynamic' });
    } else if (ts.isImportTypeNode(node)) {
      const { argument } = node;
      found.push({
        from: ts.isLiteralTypeNode(argument) ? (argument.literal as ts.StringLiteral).text : '',
        how: 'type',
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.Latest));
  return found;
}
