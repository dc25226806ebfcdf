import type { Comment } from '../../model/comment.js';
import type { Viewer } from '../../model/viewer.js';
import type { Capabilities, Order } from '../backend.js';
import type { PendingList } from '../outbox/pending-comments.js';
import type { LoadProgress, ThreadAction } from './actions.js';
import { growTree } from './comment-tree.js';
import { withLike } from './likes.js';
import type { ThreadSnapshot } from './thread-snapshot.js';
import { updatedTree } from './tree-changes.js';

/** Where the comments that are shown come from. Later fields count more, but see `mergedComments`. */
interface CommentSources {
  /** The comments that the page printed. */
  readonly initial: readonly Comment[];
  /** The same, with the likes that the backend knows. */
  readonly printed: readonly Comment[];
  /** The comments that the backend listed, by id. */
  readonly listed: ReadonlyMap<string, Comment>;
  /** Sent from here and not listed yet: lists come late from caches, and never hold comments that await moderation. */
  readonly sent: ReadonlyMap<string, Comment>;
  /** The reader's own comments that no list holds. */
  readonly pending: readonly Comment[];
  /** Changed by the reader and not confirmed by the backend. */
  readonly edited: ReadonlyMap<string, Comment>;
}

/** All that a thread knows. Only `snapshot` is public. */
export interface ThreadStoreState {
  readonly snapshot: ThreadSnapshot;
  readonly sources: CommentSources;
  /** The ids of listed comments that are not shown before the reader wants to see them. */
  readonly arrived: ReadonlySet<string>;
  /** Whether comments that arrive in the background wait for the reader. */
  readonly holdsArrivals: boolean;
  /** How many comments there are in all, where the backend told; else 0. */
  readonly promised: number;
  /** The comments that are shown, by id. */
  readonly shown: ReadonlyMap<string, Comment>;
}

export interface InitialThread {
  readonly initial: readonly Comment[];
  readonly order: Order;
  readonly can: Capabilities;
  readonly viewer?: Viewer;
  readonly holdsArrivals: boolean;
  readonly pending: PendingList;
}

export function initialThreadState(thread: InitialThread): ThreadStoreState {
  const { initial, order, can, viewer, holdsArrivals, pending } = thread;
  const none: ReadonlyMap<string, Comment> = new Map();
  const state: ThreadStoreState = {
    snapshot: {
      status: 'idle',
      comments: [],
      roots: [],
      nodes: new Map(),
      total: 0,
      order,
      collapsed: new Set(),
      undoable: new Map(),
      arrived: 0,
      hasMore: false,
      dropped: 0,
      can,
      ...(viewer && { viewer }),
      pending: pending.states,
    },
    sources: { initial, printed: initial, listed: none, sent: none, pending: pending.comments, edited: none },
    arrived: new Set(),
    holdsArrivals,
    promised: 0,
    shown: none,
  };
  return withComments(state, {});
}

/** Returns the state of a thread after an action. Pure: what did not change is the same object as before. */
export function reduceThread(state: ThreadStoreState, action: ThreadAction): ThreadStoreState {
  const { snapshot, sources } = state;
  switch (action.type) {
    case 'start-loading':
      return withSnapshot(state, { status: 'loading', error: undefined });
    case 'stop-loading':
      return withSnapshot(state, { status: action.hasLoaded ? 'ready' : 'idle' });
    case 'list':
      return withListed(state, action.listed, action.progress, action.pending);
    case 'show-arrived':
      return withComments({ ...state, arrived: new Set() }, {});
    case 'set-order': {
      const { order } = action;
      if (order === snapshot.order) return state;
      const { roots, nodes } = growTree(snapshot.comments, order, snapshot.nodes);
      return withSnapshot(state, { order, roots: Object.freeze(roots), nodes });
    }
    case 'toggle-replies': {
      const collapsed = new Set(snapshot.collapsed);
      if (!collapsed.delete(action.id)) collapsed.add(action.id);
      return withSnapshot(state, { collapsed });
    }
    case 'toggle-all-replies': {
      const answered = action.isCollapsed ? snapshot.roots.filter(({ descendants }) => descendants > 0) : [];
      return withSnapshot(state, { collapsed: new Set(answered.map(({ comment }) => comment.id)) });
    }
    case 'expand-to': {
      const collapsed = new Set(snapshot.collapsed);
      for (const id of idsUpFrom(action.id, state.shown)) collapsed.delete(id);
      return collapsed.size < snapshot.collapsed.size ? withSnapshot(state, { collapsed }) : state;
    }
    case 'set-pending':
      return withPending(state, action.pending, action.sent);
    case 'set-viewer':
      return withSnapshot(state, { viewer: action.viewer, can: action.can });
    case 'close':
      return withSnapshot(state, { closed: true });
    case 'apply-edit':
      return withComments(state, { edited: withEntry(sources.edited, action.comment.id, action.comment) });
    case 'confirm-edit':
      return withConfirmedEdit(state, action.comment);
    case 'revert-edit':
      return withComments(state, { edited: withoutKeys(sources.edited, (id) => id === action.id) });
    case 'set-undoable':
      return withSnapshot(state, { undoable: action.undoable });
  }
}

