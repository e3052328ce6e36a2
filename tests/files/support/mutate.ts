import type { Random } from '../../domain/read/support/damage';

const LONGEST_CUT = 400;

const between = (bytes: Buffer, random: Random): [number, number] => {
  const from = random(bytes.length);
  return [from, from + random(Math.min(LONGEST_CUT, bytes.length - from))];
};

/** One thing that happens to bytes on their way. */
const MUTATIONS: readonly ((bytes: Buffer, random: Random) => Buffer)[] = [
  (bytes, random) => {
    const flipped = Buffer.from(bytes);
    for (let count = 0; count < 4; count += 1) flipped[random(bytes.length)] = random(256);
    return flipped;
  },
  (bytes, random) => {
    const [from, to] = between(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, random) => bytes.subarray(0, random(bytes.length)),
  (bytes, random) => {
    const [from, to] = between(bytes, random);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  (bytes, random) => {
    const [from, to] = between(bytes, random);
    const at = random(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, to), bytes.subarray(at)]);
  },
];

/** One to three of them; what would leave nothing is not done. */
export function mutateBytes(given: Buffer, random: Random): Buffer {
  let bytes = given;
  for (let count = 1 + random(3); count > 0; count -= 1) {
    bytes = MUTATIONS[random(MUTATIONS.length)]?.(bytes, random) ?? bytes;
    if (bytes.length === 0) return given;
  }
  return bytes;
}
