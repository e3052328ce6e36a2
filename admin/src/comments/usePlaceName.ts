import { useCallback } from 'react';
import { cellLabel, LATEST_FORM, tableName } from '../../../domain/form';
import { placeNamed } from '../../../domain/remark';
import { useWords } from '../words';

/** Where a comment stands, in the words of the form. */
export function usePlaceName(): (place: string) => string {
  const { say, locale } = useWords();
  return useCallback(
    (name) => {
      const place = placeNamed(name);
      if (place?.kind === 'cell') {
        const { table, key } = place;
        return say('grid.place', {
          table: tableName(LATEST_FORM.id, table, locale),
          cell: cellLabel(LATEST_FORM.id, table, key, locale),
        });
      }
      if (!place || place.kind === 'report') return say('comments.whole');
      return say(`field.${place.attribute}`);
    },
    [say, locale],
  );
}
