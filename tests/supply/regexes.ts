import ts from 'typescript';
import { parse, type SourceFile } from '../walls/imports';

export type Pattern = { file: string; source: string; flags: string };

const UNREADABLE = 'a pattern that is put together while running';

/** Every regular expression a file holds, literal or made by `new RegExp`. */
export function patternsOf(file: SourceFile): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    const pattern = patternOf(node);
    if (pattern) found.push({ file: file.file, ...pattern });
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

function patternOf(node: ts.Node): Omit<Pattern, 'file'> | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined;
  if (node.expression.getText() !== 'RegExp') return undefined;
  const [source, flags] = node.arguments ?? [];
  if (!source || !ts.isStringLiteralLike(source)) return { source: UNREADABLE, flags: '(' };
  return { source: source.text, flags: flags && ts.isStringLiteralLike(flags) ? flags.text : '' };
}
