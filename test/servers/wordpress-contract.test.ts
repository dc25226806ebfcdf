import { WordPressBackend } from '../../src/comments/backends/wordpress/wordpress.js';
import { describeBackendContract } from '../comments/backend-contract.js';
import { type Environment, environment, newPost, setOption } from './real-wordpress.js';

/* Against the WordPress that `npm run test:servers` starts. The page of the tests is on its site, at another port it is not. */

let server: Environment;
before(async function () {
  this.timeout(60_000);
  server = await environment();
  await setOption('film_review_guests', '1');
});

describeBackendContract(
  'a real WordPress on the same site, by its form',
  () => WordPressBackend.connect({ src: `${location.origin}/` }),
  { newThread: () => newPost(), isEditing: true, keepsRatings: false, isLive: false, isReadersOwn: false },
);

describeBackendContract(
  'a real WordPress on another site, by REST',
  () => WordPressBackend.connect({ src: server.url }),
  { newThread: () => newPost(), isEditing: true, keepsRatings: false, isLive: false, isReadersOwn: false },
);

describeBackendContract(
  'a real WordPress on the same site, by REST and without pretty permalinks',
  () => WordPressBackend.connect({ src: `${location.origin}/?rest_route=/`, post: 'rest' }),
  { newThread: () => newPost(), isEditing: true, keepsRatings: false, isLive: false, isReadersOwn: false },
);
