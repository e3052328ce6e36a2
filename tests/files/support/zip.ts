import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../server/src/files/office/crc';

/** What a header of an entry says, where it is to differ from the truth. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  readonly flags?: number;
  readonly saysSize?: number;
  readonly saysCrc?: number;
}

const UTF8_NAME = 0x800;

interface Written {
  readonly local: Buffer;
  readonly central: (offset: number) => Buffer;
}

function fields(part: ZipPart, bytes: Uint8Array, packed: Uint8Array): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE((part.flags ?? 0) | UTF8_NAME, 2);
  header.writeUInt16LE(part.isStored ? 0 : 8, 4);
  header.writeUInt32LE(part.saysCrc ?? crc32(bytes), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(part.saysSize ?? bytes.length, 18);
  header.writeUInt16LE(Buffer.byteLength(part.name), 22);
  return header;
}

function write(part: ZipPart): Written {
  const bytes = Buffer.from(part.content as string);
  const packed = part.isStored ? bytes : deflateRawSync(bytes);
  const header = fields(part, bytes, packed);
  const name = Buffer.from(part.name);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), header, name, packed]),
    central: (offset) => {
      const end = Buffer.alloc(14);
      end.writeUInt32LE(offset, 10);
      const start = Buffer.from('PK\x01\x02\x14\0', 'latin1');
      return Buffer.concat([start, header, end, name]);
    },
  };
}

/** A zip file of these parts; `saysEntries` is what its end claims. */
export function zip(parts: readonly ZipPart[], saysEntries = parts.length): Buffer {
  const written = parts.map(write);
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { local, central } of written) {
    locals.push(local);
    centrals.push(central(offset));
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(saysEntries & 0xffff, 8);
  end.writeUInt16LE(saysEntries & 0xffff, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
