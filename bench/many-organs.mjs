/** Rows of one INSERT: SQLite takes 32766 parameters. */
const BATCH = 100;
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

const numbered = (name, at) => `${name}${String(at).padStart(5, '0')}`;

function* copiesOf({ organ, edition }, count) {
  const { id: _organ, ...organRow } = organ;
  const { id: _edition, ...editionRow } = edition;
  for (let at = 0; at < count; at += 1) {
    const documentId = numbered('bench', at);
    const name = numbered('示例市某某街道办事处', at);
    const own = { document_id: documentId, name, short_name: null, slug: numbered('bench-', at) };
    yield {
      organ: { ...organRow, ...own, former_slugs: '[]', kind: 'township', order: 1000 + at },
      editions: YEARS.map((year) => {
        const slot = `${documentId}:${year}:own`;
        return {
          ...editionRow,
          ...{ document_id: `${documentId}e${year}`, slot, live_slot: slot, number: 1 },
          ...{ organ_document_id: documentId, organ_name: name, year: String(year), scope: 'own' },
          // The lists read the index alone.
          ...{ content: '{}', waivers: '[]', findings: '[]' },
        };
      }),
    };
  }
}

/** Fills a sample database with organs that have published in each of seven years. */
export async function addOrgans({ db }, count) {
  if (count === 0) return;
  const { connection } = db;
  const organ = await connection('disclosure_organs').first();
  const edition = await connection('disclosure_editions').whereNotNull('live_slot').first();
  const all = [...copiesOf({ organ, edition }, count)];
  await connection.batchInsert(
    'disclosure_organs',
    all.map((each) => each.organ),
    BATCH,
  );
  const editions = all.flatMap((each) => each.editions);
  await connection.batchInsert('disclosure_editions', editions, BATCH);
}
