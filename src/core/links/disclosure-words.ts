/** How a language tells readers of affiliate links, and how it says that there are none. */
export type DisclosureWords = { says: readonly RegExp[]; denies: RegExp };

/** The same as parts of patterns, for languages with a common word order. */
export type Language = {
  /** A link that is paid for. */
  link: string;
  /** Words for this text itself. */
  here: string;
  /** Words for its links; left out: the same. */
  links?: string;
  contains: string;
  is: string;
  /** The author gets something, and what. */
  earns: string;
  pay: string;
  /** On what condition. */
  when: string;
  /** "No ... links", "not ...": before the words above, or after them where the language puts it there. */
  denies: string;
  /** Patterns of its own. */
  more?: readonly string[];
};

const english: Language = {
  link: '(affiliate|referral|partner|sponsored|paid|commission(able|ed)?|aff)[ -]?(links?|codes?)|affiliated links?',
  here: '\\b((this|the|my|our) (\\w+ )?(post|article|page|tutorial|guide|review|site|blog|newsletter|story|list|content|piece|write-?up|video|roundup|comparison|text|series|website)|some (of the )?links|this is an? (\\w+ ){0,2}(post|article|page|guide|review)|the following (?=contain|includ))\\b',
  links:
    '\\b(some|most|all|any|many|these|the|certain|following|several)( of)?( the| these| my)?( \\w+){0,2} links?\\b|\\blinks? (in|on|marked|with|below|above)\\b|\\b(some|all|most) of (these|them)\\b',
  contains: '\\b(contains?|includes?|uses?|ha(s|ve)(?! to)|features?|containing|including)\\b',
  is: '\\b(is|are|be|being)\\b',
  earns:
    '\\b(I|we|me|us|author|site|blog|which|that)\\b.{0,40}\\b(earns?|gets?|receives?|makes?|be paid|get paid|be compensated|(is|am|are) paid)',
  pay: 'commissions?|kickback|compensat(ion|ed)|referral (fee|bonus|credit)|affiliate (fee|income)|credits?|small (fee|cut|percentage)|\\ba (cut\\b|fee (for|from) (\\w+ )?(referral|sale|purchase|sign-?up))|paid',
  when: '\\b(if|when|should) (you|someone|anyone)\\b|\\byour (purchases?|order|sign-?ups?)|qualifying purchases|\\b(through|via|from|using|with|on) (the|these|this|my|our|any|some|certain|those|purchases)\\b|no (extra|additional) cost|any purchases?',
  denies:
    "\\b(no|not|never|zero|without|nor|cannot|free of)\\b(?! (extra|additional|more|only))(\\W+\\w+){0,3}\\W+(affiliate|referral|sponsored|partner|commission|compensat)|n[’']t\\b(\\W+\\w+){0,3}\\W+(affiliate|referral|sponsored|partner|commission|compensat)|\\bnone of\\b|\\b(if|when|whether) (an?|your|the|this|any|it) (\\w+ )?(post|article|page|blog|site|tutorial|content)?\\b.{0,20}\\b(contains?|includes?|has|uses?)|(?<!\\bthis is an? (\\w+ ){0,2})\\b(posts?|articles?|pages?|sites?|someone|everyone|authors?|writers?|bloggers?|you) (that|who|which) (contain|include|use|have)|\\b(must|should|need to|have to|how to) (be )?(disclos|declar|label|mark)",
  more: [
    '\\b(affiliate|referral) (links?|codes?) (below|ahead|included|used|throughout|(in|on) (this|the|my|our) (post|article|page|guide|blog|site|newsletter))\\b',
    '(?<!\\b(of|about|changed|removed|lost|replaced|track|tracked|tested|for|added) )\\b(my|our) (own |personal )?(affiliate|referral|partner) (link|code)s?\\b(?!.{0,40}\\b(got|earned|made|brought|were|was|performed|stopped)\\b)',
    "\\b(this|that|it|above|below|here)( is|’s|'s)( also)? (an?|my) (affiliate|referral|sponsored) (link|code)",
    '\\bas an? amazon (associate|affiliate)\\b.{0,40}\\bearn|participant in the amazon (services|eu|europe)',
    '^\\P{L}{0,4}((affiliate|referral)( links?)?|amazon( affiliate)?) (disclosure|disclaimer|notice|note|advisory|alert)\\P{L}{0,3}($|[:.–—-])',
    "\\b(I|we)( (may|might|will|can|could))?( be|’m|'m| am| are| get) compensated\\b.{0,40}\\b(if|when|through|for|from)\\b",
    '#(ad|affiliate|affiliatelinks?|sponsored)\\b',
    '\\blinks to .{1,50} (are|is) ((all|also|mostly|my|our) )?(affiliate|referral|sponsored) links?\\b',
    '\\b(links?|purchases?)\\b.{0,60}\\bearns? (me|us) .{0,20}commission',
    '\\b(my|our|this) (\\w+ )?(link|code)\\b.{0,60}\\bboth\\b.{0,40}\\b(credits?|bonus|discount)\\b',
    "\\b(I|we)( am|[’']m| are|[’']re)( also)? (an? )?(\\w+ )?affiliates? (of|for|with)\\b.{0,60}\\b(earn|get|receive|links?)\\b",
  ],
};

