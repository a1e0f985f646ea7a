import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { diagnoseSync, isDevice, packs } from 'remedy-rules';
import { requestSchema } from 'remedy-rules/schema';
import { conversations } from './conversations.js';
import { formOf, listDevices } from './devices.js';
import { document } from './document.js';
import { refusal, refuse } from './errors.js';
import { bodyOf } from './requests.js';

const largestBody = 100_000;
const diagnoseRequest = requestSchema(packs);

/** The whole service, without a server, so that tests can call it. */
export const app = new Hono()
  .use(
    bodyLimit({
      maxSize: largestBody,
      onError: (c) => refusal(c, 413, 'too-large', `A body may have ${largestBody} bytes.`),
    }),
  )
  .get('/devices', (c) => c.json(listDevices()))
  .get('/devices/:id', (c) => {
    const id = c.req.param('id');
    if (!isDevice(packs, id)) return refusal(c, 404, 'unknown-device', 'There is no such device.');
    return c.json(formOf(id));
  })
  .post('/diagnose', async (c) => {
    const { device, observations, ...settings } = await bodyOf(c, diagnoseRequest);
    return c.json(diagnoseSync(device, observations, settings));
  })
  .route('/conversations', conversations)
  .get('/openapi.json', (c) => c.json(document))
  .notFound((c) => refusal(c, 404, 'not-found', 'There is no such address.'))
  .onError(refuse);
