import { ImportError, type ImportCode } from '../../server/src/files/importError';
import { ZIP_LIMITS, openContainer } from '../../server/src/files/office/zip';
import { openPackage } from '../../server/src/files/office/package';
import { parseXml } from '../../server/src/files/office/xml';
import { SourceTooLarge } from '../../domain/read';
import { zip, type ZipPart } from './support/zip';

const codeOf = async (act: () => unknown): Promise<string> => {
  try {
    await act();
    return 'read';
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    if (error instanceof SourceTooLarge) return error.limit;
    throw error;
  }
};

const MB = 1024 * 1024;
const readA = async (bytes: Uint8Array): Promise<string | undefined> =>
  (await (await openContainer(bytes)).read('a.xml'))?.toString();
const one = (part: Partial<ZipPart>): Buffer => zip([{ name: 'a.xml', content: 'text', ...part }]);
const good = one({});

describe('a container', () => {
  test('gives its parts, whatever their case and slashes', async () => {
    const container = await openContainer(
      zip([
        { name: 'Word\\Document.xml', content: '一' },
        { name: 'stored', content: '二', isStored: true },
        { name: '__proto__', content: '三' },
      ]),
    );
    expect((await container.read('word/document.xml'))?.toString()).toBe('一');
    expect((await container.read('stored'))?.toString()).toBe('二');
    expect((await container.read('__proto__'))?.toString()).toBe('三');
    expect(await container.read('constructor')).toBeUndefined();
  });

  test('takes a path that leads elsewhere for a name like any other', async () => {
    const names = ['../../etc/passwd', '/etc/passwd', 'C:\\a', 'a.xml'];
    const container = await openContainer(zip(names.map((name) => ({ name, content: 'x' }))));
    expect(container.names).toEqual(['../../etc/passwd', '/etc/passwd', 'c:/a', 'a.xml']);
  });

  test('leaves alone what nothing asks for, however large', async () => {
    const bomb = { name: 'bomb', content: Buffer.alloc(30 * MB) };
    expect(await readA(zip([bomb, { name: 'a.xml', content: 'text' }]))).toBe('text');
  });

  const REFUSED: readonly (readonly [name: string, bytes: () => Buffer, code: ImportCode])[] = [
    ['no zip file', () => Buffer.from('PK\x03\x04'), 'damaged'],
    ['cut off', () => good.subarray(0, -10), 'damaged'],
    ['a wrong checksum', () => one({ saysCrc: 1 }), 'damaged'],
    ['bytes changed', () => Buffer.from(good).fill(0xff, 36, 40), 'damaged'],
    ['more than its header says', () => one({ content: 'x'.repeat(99), saysSize: 9 }), 'unsafe'],
    ['less than its header says', () => one({ saysSize: 99 }), 'unsafe'],
    ['packed 1,000 times', () => one({ content: Buffer.alloc(10 * MB) }), 'unsafe'],
    ['a password', () => one({ flags: 1 }), 'encrypted'],
    ['a strong password', () => one({ flags: 0x41 }), 'encrypted'],
    [
      'the same name twice',
      () => zip([...'12'].map((content) => ({ name: 'a.xml', content }))),
      'unsafe',
    ],
    [
      '513 entries',
      () =>
        zip(
          Array.from({ length: ZIP_LIMITS.entries + 1 }, (_, at) => ({
            name: `${at}`,
            content: '',
          })),
        ),
      'tooMuch',
    ],
    ['65,535 entries by its word', () => zip([{ name: 'a.xml', content: '' }], 65_535), 'tooMuch'],
  ];

  test.each(REFUSED)('with %s is refused', async (_name, bytes, code) => {
    expect(await codeOf(() => readA(bytes()))).toBe(code);
  });

  test('gives up where its parts together are too large', async () => {
    const noise = Buffer.alloc(16 * MB);
    const names = ['a', 'b', 'c'];
    const container = await openContainer(
      zip(names.map((name) => ({ name, content: noise, isStored: true }))),
    );
    const all = async (): Promise<void> => {
      for (const name of names) await container.read(name);
    };
    expect(await codeOf(all)).toBe('tooMuch');
  });
});