const german: Language = {
  link: '(affiliate|partner|empfehlungs|werbe|provisions|referral|ref|sponsoren)[ -]?(links?|verweise?)|(bezahlte|gesponserte|affiliierte)[nrs]? links?',
  here: '\\b(diese[rsmn]?|mein(e|er|em|en)?|einige|manche|alle|folgende[nr]?|links? (in|auf|mit|zu[mr]?|von)|markierte[nr]?|gekennzeichnete[nr]?)|bei (den|einigen|allen|manchen)\\b',
  contains: '\\b(enthält|enthalten|beinhaltet|beinhalten|nutz(t|en?)|verwende[nt]?)\\b',
  is: '\\b(sind|ist|handelt|um)\\b',
  earns:
    '\\b(ich|wir|mir|uns|autor|blog)\\b.{0,60}|\\b(erhalte|bekomme|verdiene|bekommen|erhalten)\\b.{0,40}',
  pay: 'provision(en)?|vergütung|kommission|werbekostenerstattung',
  when: '\\b(wenn|falls|sofern|sobald) (ihr|du|sie|jemand)|\\büber (diese|meine|einen|den|die|solche)|qualifizierten (verkäufen|käufen)|ohne mehrkosten|\\bkauft|\\bbei(m| einem| jedem) (ein)?kauf\\b|\\bfür (ein|ver)?käufe\\b',
  denies:
    'links? nicht\\b|\\b(kein(e|er|en|em)?|nicht|ohne|niemals|nie)\\b(?! (mehr|extra|teurer|zusätzlich))(\\P{L}+\\p{L}+){0,3}\\P{L}+(affiliate|partner|werbe|provision|empfehlung|gesponsert|bezahlt)|\\b(müssen|muss|sollte[nt]?) .{0,30}(kennzeich|gekennzeichnet|offenleg)|\\b(ein|wenn ein) (artikel|beitrag|post)\\b',
  more: [
    '^\\P{L}{0,4}(werbung|anzeige|dauerwerbung)\\P{L}{0,4}($|[:,;|/–—-])',
    '#(werbung|anzeige)\\b|als amazon-partner verdiene|partnerprogramm.{0,40}\\bverdiene\\b',
    '\\b(diese[rs]?|unsere?|meine?) \\p{L}+ finanzier.{0,40}(affiliate|partner|werbe)[ -]?links',
  ],
};

const french: Language = {
  link: "liens? (d[’'])?(affiliation|affiliés?|affilié\\p{L}*|partenaires?|sponsorisés?|de parrainage|rémunérés?|commerciaux)",
  here: "\\b(cet?|cette|mon|ma|mes|nos|certains|quelques|les liens|des liens|tous|liens (dans|de|ci))|c[’']est",
  contains: 'contien(t|nent)|comporte(nt)?|comprend|inclut|utilise|peut contenir',
  is: "\\b(est|sont|peuvent être)\\b|c[’']est",
  earns:
    "\\b(je|j[’']|nous|me|m[’'])\\b.{0,40}(touche|perçois|reçois|gagne|rapporte|toucher|percevoir|recevoir|percevons|recevons|rapportent)",
  pay: 'commissions?|rémunération|pourcentage',
  when: '\\b(si|quand|lorsque) (vous|tu)|\\b(via|par|avec|grâce à|sur) (ces?|cet|mes?|mon|un|les?|nos|vos|vos achats)|sans (frais|surcoût|coût)',
  denies:
    "\\b(aucune?s?|sans|jamais)\\b(?! (frais|surcoût|coût|supplément))(\\P{L}+\\p{L}+){0,2}\\P{L}+(lien|affili|commission|partenaire)|\\bne (contient|comporte|touche|reçois|perçois)|n[’'](est|utilise|inclut|y a)\\b.{0,10}\\b(pas|aucun)|ne sont pas",
  more: ['en tant que partenaire amazon'],
};

