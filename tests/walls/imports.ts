import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const ROOT = path.resolve(__dirname, '../..');
const SOURCE_FOLDERS = ['domain', 'content-types', 'server/src', 'admin/src', 'cli'];

export type SourceFile = { file: string; text: string };

/** Every shipped source file, by its path from the root. */
export function sourceFiles(): SourceFile[] {
  return SOURCE_FOLDERS.flatMap((folder) => walk(folder)).map((file) => ({
    file,
    text: readFileSync(path.join(ROOT, file), 'utf8'),
  }));
}

function walk(folder: string): string[] {
  const entries = readdirSync(path.join(ROOT, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const target = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(target);
    return /\.(ts|tsx|js|mjs|cjs)$/.test(entry.name) ? [target] : [];
  });
}

export function parse({ file, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
}

/** What a file imports: a path from the root for our own files, else the package as written. */
export function importsOf(source: SourceFile): string[] {
  return specifiers(parse(source)).map((specifier) =>
    specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(source.file), specifier)
      : specifier,
  );
}

function specifiers(node: ts.Node): string[] {
  const found: string[] = [];
  const visit = (child: ts.Node): void => {
    const specifier = specifierOf(child);
    if (specifier && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return node.argument.literal;
  if (!ts.isCallExpression(node)) return undefined;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
  return isImport || isRequire ? node.arguments[0] : undefined;
}
