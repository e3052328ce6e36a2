/** `TEST_SIZE=full` runs what takes long in its full size, with a fresh seed. */
export const isFull = process.env['TEST_SIZE'] === 'full';