const spanish: Language = {
  link: '(enlaces?|links?|vínculos?) (de )?(afiliad[oa]s?|afiliación|referid[oa]s?|patrocinad[oa]s?)',
  here: '\\b(este|esta|estos|mis?|algunos|todos|los enlaces|los links|enlaces (de|en))\\b',
  contains: 'contienen?|contiene|\\bus(o|amos)|utiliz(o|amos)|incluyen?|tiene|puede contener',
  is: '\\b(es|son|pueden ser)\\b',
  earns:
    '\\b(reci(bo|bimos|bir\\p{L}*|ba)|gan(o|amos|ar\\p{L}*|e)|obt(engo|enemos|engamos|ener|endr\\p{L}*)|cobr(o|amos|ar\\p{L}*)|llev(o|amos|arme|arnos|ar)|me (da|dan|llevo)|(autora?|blog|web|sitio) .{0,20}(recibe|gana|obtiene))\\b',
  pay: 'comisi(ón|ones)|compensación',
  when: '\\b(si|cuando) (compras?|te|usted|lo|decides|haces|adquieres|contratas)|\\b(a través de|por|con|desde|mediante) (estos?|mis?|los|el|este|un|las|compras)|sin coste|sin costo',
  denies:
    '\\b(ningún|ninguno|ninguna|nunca|sin)\\b(?! (coste|costo|cargo))(\\P{L}+\\p{L}+){0,2}\\P{L}+(enlace|link|afili|comisi)|\\bno (contiene|contienen|incluye|son|es|recib|gan|hay|uso|usa|tiene)',
  more: ['en calidad de afiliad[oa] de amazon'],
};

const portuguese: Language = {
  link: 'links? (de )?(afiliad[oa]s?|afiliação|indicação|patrocinad[oa]s?|referência|parceir[oa]s?)',
  here: '\\b(este|esta|esse|essa|estes|meus?|alguns|todos|os links|links (deste|neste|no))\\b',
  contains: 'contém|contêm|contem|inclui|possui|tem|pode conter',
  is: '\\b(é|são|podem ser)\\b',
  earns: '\\b(receb\\p{L}*|ganh\\p{L}*|obten\\p{L}*)\\b',
  pay: 'comiss(ão|ões)|compensação',
  when: '\\b(se|quando|caso) (você|voce|vc|tu|comprar)|\\b(através|por|pelos?|com|via) (d?estes?|meus?|os|do|dos|links?|compras)|sem custo',
  denies:
    '\\b(nenhum|nenhuma|nunca|sem)\\b(?! custo)(\\P{L}+\\p{L}+){0,2}\\P{L}+(link|afili|comiss)|\\bnão (contém|inclui|são|é|receb|ganh|há|possui|tem|uso)',
  more: ['como associad[oa] (da )?amazon'],
};

const italian: Language = {
  link: '(link|collegamenti) (di )?(affiliat[oi]|affiliazione|sponsorizzat[oi]|referral)',
  here: '\\b(quest[oaie]|miei|alcuni|tutti|i link|link (in|di))\\b',
  contains: 'contiene|contengono|include|presenta|può contenere',
  is: '\\b(è|sono|possono essere)\\b',
  earns: '\\b(ricev\\p{L}*|guadagn\\p{L}*|ottengo|percepi\\p{L}*)\\b',
  pay: 'commission[ei]|compenso|percentuale',
  when: '\\b(se|quando|qualora) (acquist\\p{L}*|compr\\p{L}*|ti|decid\\p{L}*|vi)|\\b(tramite|attraverso|da|con|dai|dagli) (quest\\p{L}*|miei|i|gli|un|link|acquisti)|senza costi',
  denies:
    '\\b(nessun|nessuna|mai|senza)\\b(?! (costi|costo))(\\P{L}+\\p{L}+){0,2}\\P{L}+(link|affilia|commission)|\\bnon (contiene|include|sono|è|ricev|guadagn|ci)',
  more: ['in qualità di affiliat[oa] amazon'],
};

