export default {
  config: {
    // The admin offers zh-Hans only where the host lists it.
    locales: ['zh-Hans'],
  },
};
