import { useRBAC } from '@strapi/strapi/admin';
import { Button } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';
import { CAN_CREATE, importPath } from '../names';
import { useWords } from '../words';
import type { Waits } from './waits';

/** To 导入年报 for this report; what is typed has to be saved before. */
export function ImportInto({ documentId, waits }: { documentId: string; waits: Waits }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const { allowedActions } = useRBAC(CAN_CREATE);
  if (allowedActions['canCreate'] !== true) return null;
  return (
    <Button
      fullWidth
      type="button"
      variant="tertiary"
      startIcon={<Upload />}
      disabled={waits !== undefined}
      onClick={() => navigate(importPath(documentId))}
    >
      {say('import.intoTitle')}
    </Button>
  );
}
