import type { Core } from '@strapi/strapi';
import { serviceOf } from '../services';
import { mayOf, type AdminContext } from './context';
import { oneOf, readClosed, readId, text, version } from './input';

const REMARK = { version, place: text, passage: text, text };

/** Comments and suggested changes; every answer lists all of the report. */
export function createCommentsController({ strapi }: { strapi: Core.Strapi }) {
  const comments = () => serviceOf(strapi, 'comments');
  const reportOf = ({ params }: AdminContext): string => readId(params['documentId']);
  const answer = async (ctx: AdminContext): Promise<void> => {
    ctx.body = { comments: await comments().list(reportOf(ctx)) };
  };

  return {
    async find(ctx: AdminContext): Promise<void> {
      readClosed(ctx.query, {});
      await answer(ctx);
    },

    async add(ctx: AdminContext): Promise<void> {
      const id = reportOf(ctx);
      const { version: seen, ...remark } = readClosed(ctx.request.body, REMARK);
      await comments().comment(id, { version: seen }, remark);
      await answer(ctx);
      ctx.status = 201;
    },

    async suggest(ctx: AdminContext): Promise<void> {
      const id = reportOf(ctx);
      const given = readClosed(ctx.request.body, { ...REMARK, proposal: text });
      const { version: seen, ...suggestion } = given;
      await comments().suggest(id, { version: seen }, suggestion);
      await answer(ctx);
      ctx.status = 201;
    },

    async resolve(ctx: AdminContext): Promise<void> {
      const comment = readId(ctx.params['comment']);
      const { outcome } = readClosed(ctx.request.body, { outcome: oneOf('resolved', 'declined') });
      await comments().resolve(reportOf(ctx), comment, outcome);
      await answer(ctx);
    },

    /** Changes the report, so it answers with where that stands as well. */
    async accept(ctx: AdminContext): Promise<void> {
      const [id, comment] = [reportOf(ctx), readId(ctx.params['comment'])];
      await comments().accept(id, comment, readClosed(ctx.request.body, { version }));
      ctx.body = {
        comments: await comments().list(id),
        report: await serviceOf(strapi, 'reports').status(id, mayOf(ctx)),
      };
    },
  };
}
