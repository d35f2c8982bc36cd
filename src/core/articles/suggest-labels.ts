import type { Format, LabelName } from './labels.ts';

/** Words that suggest a topic, as tags and in titles; the first topic with the most of them wins. */
const topics: readonly [string, readonly string[]][] = [
  [
    'ai-api',
    [
      ...['ai', 'llm', 'llms', 'openai', 'gpt', 'chatgpt', 'claude', 'anthropic', 'gemini', 'mistral'],
      ...['langchain', 'rag', 'embeddings', 'prompt', 'promptengineering', 'machinelearning', 'genai', 'mcp'],
    ],
  ],
  [
    'backend',
    [
      ...['backend', 'postgres', 'postgresql', 'mysql', 'sql', 'sqlite', 'mongodb', 'redis', 'database'],
      ...['databases', 'node', 'django', 'laravel', 'rails', 'graphql', 'queue', 'queues', 'microservices'],
    ],
  ],
  [
    'devops',
    [
      ...['devops', 'docker', 'kubernetes', 'aws', 'azure', 'gcp', 'cloud', 'hosting', 'vps', 'linux'],
      ...['terraform', 'cicd', 'serverless', 'monitoring', 'observability'],
    ],
  ],
  [
    'frontend',
    ['frontend', 'css', 'html', 'react', 'vue', 'svelte', 'angular', 'nextjs', 'tailwindcss', 'a11y'],
  ],
  ['mobile', ['mobile', 'android', 'ios', 'flutter', 'reactnative', 'swift', 'kotlin']],
  ['security', ['security', 'cybersecurity', 'auth', 'authentication', 'oauth', 'encryption']],
];

/** Signs of a format in a title, the most telling first. */
const titleSigns: readonly [Format, RegExp][] = [
  [
    'lessons-learned',
    /\blessons?\b|\bi learned\b|\bwe learned\b|\bmistakes?\b|\bpost-?mortem\b|\bregrets?\b/,
  ],
  [
    'list',
    /^(the )?(top |best )?\d+ (?!years?\b|months?\b|weeks?\b|days?\b|hours?\b|minutes?\b)|\balternatives\b|\bcheat ?sheet\b/,
  ],
  ['review', /\breview(ed)?\b|\bvs\.?\b|\bversus\b|\bcompar(ed|ing|ison)\b|\bworth it\b|\bbenchmark/],
  ['integration-guide', /\bintegrat(e|es|ing|ion)\b|\bconnect(ing)? .+ (to|with|and)\b|\bwebhooks?\b/],
  [
    'tutorial',
    /\bhow to\b|\bhow i built\b|\bbuild(ing)?\b|\btutorial\b|\bstep[ -]by[ -]step\b|\bgetting started\b|\bfrom scratch\b|\bguide\b/,
  ],
];

const tagFormats = new Map<string, Format>([
  ['tutorial', 'tutorial'],
  ['howto', 'tutorial'],
  ['review', 'review'],
  ['listicle', 'list'],
]);

/**
 * Topic and format as tags and title suggest them; nothing is suggested without a sign. A tier is the author's
 * judgement, so none is ever suggested.
 */
export function suggestLabels(article: {
  title: string;
  tags: readonly string[];
}): Partial<Record<LabelName, string>> {
  const tags = article.tags.map(folded);
  const topic = topicOf(tags) ?? topicOf(titleWords(article.title));
  const title = article.title.toLowerCase();
  const format =
    titleSigns.find(([, sign]) => sign.test(title))?.[0] ??
    tags.map((tag) => tagFormats.get(tag)).find((found) => found !== undefined);
  return { ...(topic && { topic }), ...(format && { format }) };
}

function folded(tag: string): string {
  return tag.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/**
 * Words of a title in lower case, without a genitive s. "AI" stays in capitals: "ai" is a word of other
 * languages.
 */
function titleWords(title: string): string[] {
  const words = title.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return words.filter((word) => word !== 'ai').map((word) => word.toLowerCase().replace(/['’]s$/, ''));
}

function topicOf(words: readonly string[]): string | null {
  const counts = topics.map(([topic, signs]) => ({
    topic,
    count: words.filter((word) => signs.includes(word)).length,
  }));
  const best = counts.reduce((most, each) => (each.count > most.count ? each : most));
  return best.count > 0 ? best.topic : null;
}