const ooxml = (type: string): Buffer =>
  zip([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="application/${type}"/></Types>`,
    },
  ]);
const odf = (mimetype: string, manifest = '<manifest/>'): Buffer =>
  zip([
    { name: 'mimetype', content: mimetype, isStored: true },
    { name: 'META-INF/manifest.xml', content: manifest },
  ]);
const WORD = 'vnd.openxmlformats-officedocument.wordprocessingml';
const SHEET = 'vnd.openxmlformats-officedocument.spreadsheetml';
const ODF = 'application/vnd.oasis.opendocument';

describe('a package', () => {
  const KINDS: readonly (readonly [name: string, bytes: Buffer, ends: string])[] = [
    ['docx', ooxml(`${WORD}.document.main+xml`), 'docx'],
    ['a template', ooxml(`${WORD}.template.main+xml`), 'docx'],
    ['xlsx', ooxml(`${SHEET}.sheet.main+xml`), 'xlsx'],
    ['docm', ooxml('vnd.ms-word.document.macroEnabled.main+xml'), 'macro'],
    ['xlsm', ooxml('vnd.ms-excel.sheet.macroEnabled.main+xml'), 'macro'],
    ['xlsb', ooxml('vnd.ms-excel.sheet.binary.macroEnabled.main'), 'oldExcel'],
    [
      'pptx',
      ooxml('vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
      'slides',
    ],
    ['another package', ooxml('xml'), 'damaged'],
    ['odt', odf(`${ODF}.text`), 'odt'],
    ['ods', odf(`${ODF}.spreadsheet`), 'ods'],
    ['odp', odf(`${ODF}.presentation`), 'slides'],
    ['odt with a password', odf(`${ODF}.text`, '<m:encryption-data/>'), 'encrypted'],
    ['ofd', zip([{ name: 'OFD.xml', content: '<ofd/>' }]), 'ofd'],
    ['a zip file', zip([{ name: 'a.docx', content: '' }]), 'archive'],
  ];

  test.each(KINDS)('%s is told by what is inside', async (_name, bytes, ends) => {
    const kindOf = async (): Promise<string> => (await openPackage(bytes)).kind;
    const code = await codeOf(kindOf);
    expect(code === 'read' ? await kindOf() : code).toBe(ends);
  });
});

describe('XML', () => {
  const xml = (text: string): Buffer => Buffer.from(text);
  const nested = (count: number): Buffer => xml(`${'<a>'.repeat(count)}${'</a>'.repeat(count)}`);
  const LAUGHS = '<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">';

  const ENDS: readonly (readonly [name: string, bytes: Buffer, ends: string])[] = [
    ['64 levels', nested(64), 'read'],
    ['65 levels', nested(65), 'depth'],
    ['100,000 levels', nested(100_000), 'depth'],
    ['billion laughs', xml(`<!DOCTYPE a [${LAUGHS}]><a>&c;</a>`), 'unsafe'],
    [
      'an external entity',
      xml('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
      'unsafe',
    ],
    [
      'an external document type',
      xml('<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd"><a/>'),
      'unsafe',
    ],
    ['an entity of no name', xml('<a>&x;</a>'), 'damaged'],
    [
      '100,000 attributes',
      xml(`<a ${Array.from({ length: 100_000 }, (_, at) => `b${at}=""`).join(' ')}/>`),
      'unsafe',
    ],
    ['one attribute twice', xml('<a b="" b=""/>'), 'damaged'],
    ['200,001 elements', xml(`<a>${'<b/>'.repeat(200_000)}</a>`), 'nodes'],
    ['no end', xml('<a><b>'), 'damaged'],
    ['tags that cross', xml('<a><b></a></b>'), 'damaged'],
    ['nothing', xml(''), 'damaged'],
    ['another encoding', Buffer.from([0x3c, 0x61, 0x3e, 0xd6, 0xd0]), 'damaged'],
    ['UTF-16', Buffer.from('\ufeff<a>一</a>', 'utf16le'), 'read'],
  ];

  test.each(ENDS)('%s', async (_name, bytes, ends) => {
    expect(await codeOf(() => parseXml(bytes))).toBe(ends);
  });

  test('has the customary prefixes, whichever the file uses', () => {
    const uri = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const root = parseXml(
      xml(`<x:document xmlns:x="${uri}" xmlns:w="urn:other"><x:p x:val="1" id="2"/></x:document>`),
    );
    expect(root.name).toBe('w:document');
    expect(root.children).toMatchObject([{ name: 'w:p', attributes: { 'w:val': '1', id: '2' } }]);
  });

  test('keeps names from outside apart from those of objects', () => {
    const { attributes } = parseXml(xml('<a __proto__="1" constructor="2"/>'));
    expect(Object.getPrototypeOf(attributes)).toBeNull();
    expect(Object.entries(attributes)).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
  });

  test('is pruned while it is read', () => {
    const root = parseXml(xml('<a><b><c/></b><d/><e>1</e></a>'), {
      skipped: new Set(['b']),
      isKept: ({ children }) => children.length > 0,
    });
    expect(root.children).toMatchObject([{ name: 'e' }]);
  });
});
