import { loginOf, type Login } from './desk';

const PASSWORD = 'Colleague-2026';

async function send(address: string, token: string, body?: object) {
  const answer = await fetch(address, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as { data: never };
}

/** A session of the admin, as the requests of a script carry it. */
export async function tokenOf(url: string, login: Login): Promise<string> {
  const { data } = await send(`${url}/admin/login`, '', login);
  return (data as { token: string }).token;
}

/** One more person in the office, with these ready-made roles. */
export async function hire(url: string, name: string, roles: readonly string[]): Promise<Login> {
  const token = await tokenOf(url, loginOf('Super Admin'));
  const known = (await send(`${url}/admin/roles`, token)).data as { id: number; code: string }[];
  const codes = roles.map((role) => `disclosure-report-${role}`);
  const email = `colleague-${Date.now()}@shili.example`;
  const invited = await send(`${url}/admin/users`, token, {
    firstname: name,
    lastname: '',
    email,
    roles: known.filter(({ code }) => codes.includes(code)).map(({ id }) => id),
  });
  const { registrationToken } = invited.data as { registrationToken: string };
  const userInfo = { firstname: name, lastname: '', password: PASSWORD };
  await send(`${url}/admin/register`, '', { registrationToken, userInfo });
  return { email, password: PASSWORD };
}

interface Listed {
  readonly documentId: string;
  readonly organName: string;
  readonly state: string;
}

/** What one of the admin's own addresses below `/disclosure-report` answers this person. */
export async function ask(url: string, login: Login, path: string, body?: object) {
  const token = await tokenOf(url, login);
  const answer: unknown = await send(`${url}/disclosure-report/${path}`, token, body);
  return answer as { rows: Listed[]; organ: { documentId: string }; version: number };
}

/** The documentId of whoever this login is of. */
export async function personOf(url: string, login: Login): Promise<string> {
  const { data } = await send(`${url}/admin/users/me`, await tokenOf(url, login));
  return (data as { documentId: string }).documentId;
}

/** The first report of the reporting year that stands in this state. */
export async function reportIn(url: string, state: string): Promise<string> {
  const { rows } = await ask(url, loginOf('填报'), 'board');
  const row = rows.find((each) => each.state === state);
  if (!row) throw new Error(`No report of the sample is ${state}.`);
  return row.documentId;
}
