/** What no report is in: hidden files, and what an office program or a system leaves beside its files. */
const IS_LITTER = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/u;

const byName = (one: FileSystemEntry, other: FileSystemEntry): number =>
  one.name.localeCompare(other.name, 'zh-Hans', { numeric: true });

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** A folder gives its entries a hundred at a time, and at last none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found.sort(byName);
    found.push(...some);
  }
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) {
    if (IS_LITTER.test(entry.name)) return [];
    return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  }
  if (!isFolder(entry)) return [];
  const within = await Promise.all((await entriesOf(entry)).map(filesIn));
  return within.flat();
}

/**
 * The files that were dropped, those within dropped folders too, by name. To be called while the drop is
 * being told of: the browser forgets its entries afterwards.
 */
export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  const folders = entries.flatMap((entry) => (entry && isFolder(entry) ? [entry] : []));
  if (folders.length === 0) return [...files];
  const single = [...files].filter(({ name }) => !folders.some((folder) => folder.name === name));
  return [...single, ...(await Promise.all(folders.map(filesIn))).flat()];
}
