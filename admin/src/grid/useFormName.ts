import { formOf, type FormId } from '../../../domain/form';
import { useWords } from '../words';

/** The name of a form version: the document it stands in, and its years. */
export function useFormName(): (id: FormId) => string {
  const { say } = useWords();
  return (id) => {
    const { basis, years } = formOf(id);
    return say(years.to === undefined ? 'grid.form.since' : 'grid.form.span', {
      number: basis.documentNumber,
      from: String(years.from),
      to: String(years.to ?? ''),
    });
  };
}
