const REPORT = 'plugin::disclosure-report.report';
const SLUG = 'shichangjianguanju';
const nextTurn = () => new Promise((resume) => setTimeout(resume, 5));

/** Corrects and publishes one sample report again and again, step by step as in the admin. */
export async function createRepublishing(strapi) {
  const reports = strapi.plugin('disclosure-report').service('reports');
  const users = await strapi.db.query('admin::user').findMany({ populate: ['roles'] });
  const userWith = (role) => {
    const code = `disclosure-report-${role}`;
    return users.find(({ roles }) => roles.some((each) => each.code === code));
  };
  // Each step is a request of its own: on SQLite nothing else would let another one in between.
  const as = async (role, work) => {
    await nextTurn();
    return strapi.requestContext.run(
      { state: { auth: { strategy: { name: 'admin' } }, user: userWith(role) } },
      work,
    );
  };
  const [{ documentId, organ, year }] = await strapi.documents(REPORT).findMany({
    filters: { state: 'published', year: '2024', organ: { slug: SLUG } },
    populate: ['organ'],
    limit: 1,
  });
  const seen = async () => {
    const { version, digest, review } = await reports.status(documentId, () => true);
    return { version, digest, step: review.next ?? '' };
  };
  return {
    path: `/${organ.slug}/${year}`,
    async republish(turn) {
      await as('publisher', () => reports.correct(documentId, '核对数据。'));
      await as('clerk', async () => {
        const { version } = await seen();
        const data = { version, correctionNote: `第${turn}次核对。` };
        await strapi.documents(REPORT).update({ documentId, data });
        await nextTurn();
        await reports.submit(documentId, await seen());
      });
      await as('reviewer', async () => {
        const { step, ...bytes } = await seen();
        await reports.approve(documentId, bytes, { step, opinion: '同意' });
      });
      await as('publisher', async () => reports.publish(documentId, await seen()));
    },
  };
}