const dutch: Language = {
  link: '(affiliate|partner|referral|sponsor)[ -]?links?|gesponsorde links?',
  here: '\\b(dit|deze|mijn|sommige|enkele|alle|de links|links (in|met))\\b',
  contains: 'bevat(ten)?|gebruikt',
  is: '\\b(is|zijn)\\b',
  earns: '\\b(ik|we|wij)\\b.{0,30}(ontvang|krijg|verdien)',
  pay: 'commissie|vergoeding',
  when: '\\b(als|wanneer|indien) (je|u|jij|jullie)|\\bvia (deze|mijn|de|een|zo)|zonder extra kosten',
  denies:
    '\\b(geen|niet|zonder|nooit)\\b(?! (extra|duurder))(\\P{L}+\\p{L}+){0,3}\\P{L}+(affiliate|partner|commissie|gesponsord|referral)',
  more: ['als amazon-partner verdien'],
};

const polish: Language = {
  link: '(link(i|ów|ami)?|odnośnik(i|ów)?) (afiliacyjn\\p{L}*|partnersk\\p{L}*|referencyjn\\p{L}*|sponsorowan\\p{L}*|polecając\\p{L}*)',
  here: '\\b(ten|ta|to|te|niektóre|moje|wszystkie|linki w)\\b',
  contains: 'zawiera(ją)?',
  is: '\\b(są|to|jest)\\b',
  earns: '\\b(otrzym\\p{L}*|dosta\\p{L}*|zarabi\\p{L}*|zarob\\p{L}*)\\b',
  pay: 'prowizj\\p{L}*|wynagrodzenie',
  when: '\\b(jeśli|jeżeli|gdy|kiedy)\\b|\\b(przez|z|poprzez|za) (te|moje|ten|ich|zakupy)',
  denies: '\\bnie (zawiera|są|ma|otrzym|dosta|zarabi)|\\b(bez|żadn\\p{L}*) ',
  more: ['jako partner amazon zarabiam'],
};

const nordic: Language = {
  link: '(affiliate|annonse?|reklame?|annonce|sponsor|partner)[- ]?(länk(ar)?|lenke[rn]?|links?)',
  here: '\\b(det(ta|te)|det här|denna|den här|denne|dette|några|nogle|noen|länkar|länkarna|lenkene|mina|mine)\\b',
  contains: 'innehåller|indeholder|inneholder',
  is: '\\b(är|er)\\b',
  earns: '\\b(jag|jeg|vi)\\b.{0,30}(får|tjänar|tjener|modtager|mottar)',
  pay: 'provision|provisjon|kommission',
  when: '\\b(om|hvis|når|när) (du|ni|dere|I)\\b|\\b(via|genom|gennem|gjennom) ',
  denies: '\\b(inga|inte|ingen|ikke|uden|utan|uten) ',
  more: ['som amazon-(associate|partner|associeret) tj[äe]n'],
};

const slavic: Language = {
  link: '(партн[её]рск|реферальн|аффилиатн|афилиатн|партнерськ|реферальн|афілійован)\\p{L}* (ссылк|посилан)\\p{L}*|(ссылк|посилан)\\p{L}* [—–-]? ?(партн[её]рск|реферальн|партнерськ)\\p{L}*',
  here: '(^|\\P{L})(эт(а|от|ой|и)|ця|цей|мо[ияї]|некоторые|стать[яи]|стаття|пост|текст|деякі|все|всі|ссылки|посилання|в (стать|тексте|статті|пост))',
  contains: 'содерж(ит|ат)|міст(ить|ять)|есть|є ',
  is: '(^|\\P{L})(являются|[—–-]|это|є)(?!\\p{L})',
  earns: '(получ|зараб|отрим)\\p{L}*',
  pay: 'комисси\\p{L}*|комісі\\p{L}*|вознаграждени\\p{L}*|винагород\\p{L}*|процент',
  when: '(^|\\P{L})(если|когда|якщо|коли)(?!\\p{L})|(по|через|за) (этим|моим|цими|моїми|этой|моей|ссылк)',
  denies:
    '(^|\\P{L})(не|нет|немає|без|ни)(?!\\p{L}) ?(содерж|міст|получ|отрим|партн|реферал|является|являются|є)',
};

