import { WordPressBackend } from '../../../src/comments/backends/wordpress.js';
import { describeBackendContract } from '../backend-contract.js';
import { loadRecordings, VERSIONS, type Recordings } from './wordpress/recordings.js';
import { WordPressDouble } from './wordpress/wordpress-double.js';

const ELSEWHERE = 'https://blog.example.test/';

for (const version of VERSIONS) {
  let recordings: Recordings;
  let double: WordPressDouble;
  before(async () => {
    recordings = await loadRecordings(version);
  });
  const newThread = (): string => double.newPost();

  describeBackendContract(
    `WordPress ${version} on the same site, by the form`,
    () => {
      double = new WordPressDouble(recordings);
      return WordPressBackend.connect({ src: double.site, fetch: double.fetch });
    },
    { newThread, isEditing: true },
  );

  describeBackendContract(
    `WordPress ${version} on another site, by REST`,
    () => {
      double = new WordPressDouble(recordings, { site: ELSEWHERE, isPlain: true, takesGuestsByRest: true });
      return WordPressBackend.connect({ src: double.site, fetch: double.fetch });
    },
    { newThread, isEditing: true },
  );
}
