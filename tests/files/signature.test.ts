import { signatureOf, type FileKind } from '../../server/src/files/signature';
import { compound } from './support/compound';
import { zip } from './support/zip';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const bitmap = Buffer.concat([latin1('BM'), Buffer.alloc(20)]);

const FILES: readonly (readonly [name: string, bytes: Buffer, kind: FileKind])[] = [
  ['a zip file', zip([{ name: 'a', content: 'b' }]), 'zip'],
  ['an empty zip file', zip([]), 'zip'],
  ['Word 97', compound(['WordDocument', '1Table']), 'word97'],
  ['Word 97 with a sheet inside', compound(['ObjectPool', 'Workbook', 'WordDocument']), 'word97'],
  ['Excel 97', compound(['Workbook']), 'excel97'],
  ['Excel 5', compound(['Book']), 'excel97'],
  ['a document with a password', compound(['EncryptionInfo', 'EncryptedPackage']), 'encrypted'],
  ['PowerPoint 97', compound(['PowerPoint Document']), 'otherBinary'],
  ['PDF', latin1('%PDF-1.7\n'), 'pdf'],
  ['PDF behind some bytes', latin1('\r\n\r\n%PDF-1.4\n'), 'pdf'],
  ['RTF', latin1('{\\rtf1\\ansi'), 'rtf'],
  ['PNG', latin1('\x89PNG\r\n\x1a\n'), 'picture'],
  ['JPEG', latin1('\xff\xd8\xff\xe0'), 'picture'],
  ['GIF', latin1('GIF89a'), 'picture'],
  ['TIFF', latin1('II*\0\x08'), 'picture'],
  ['BMP', bitmap, 'picture'],
  ['WebP', latin1('RIFF\x24\0\0\0WEBPVP8 '), 'picture'],
  ['HEIC', latin1('\0\0\0\x18ftypheic'), 'picture'],
  ['RAR', latin1('Rar!\x1a\x07'), 'archive'],
  ['7z', latin1("7z\xbc\xaf'\x1c"), 'archive'],
  ['a program', latin1('MZ\x90\0'), 'otherBinary'],
  ['HTML', Buffer.from('<!DOCTYPE html><p>年报'), 'text'],
  ['text that opens with BM', Buffer.from('BM 年报'), 'text'],
  ['text', Buffer.from('一、总体情况'), 'text'],
  ['nothing', Buffer.of(), 'text'],
];

test.each(FILES)('%s is told by its bytes', (_name, bytes, kind) => {
  expect(signatureOf(bytes)).toBe(kind);
  // A view into a larger buffer is looked at within its bounds.
  const larger = Buffer.concat([Buffer.from('%PDF-1.7'), bytes]);
  expect(signatureOf(larger.subarray(8))).toBe(kind);
});
