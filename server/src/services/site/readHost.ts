import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  CONTENT_MARK,
  HEAD_MARK,
  isPartlyBlocked,
  parseHostShell,
  type HostShell,
  type HostShellProblem,
} from '../../pages';

const SENTENCES: Readonly<Record<HostShellProblem, string>> = {
  noHtml: '缺少 <html> 标签。 It has no <html> tag before the head mark.',
  headMark: `应在 <head> 中写一次 ${HEAD_MARK}。 Write ${HEAD_MARK} once, within <head>.`,
  contentMark: `应在 <body> 中写一次 ${CONTENT_MARK}，位于前一标记之后。 Write ${CONTENT_MARK} once, within <body>, behind the other mark.`,
  title: '请去掉 <title>：每一页有自己的标题。 Leave <title> out: every page brings its own.',
  main: '请去掉 <main> 和 id="main"：内容区由本栏目提供。 Leave <main> and id="main" out: the column brings them.',
};

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(
      `look.shell 指定的页面框架文件 ${file} 读不到，请检查路径和权限。 The page that look.shell names can not be read: check its path and permissions. ${String(error)}`,
    );
  }
}

/** The portal's page from its file, a path below the app's root or an absolute one; stops the start where it is no frame. */
export function readHost(
  root: string,
  given: string,
  log: { warn(message: string): void },
): HostShell | undefined {
  if (given === '') return undefined;
  const file = path.resolve(root, given);
  const text = textOf(file);
  const read = parseHostShell(text);
  if (!('start' in read)) {
    const list = read.map((problem) => `  - ${SENTENCES[problem]}`).join('\n');
    throw new Error(
      `look.shell 指定的页面框架 ${file} 不能用： The page that look.shell names can not be used:\n${list}`,
    );
  }
  if (isPartlyBlocked(text)) {
    log.warn(
      `页面框架 ${file} 中有脚本或行内样式，浏览器会按内容安全策略拦下，请改为样式表文件（look.csp 可加来源）。 It holds scripts or inline styles, which the content security policy stops: use stylesheets instead (look.csp adds origins).`,
    );
  }
  return read;
}
