// A real OpenID Connect provider in a process of its own, with one plain page to sign in on. Its people, its client and
// its port come as JSON in the first argument; it says "ready" when it listens.
import { Provider } from 'oidc-provider';

const { port, redirectUri, clientId, clientSecret, people } = JSON.parse(process.argv[2] ?? '{}');

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
  claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
  cookies: { keys: ['test'] },
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
  renderError: (context, out) => {
    context.type = 'text';
    context.body = `${out.error}: ${out.error_description ?? ''}`;
  },
});

const page = (
  uid,
) => `<!doctype html><html lang="zh"><meta charset="utf-8"><link rel="icon" href="data:,"><title>统一身份认证</title>
<meta name="viewport" content="width=device-width"><body style="font-family: sans-serif; max-width: 420px; margin: 40px auto; padding: 0 16px">
<main><h1>统一身份认证（测试）</h1>
<form method="post" action="/interaction/${uid}">
<p><label>身份 <input name="login" required></label></p>
<button name="answer" value="yes">登录并同意</button> <button name="answer" value="no" formnovalidate>取消</button>
</form></main></body></html>`;

async function bodyOf(request) {
  let text = '';
  for await (const part of request) text += part;
  return new URLSearchParams(text);
}

async function interact(context) {
  const { uid, params } = await provider.interactionDetails(context.req, context.res);
  if (context.method === 'GET') {
    context.type = 'html';
    context.body = page(uid);
    return;
  }
  const form = await bodyOf(context.req);
  if (form.get('answer') !== 'yes') {
    const refused = { error: 'access_denied', error_description: 'the person said no' };
    await provider.interactionFinished(context.req, context.res, refused);
  } else {
    const accountId = form.get('login');
    const grant = new provider.Grant({ accountId, clientId: params.client_id });
    grant.addOIDCScope(params.scope);
    const consent = { grantId: await grant.save() };
    await provider.interactionFinished(context.req, context.res, { login: { accountId }, consent });
  }
  context.respond = false;
}

provider.use((context, next) => (context.path.startsWith('/interaction/') ? interact(context) : next()));
provider.listen(port, '127.0.0.1', () => process.stdout.write('ready\n'));
