import { TYPES } from '../../../content-types';
import { RefusalError } from '../services/refusal';

export interface StepContext {
  readonly params: { readonly model?: unknown };
}

/**
 * The Content Manager's own way to publish, to take back and to discard, and the addresses that take a
 * type for one document: ours are never reached by them.
 */
export function refuseHostSteps(ctx: StepContext): true {
  if (!TYPES.some((uid) => uid === ctx.params.model)) return true;
  throw new RefusalError(
    'otherDoor',
    '年报的送审、发布、更正和撤回公开请在年报自己的页面上办理，这里不能发布、取消发布或放弃修改。' +
      ' Reports are submitted, published, corrected and withdrawn on their own page; they can’t be published, unpublished or discarded here.',
  );
}
