import { ORGAN_KINDS } from '../../../domain/organ';
import { useWords } from '../words';

/** The name of an organ's kind in the user's language. */
export function useKind(): (kind: string) => string {
  const { locale } = useWords();
  return (kind) => ORGAN_KINDS.find(({ id }) => id === kind)?.label[locale] ?? kind;
}
