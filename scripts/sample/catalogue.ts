type Topic = 'ai-api' | 'backend';

/** What the sample author wrote: 24 articles on AI APIs and 16 on backend tooling. */
export const catalogue: readonly { topic: Topic; title: string; tags: readonly string[] }[] = [
  ...ofTopic('ai-api', [
    ['Stream tokens to the browser with server-sent events', 'ai,javascript,webdev'],
    ['What a million tokens cost: five APIs compared', 'ai,api,comparison'],
    ['Retry, back off, give up: calling language models in production', 'ai,api,reliability'],
    ['Structured output without tears', 'ai,typescript,json'],
    ['Build a support bot that knows when to say no', 'ai,node,tutorial'],
    ['Prompt caching, measured', 'ai,performance,api'],
    ['Embeddings in Postgres: a first search box', 'ai,postgres,tutorial'],
    ['Transcribe meetings with 60 lines of Python', 'ai,python,tutorial'],
    ['Function calling, step by step', 'ai,api,tutorial'],
    ['Seven lessons from a year of AI features', 'ai,career,discuss'],
    ['Rate limits and how to live with them', 'ai,api,node'],
    ['Evaluate prompts like you test code', 'ai,testing,python'],
    ['From prototype to invoice: metering AI usage', 'ai,saas,billing'],
    ['Image captions for a static site generator', 'ai,accessibility,node'],
    ['Vision models read my receipts', 'ai,python,api'],
    ['Run a model router in front of three providers', 'ai,go,architecture'],
    ['Summaries that cite their sources', 'ai,rag,tutorial'],
    ['Batch jobs cut our API bill in half', 'ai,devops,api'],
    ['Guard rails for user-written prompts', 'ai,security,webdev'],
    ['Translate your docs in CI', 'ai,cicd,opensource'],
    ['Batch or stream? Latency numbers from six regions', 'ai,performance,discuss'],
    ['An agent that files its own bug reports', 'ai,automation,github'],
    ['Fine-tuning or few-shot: what we chose and why', 'ai,machinelearning,discuss'],
    ['Moderate comments with one API call', 'ai,api,beginners'],
  ]),
  ...ofTopic('backend', [
    ['Job queues in Postgres, without another server', 'postgres,backend,tutorial'],
    ['Zero-downtime migrations on a small team', 'databases,devops,backend'],
    ['Deploy a Go service in ten minutes', 'go,devops,tutorial'],
    ['Idempotency keys, explained by a double charge', 'api,backend,architecture'],
    ['Webhooks that never get lost', 'backend,node,reliability'],
    ['My self-hosted logging stack costs 4 dollars', 'devops,monitoring,selfhosted'],
    ['SQLite in production: one year on', 'sqlite,backend,discuss'],
    ['Structured logs you will want at 3 am', 'logging,node,devops'],
    ['Cron jobs that tell you when they fail', 'devops,linux,tutorial'],
    ['Load tests that found real bugs', 'testing,performance,backend'],
    ['Connection pools: the numbers nobody sets', 'postgres,performance,backend'],
    ['Feature flags with a table and a cache', 'backend,architecture,webdev'],
    ['Backups are easy, restores are not', 'devops,databases,postgres'],
    ['Move a monolith, one route at a time', 'architecture,backend,refactoring'],
    ['OpenTelemetry for a two-person team', 'monitoring,backend,tutorial'],
    ['Choosing a backend host: eight months of notes', 'devops,comparison,discuss'],
  ]),
];

function ofTopic(topic: Topic, titles: readonly [string, string][]) {
  return titles.map(([title, tags]) => ({ topic, title, tags: tags.split(',') }));
}
