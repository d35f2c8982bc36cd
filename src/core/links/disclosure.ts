import { type DisclosureWords, eastAsian, type Language, languages } from './disclosure-words.ts';

/**
 * What dev.to's own terms give as a model: "If a post contains affiliate links, that fact must be
 * clearly disclosed" (forem/forem, app/views/pages/_terms_text.en.html.erb, section 11).
 */
export const DISCLOSURE_SENTENCE =
  'This post includes affiliate links; I may receive compensation if you purchase products or services through the links in this article.';

/** Words within which a disclosure right after a link still belongs to it, as in "(affiliate link)". */
const BESIDE = 12;

/**
 * Where in a text the first sentence is that tells readers about affiliate links or what the author gets for them;
 * null if none does. Sentences that only talk about such links, deny them, ask about them or quote somebody else's
 * disclosure don't count.
 */
export function disclosureOffset(text: string): number | null {
  // Authors mix languages, so all are tried. Built here: at the top level they would be in every script's bundle.
  const all = [...languages.map(wordsOf), ...eastAsian];
  for (const { sentence, offset } of sentencesOf(text).take(MAX_SENTENCES)) {
    if (all.some((words) => discloses(sentence, words))) return offset;
  }
  return null;
}

export type DisclosureState = 'visible' | 'late' | 'missing' | 'unknown';

/**
 * What a reader can know before the first affiliate link: `late` is said only after it. `position` of
 * the links and `disclosedAt` are shares of the body's words; null: the body was not read.
 */
export function disclosureState(
  links: readonly { position: number }[],
  disclosedAt: number | 'nowhere' | null,
  wordCount: number | null,
): DisclosureState {
  if (disclosedAt === null) return 'unknown';
  if (disclosedAt === 'nowhere') return 'missing';
  const first = Math.min(...links.map(({ position }) => position));
  return (disclosedAt - first) * (wordCount ?? 0) > BESIDE ? 'late' : 'visible';
}

/** Ordered by how much they need the author, most first. */
const states: readonly DisclosureState[] = ['missing', 'late', 'unknown', 'visible'];

/** The state that needs the author most, of all publications that have affiliate links; null without any. */
export function articleDisclosure(
  publications: readonly { id: string; disclosedAt: number | 'nowhere' | null; wordCount: number | null }[],
  links: readonly { publicationId: string; position: number }[],
): DisclosureState | null {
  const found = publications.flatMap(({ id, disclosedAt, wordCount }) => {
    const own = links.filter((link) => link.publicationId === id);
    return own.length === 0 ? [] : [disclosureState(own, disclosedAt, wordCount)];
  });
  return states.find((state) => found.includes(state)) ?? null;
}

/** Matches any word that a disclosure has in any of the languages. Most sentences have none, so looking ends here. */
const hint =
  /affili|referral|referid|\bref\b|partner|parten|parrain|rémunér|liens? commerci|vergütung|werb|anzeige|provision|kommission|commission|comisi|comiss|commiss|prowizj|komisyon|sponsor|associa[td]|compensat|kickback|#ad\b|#sponsored|\bpaid (links?|(if|when) you (buy|purchase|order|sign))|\bboth\b.{0,60}credit|percentage of (the|each|any|every|your) (sale|purchase|order)|reklam|annons|annonce|empfehlung|patrocin|партн|реферал|афил|аффил|комисс|коміс|ortakl|ortağı|afilia|komisi|アフィリエイト|アソシエイト|プロモーション|広告|联盟|聯盟|推广|推廣|返佣|佣金|推荐链接|推薦連結|제휴|수수료|파트너스/iu;
/** No sentence of an article is longer; only part of a longer one is looked at. */
const MAX_SENTENCE = 600;
/** No article has more sentences about such things; only part of a hostile page is looked at. */
const MAX_SENTENCES = 200;

/** Lines and sentences that hold any word of interest. */
function* sentencesOf(text: string): Generator<{ sentence: string; offset: number }> {
  for (const { 0: part, index } of text.matchAll(/[^\n。!?！？]+[。!?！？]*/gu)) {
    if (!hint.test(part)) continue;
    let offset = index;
    for (const piece of part.split(/(?<=[.…]["”’)\]*]*\s)/u)) {
      const sentence = unquoted(piece.slice(0, MAX_SENTENCE)).replace(/\s+/gu, ' ').trim();
      if (hint.test(sentence)) yield { sentence, offset: offset + (piece.length - piece.trimStart().length) };
      offset += piece.length;
    }
  }
}

/** The piece without quotations that follow other words: such a sentence shows how a disclosure is written. */
function unquoted(piece: string): string {
  return piece.replace(/(?<=\p{L}.{0,200})[“"„«][^”"“»]{12,}[”"“»]/gu, ' ');
}

function discloses(sentence: string, { says, denies }: DisclosureWords): boolean {
  if (/[?？]$/u.test(sentence) || denies.test(sentence)) return false;
  return says.some((pattern) => pattern.test(sentence));
}

/** Builds the patterns that most languages share from their words, and adds those of their own. */
function wordsOf(language: Language): DisclosureWords {
  const { link, here, links = here, contains, is, earns, pay, when, denies, more = [] } = language;
  const patterns = [
    // "This post contains affiliate links", "Contains affiliate links".
    `(${here}).{0,60}(${contains}).{0,60}(${link})`,
    `(^|: ?)\\P{L}{0,4}(${contains}) .{0,30}(${link})`,
    // "I use affiliate links in this post".
    `(${contains}) .{0,20}(${link}).{0,20}(${here})`,
    // A note of its own: "Affiliate link:", "Affiliate link."
    `^\\P{L}{0,4}(${link})\\P{L}{0,3}($|:)`,
    // "Some of the links are affiliate links".
    `(${links}).{0,80}(${is}).{0,40}(${link})`,
    // "(affiliate link)", "* affiliate link".
    `([([*†¹]|\\*) ?(${link}) ?([)\\]*.]|$)`,
    // "I may earn a commission if you buy", "If you buy I may earn a commission".
    `(${earns}).{0,60}(${pay}).{0,120}(${when})`,
    `(${when}).{0,120}(${earns}).{0,60}(${pay})`,
    ...more,
  ];
  return {
    says: patterns.map((pattern) => new RegExp(pattern, 'iu')),
    denies: new RegExp(denies, 'iu'),
  };
}
