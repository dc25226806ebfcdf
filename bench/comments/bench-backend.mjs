// In the page: our backend for the measurement, which asks the fake server.
export const makeBackend = () => ({
  can: {
    reply: true,
    edit: false,
    remove: false,
    vote: true,
    guest: true,
    signIn: false,
    sort: ['oldest', 'newest', 'most-liked'],
    format: 'text',
    live: false,
    pageSize: 1000,
    required: [],
    maxLength: 65_525,
    storage: 'server',
  },
  async list({ cursor = '0', limit }, signal) {
    return (await fetch(`/ours?start=${cursor}&limit=${limit}`, { signal })).json();
  },
  count: async () => new Map(),
  async post({ parentId, text }) {
    return {
      id: `new-${Date.now()}`,
      parentId,
      author: { name: 'Nora' },
      publishedAt: new Date().toISOString(),
      body: { format: 'text', source: text },
      status: 'published',
      kind: 'comment',
      own: true,
    };
  },
  async vote(id, liked) {
    const { comment } = document.querySelector('comment-thread').state.snapshot.nodes.get(id);
    return { ...comment, liked };
  },
});
