import { formNamesUsed } from './formNames';
import { sourceFiles } from './imports';
import { contextUse, databaseUse, roomOf, wallsBroken } from './rooms';

const files = sourceFiles();

describe('the walls between the folders', () => {
  test('there are files to look at on every side', () => {
    const sides = new Set(files.map(({ file }) => file.split('/')[0]));
    expect([...sides]).toEqual(expect.arrayContaining(['admin', 'cli', 'domain', 'server']));
  });

  test('every file stands in a room and imports only what its room may see', () => {
    expect(files.flatMap(wallsBroken)).toEqual([]);
  });

  test('only the store speaks to the database', () => {
    expect(files.flatMap(databaseUse)).toEqual([]);
  });

  test('only controllers know ctx', () => {
    expect(files.flatMap(contextUse)).toEqual([]);
  });
});

test('only the form names its rows, columns and versions', () => {
  expect(files.flatMap(formNamesUsed)).toEqual([]);
});

const EXTENSION = /\.[a-z]+$/u;

// On a disk that does not tell case apart one of them would be read for the other.
test('no two files of one folder differ in case or extension alone', () => {
  const names = files.map(({ file }) => file.replace(EXTENSION, '').toLowerCase());
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

describe('a wall that is broken is found', () => {
  const breaks: [file: string, text: string, sentence: string][] = [
    ['domain/a.ts', "import fs from 'node:fs';", 'domain/a.ts imports node:fs'],
    ['domain/a.ts', "export * from '../server/src/x';", 'domain/a.ts imports server/src/x'],
    ['domain/a.ts', "import type { X } from '../cli/x';", 'domain/a.ts imports cli/x'],
    ['domain/a.ts', "let x: import('../cli/x').X;", 'domain/a.ts imports cli/x'],
    ['content-types/a.ts', "import '../domain/x';", 'content-types/a.ts imports domain/x'],
    [
      'server/src/pages/a.ts',
      "import '../store/x';",
      'server/src/pages/a.ts imports server/src/store/x',
    ],
    ['server/src/pages/a.ts', "import 'node:fs';", 'server/src/pages/a.ts imports node:fs'],
    [
      'server/src/store/a.ts',
      "import '../services/x';",
      'server/src/store/a.ts imports server/src/services/x',
    ],
    [
      'server/src/routes/a.ts',
      "require('../store');",
      'server/src/routes/a.ts imports server/src/store',
    ],
    [
      'server/src/index.ts',
      "import('../../admin/src/x');",
      'server/src/index.ts imports admin/src/x',
    ],
    [
      'admin/src/grid/a.tsx',
      "import '../../../server/src/x';",
      'admin/src/grid/a.tsx imports server/src/x',
    ],
    ['cli/a.ts', "import '../server/src/store/x';", 'cli/a.ts imports server/src/store/x'],
    ['utils/a.ts', '', 'utils/a.ts stands in no room'],
  ];

  test.each(breaks)('%s: %s', (file, text, sentence) => {
    expect(wallsBroken({ file, text })).toEqual([sentence]);
  });

  test('strapi.db in a service', () => {
    const file = 'server/src/services/a.ts';
    expect(databaseUse({ file, text: 'app.strapi.db.query(uid);' })).toEqual([
      `${file} says app.strapi.db`,
    ]);
  });

  test('ctx in a service', () => {
    const file = 'server/src/services/a.ts';
    expect(contextUse({ file, text: 'export const a = (ctx) => ctx.body;' })).toEqual([
      `${file} knows ctx`,
    ]);
  });

  test.each(['pendingAtStart', 'requests.received.naturalPerson', 'licensing.decisions', 'F2019'])(
    '%s outside the form',
    (name) => {
      const file = 'domain/check/a.ts';
      const [found] = formNamesUsed({ file, text: `export const A = '${name}';` });
      expect(found).toContain(`${file} names `);
      expect(formNamesUsed({ file: 'domain/form/a.ts', text: `const A = '${name}';` })).toEqual([]);
    },
  );

  test('a fact of the text is no row', () => {
    const text = "const FACTS = ['received', 'carriedIn', 'partlyDisclosed', 'total'];";
    expect(formNamesUsed({ file: 'domain/prose/a.ts', text })).toEqual([]);
  });

  test('what a room may see is let through', () => {
    const text = "import '../store/x'; import '../../../domain/form'; import 'yup';";
    expect(wallsBroken({ file: 'server/src/services/a.ts', text })).toEqual([]);
    expect(roomOf('server/src/services/a.ts')?.at).toBe('server/src/services/');
  });
});
