import type { Core } from '@strapi/strapi';
import { seedSample } from './sample';

export default {
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) => seedSample(strapi),
};
