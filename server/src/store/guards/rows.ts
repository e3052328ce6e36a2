import type { Core } from '@strapi/strapi';
import { APPROVAL, EDITION, EVENT, TYPES } from '../../../../content-types';
import { RefusalError } from '../errors';
import { hasGrant } from '../grant';
import { FACT, ORIGINAL } from '../tables';

/** All that may ever change in an edition: whether it is shown. */
const CHANGEABLE_IN_EDITION = new Set(['liveSlot', 'withdrawnAt', 'withdrawReason', 'updatedAt']);

const refuse = (): never => {
  throw new RefusalError(
    'otherDoor',
    '年报数据只能由年报插件写入。 Only the plugin itself writes the data of annual reports.',
  );
};

const refuseWithoutGrant = (): void => {
  if (!hasGrant()) refuse();
};

interface RowEvent {
  readonly params: { data?: Readonly<Record<string, unknown>> };
}

function refuseChangeOfEdition({ params }: RowEvent): void {
  refuseWithoutGrant();
  const isAllowed = Object.keys(params.data ?? {}).every((name) => CHANGEABLE_IN_EDITION.has(name));
  if (!isAllowed) refuse();
}

/** The last line, below the document service: also what `strapi.db.query` writes comes through here. */
export function guardRows(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [...TYPES, FACT, ORIGINAL],
    beforeCreate: refuseWithoutGrant,
    beforeCreateMany: refuseWithoutGrant,
    beforeUpdate: refuseWithoutGrant,
    beforeUpdateMany: refuseWithoutGrant,
    beforeDelete: refuseWithoutGrant,
    beforeDeleteMany: refuseWithoutGrant,
  });
  strapi.db.lifecycles.subscribe({
    models: [EDITION],
    beforeUpdate: refuseChangeOfEdition,
    beforeUpdateMany: refuseChangeOfEdition,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
  strapi.db.lifecycles.subscribe({
    models: [ORIGINAL, APPROVAL],
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
  strapi.db.lifecycles.subscribe({
    models: [EVENT],
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
}
