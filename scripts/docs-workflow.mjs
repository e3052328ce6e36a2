// Writes docs/workflow.md and docs/workflow.zh-CN.md from the table of the workflow.
import { load } from '../bench/bundle.mjs';
import { writeDocsPage } from './docs-page.mjs';

const { workflowPage } = await load('tests/domain/workflow/page.ts', 'workflow-page');
await writeDocsPage('workflow', workflowPage);