function withListed(
  state: ThreadStoreState,
  listed: ReadonlyMap<string, Comment>,
  { isBackground, hasMore, promised, dropped, end, error }: LoadProgress,
  pending: PendingList,
): ThreadStoreState {
  const { sources, shown } = state;
  const arrived = new Set<string>();
  if (isBackground && state.holdsArrivals) {
    for (const [id, { own }] of listed) if (state.arrived.has(id) || (!own && !shown.has(id))) arrived.add(id);
  }
  return withComments(
    { ...state, arrived, promised },
    {
      listed,
      sent: withoutKeys(sources.sent, (id) => listed.has(id)),
      pending: pending.comments,
      ...(end && { printed: likedComments(sources, end.likes) }),
    },
    {
      hasMore,
      dropped,
      pending: pending.states,
      ...(end && { status: 'ready', error: undefined, closed: end.closed }),
      ...(error && { status: 'error', error }),
    },
  );
}

function withPending(state: ThreadStoreState, pending: PendingList, stored: readonly Comment[]): ThreadStoreState {
  const { listed } = state.sources;
  let { arrived, sources } = state;
  for (const comment of stored) {
    arrived = withoutKey(arrived, comment.id);
    if (!listed.has(comment.id)) sources = { ...sources, sent: withEntry(sources.sent, comment.id, comment) };
  }
  return withComments({ ...state, arrived, sources }, { pending: pending.comments }, { pending: pending.states });
}

function withConfirmedEdit(state: ThreadStoreState, comment: Comment): ThreadStoreState {
  const { sent, listed, edited } = state.sources;
  const { id } = comment;
  return withComments(state, {
    edited: withoutKeys(edited, (each) => each === id),
    ...(sent.has(id) ? { sent: withEntry(sent, id, comment) } : { listed: withEntry(listed, id, comment) }),
  });
}

function withSnapshot(state: ThreadStoreState, change: Partial<ThreadSnapshot>): ThreadStoreState {
  return { ...state, snapshot: Object.freeze({ ...state.snapshot, ...change }) };
}

/** The state with comments from other sources, and the tree that follows. */
function withComments(
  state: ThreadStoreState,
  change: Partial<CommentSources>,
  more: Partial<ThreadSnapshot> = {},
): ThreadStoreState {
  const before = state.snapshot;
  const sources = { ...state.sources, ...change };
  const shown = mergedComments(sources, state.arrived);
  const comments = [...shown.values()];
  const { roots, nodes } = updatedTree(comments, before.order, before);
  const { hasMore = before.hasMore } = more;
  let published = 0;
  for (const { status } of comments) if (status === 'published') published++;
  const tree = {
    comments: roots === before.roots ? before.comments : Object.freeze(comments),
    roots: Object.freeze(roots),
    nodes,
    total: hasMore ? Math.max(published, state.promised) : published,
    arrived: state.arrived.size,
  };
  return withSnapshot({ ...state, sources, shown }, { ...tree, ...more });
}

function mergedComments(
  { printed, listed, sent, pending, edited }: CommentSources,
  arrived: ReadonlySet<string>,
): ReadonlyMap<string, Comment> {
  const shown = new Map<string, Comment>();
  for (const comment of printed) shown.set(comment.id, comment);
  for (const [id, comment] of listed) if (!arrived.has(id)) shown.set(id, comment);
  for (const [id, comment] of sent) shown.set(id, comment);
  // A comment that the blog published counts more than what is remembered here.
  for (const comment of pending) {
    if (listed.get(comment.id)?.status !== 'published') shown.set(comment.id, comment);
  }
  for (const [id, comment] of edited) if (shown.has(id)) shown.set(id, comment);
  return shown;
}

/** The printed comments as the reader likes them. */
function likedComments(
  { initial, printed }: CommentSources,
  likes: ReadonlyMap<string, boolean> = new Map(),
): readonly Comment[] {
  return initial.map((comment, index) => {
    const liked = likes.get(comment.id) ?? !!comment.liked;
    const present = printed[index];
    return present && !!present.liked === liked ? present : withLike(comment, liked);
  });
}

/** The ids of a comment and of all that it is a reply to. A circle of replies ends it. */
function idsUpFrom(id: string, shown: ReadonlyMap<string, Comment>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let next: string | null = id; next !== null && !ids.has(next);) {
    ids.add(next);
    next = shown.get(next)?.parentId ?? null;
  }
  return ids;
}

function withEntry(map: ReadonlyMap<string, Comment>, id: string, comment: Comment): ReadonlyMap<string, Comment> {
  return new Map(map).set(id, comment);
}

function withoutKeys(
  map: ReadonlyMap<string, Comment>,
  isRemoved: (id: string) => boolean,
): ReadonlyMap<string, Comment> {
  const kept = [...map].filter(([id]) => !isRemoved(id));
  return kept.length < map.size ? new Map(kept) : map;
}

function withoutKey(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return ids.has(id) ? new Set([...ids].filter((each) => each !== id)) : ids;
}