const turkish: Language = {
  link: '(satış ortaklığı|ortaklık|affiliate|referans|iş ortaklığı|sponsorlu) (bağlantı|link)\\p{L}*',
  here: '\\b(bu|bazı|tüm)\\b',
  contains: 'içer(ir|mektedir|iyor|ebilir)',
  is: '\\b(olabilir|dır|dir)\\b',
  earns: '(kazan|al)(abilir|ıyor|acağ|ır)\\p{L}*',
  pay: 'komisyon',
  when: '\\b(üzerinden|aracılığıyla|satın al\\p{L}*)',
  denies: 'içermez|içermemekte|içermiyor|yoktur|değil',
  more: [
    'amazon ortağı olarak',
    '(satış ortaklığı|ortaklık|affiliate|referans|sponsorlu) (bağlantı|link)\\p{L}*.{0,20}içer(ir|mektedir|iyor|ebilir)',
    'komisyon.{0,20}(kazan|al)(abilir|ıyor|acağ|ır)',
  ],
};

const indonesian: Language = {
  link: '(tautan|link|pautan) (afiliasi|referral|rujukan|affiliate|sponsor)',
  here: '\\b(ini|beberapa|semua|saya)\\b',
  contains: 'mengandung|memuat|berisi|menyertakan|mengandungi',
  is: '\\b(adalah|merupakan|ialah)\\b',
  earns: '\\b(mendapat\\p{L}*|menerima|memperoleh|dapat)\\b',
  pay: 'komisi',
  when: '\\b(jika|apabila|bila|ketika|kalau|melalui|lewat)\\b',
  denies: '\\b(tidak|tanpa|bukan|tiada)\\b(?! (biaya|ada biaya))',
};

/** Languages without spaces between words, whose verbs follow. */
export const eastAsian: readonly DisclosureWords[] = [
  {
    says: [
      /アフィリエイト.{0,20}(含[みんま]|利用して|使用して|参加して|掲載して|貼って|です|あり)/u,
      /(Amazon|アマゾン).{0,6}アソシエイト.{0,30}(収入|得て|参加)/iu,
      /(本|この|当)(記事|ページ|サイト|ブログ|投稿).{0,20}(プロモーション|広告|アフィリエイト).{0,12}(含|あり|利用|掲載|です)/u,
      /[（(【[※*] ?(アフィリエイト|PR|広告)(リンク)? ?[）)】\]]/u,
    ],
    denies: /(ません|いない|ていません|なし|ではありません|とは)/u,
  },
  {
    says: [
      /(本文|文中|本站|本博客|部分|文章|以下|這篇|这篇).{0,30}(联盟|聯盟|推广|推廣|返佣|佣金|推荐|推薦|返利|邀请)(营销)?(链接|連結|鏈接|链結)/u,
      /(包含|含有|含).{0,6}(联盟|聯盟|推广|推廣|返佣|佣金|推荐|推薦|返利)(营销|行銷)?(链接|連結|鏈接)/u,
      /(通过|透過|點擊|点击|使用|经由).{0,40}(我|本站|我们|我們|作者).{0,12}(获得|獲得|得到|赚取|賺取|收到|拿到).{0,10}(佣金|返利|报酬|報酬|分成)/u,
      /[（(【[] ?(联盟|聯盟|推广|推廣|返佣|推荐|推薦|返利)(链接|連結|鏈接) ?[）)】\]]/u,
    ],
    denies: /不含|不包含|没有|沒有|不是|并非|並非|无|無|不会|不會/u,
  },
  {
    says: [
      /제휴 ?(마케팅 ?)?링크.{0,12}(포함|있|입니다|사용)/u,
      /파트너스 활동.{0,30}수수료/u,
      /(구매|링크|가입).{0,40}(수수료|커미션).{0,12}(받|제공|지급)/u,
      /[（([【] ?제휴 ?링크 ?[）)\]】]/u,
    ],
    denies: /않|없|아닙니다|아니/u,
  },
];

/** All others that a disclosure is looked for in. */
export const languages: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  nordic,
  slavic,
  turkish,
  indonesian,
];
