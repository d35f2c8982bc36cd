/** The little of the browser's own interface that the pages ask for. */
const nothing = async () => undefined;
const heard = { addListener: nothing, removeListener: nothing };

Object.assign(globalThis, {
  browser: {
    runtime: { id: 'longtail', getManifest: () => ({ version: '0.1.0' }), sendMessage: nothing },
    storage: { local: { get: async () => ({}), set: nothing, remove: nothing, onChanged: heard } },
    permissions: { contains: async () => false, onAdded: heard, onRemoved: heard },
    tabs: { query: async () => [] },
  },
});
