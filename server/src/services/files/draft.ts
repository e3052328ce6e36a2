import { documentOf } from '../../../../domain/write';
import { writeDocx, writeTemplateXlsx } from '../../files';
import { formatOf } from '../../pages';
import { notFound, type Store } from '../../store';
import { openDossier, type Dossier } from '../reports/dossier';
import { previousFigures, previousReports } from '../reports/previous';
import type { Settings } from '../settings';
import type { SavedFile } from './saved';

const draftMark = (version: number): string => `草稿\u3000第${version}稿`;
const draftName = (title: string, version: number): string => `${title}（草稿第${version}稿）`;
const templateName = (title: string): string => `${title}（填报表）`;

/** The working copy on paper, with the word on every page that it is a draft: for those who sign it. */
async function paper({ report, row }: Dossier): Promise<SavedFile> {
  const bytes = await writeDocx({
    title: report.title,
    organ: report.organ.name,
    pieces: documentOf(report),
    mark: draftMark(row.version),
  });
  const { mediaType } = formatOf('docx');
  return { name: `${draftName(report.title, row.version)}.docx`, mediaType, bytes };
}

/** Its tables to fill in, for a bureau without access; with last year's figures. */
async function template(store: Store, settings: Settings, dossier: Dossier): Promise<SavedFile> {
  const { report } = dossier;
  const previous = previousFigures(await previousReports(store, dossier));
  const bytes = await writeTemplateXlsx({
    report,
    guidance: settings().guidance,
    ...(previous ? { previous } : {}),
  });
  const { mediaType } = formatOf('xlsx');
  return { name: `${templateName(report.title)}.xlsx`, mediaType, bytes };
}

/** A file of a working copy: Word to be signed, Excel to be filled in. */
export const createDraft =
  (store: Store, settings: Settings) =>
  async (documentId: string, format: string): Promise<SavedFile> => {
    if (format !== 'docx' && format !== 'xlsx') throw notFound();
    const dossier = await openDossier(store, await store.reports.find(documentId));
    return format === 'docx' ? paper(dossier) : template(store, settings, dossier);
  };
