import type { ColumnField } from './mapping.ts';
import { listed } from './words.ts';

/** A word in a column name that says it holds a currency. */
export const currencyWords = listed(
  'currency, wahrung, waehrung, devise, monnaie, moneda, divisa, valuta, moeda, waluta, 通貨',
);

/**
 * Names of columns as statements write them (English, German, French, Spanish, Italian, Portuguese, Dutch, Polish,
 * Japanese), folded by `foldHeader` without a currency at the end, the best first.
 */
export const columnNames: Readonly<Record<ColumnField, readonly string[]>> = {
  date: listed(`
    date, event date, transaction date, action date, conversion date, commission date,
    conversion date time, trans date, txn date, sale date, order date, date shipped, day, created at, created,
    date created, created on, date time, timestamp, time, sale charged at, datum, tag, buchungsdatum,
    transaktionsdatum, bestelldatum, versanddatum, erstellt am, date de commande, date de transaction, date d expedition, jour, fecha,
    fecha de transaccion, fecha de pedido, fecha de envio, dia, data, data transakcji, data da venda, datum transactie, besteldatum, 日付, 発生日, 発生日時, 注文日, 発送日, datetime, stat datetime, conversion unix timestamp, action time, event time, conversion time, order time, posting date,
    click date
  `),
  amount: listed(`
    commission, commissions, commission amount, your commission, commission earned,
    affiliate commission, publisher commission, your share, your cut, affiliate share, partner share,
    publisher amount, affiliate amount, total commission, earnings, earning, your earnings,
    total earnings, payout, payout amount, reward, rewards, reward amount, ad fees, net commission, provision,
    provisionsbetrag, provisionen, vergutung, werbekostenerstattung, verdienst, einnahmen, commissions gagnees,
    montant de la commission, montant commission, gains, gain, remuneration, comision, comisiones,
    importe comision, importe de la comision, ganancias, ganancia, commissione, commissioni, provvigione, provvigioni, guadagno, guadagni,
    comissao, comissoes, ganhos, commissie, vergoeding, verdiensten, prowizja, prowizje, wynagrodzenie,
    報酬, 報酬額, 成果報酬, 紹介料, コミッション, amount, betrag, montant, importe,
    monto, importo, valor, bedrag, kwota, 金額, net total, net amount
  `),
  planPrice: listed(`
    plan price, price, order value, sale amount, order amount, order total, sale value, sale price,
    sale, sale amount cents, plan amount, invoice amount, transaction amount, trans amount, revenue,
    sales, sale amount pub currency, net revenue, value, gross, gross amount, subtotal, total cost, preis, bestellwert,
    auftragswert, warenkorbwert, nettoumsatz, nettobetrag, umsatz, verkaufsbetrag, prix, montant de la vente, montant commande, montant de la commande,
    valeur de la commande, vente, chiffre d affaires, precio, precio del plan, importe de la venta, importe venta, importe del pedido,
    valor del pedido, venta, ventas, ingresos, prezzo, valore ordine, valore dell ordine, importo ordine, importo vendita,
    vendita, preco, valor da venda, valor do pedido, venda, prijs, orderwaarde, verkoopbedrag, omzet, cena,
    wartosc zamowienia, sprzedaz, 価格, 売上, 売上金額, 注文金額, amount
  `),
  currency: [...listed('commission currency, currency, currency code'), ...currencyWords],
  kind: listed(`
    kind, event, type, event type, transaction type, trans type, txn type, action type, commission type,
    conversion type, entry type, row type, art, typ, ereignis, vorgang, transaktionstyp, evenement,
    type d evenement, type de commission, evento, tipo, tipo de evento, tipo de comision,
    tipo di evento, soort, gebeurtenis, rodzaj, typ zdarzenia, zdarzenie, 種類, 種別, イベント
  `),
  status: listed(`
    status, commission status, action status, conversion status, reward status, transaction status,
    state, payment status, payout status, zustand, statut, etat, estado, stato, status da
    comissao, situacao, stan, ステータス, 状態, 承認状況
  `),
  customer: listed(`
    customer, customer id, customer key, customer no, customer number, customer name, customer email,
    client, client id, client name, referral uid, referral id, referral, referral email,
    referred customer, referred user, referred id, referred email, subscriber, subscriber id, user, initials, buyer, buyer name,
    buyer email, kunde, kunden id, kundennummer, kundenname, kundin, id client, nom du client, cliente,
    id cliente, id de cliente, nombre del cliente, nome cliente, nome do cliente, klant, klant id,
    klantnummer, klantnaam, klient, id klienta, 顧客, 顧客id, お客様
  `),
  subId: listed(`
    sub id, subid, sub id 1, sub id1, subid1, sid, sub tag, ascsubtag, sub, sub1, aff sub, shopper id,
    publisher reference, pubref, click ref, clickref, member id u1, u1, afftrack, aff comment, fp sid,
    custom id, xcust, epi, tm subid1, affiliate sub id, affiliate sub id 1, affiliate info1, stat affiliate info1, tracking id,
    id de seguimiento, id de suivi, トラッキングid, sub kennung, unter id, sous id, sous identifiant,
    sub identificador, サブid, tag
  `),
  clicks: listed(`
    clicks, click, raw clicks, total clicks, click count, number of clicks, unique clicks, klicks,
    clics, clic, cliques, cliks, klikken, klikniecia, クリック, クリック数
  `),
  product: listed(`
    product, product name, plan, plan name, plan id, item name, item, sku, produkt, produktname, tarif,
    artikel, produit, nom du produit, offre, forfait, producto, nombre del producto,
    prodotto, piano, produto, plano, 商品, 商品名, プラン
  `),
  link: listed(`
    link, link url, tracking link, affiliate link, referral link, short link, lien, enlace, url
  `),
  coupon: listed(`
    coupon, coupon code, promo code, promotion code, voucher, voucher code, voucher codes,
    discount code, gutschein, gutscheincode, code promo, cupon, codigo promocional
  `),
  referrer: listed(`
    referrer, referer, referrer url, referer url, referring url, referring page, click referring url,
    source referer, click referrer
  `),
  landingPage: listed(`
    landing page, landing page url, publisher url, page url, banner page, click page, zielseite,
    page de destination, pagina de destino
  `),
  payoutId: listed(`
    payout id, payout number, payout no, payout reference, paystub, paystub id, paystub number,
    self bill id, publisher self bill id, self billing invoice, remittance id, auszahlungs id,
    auszahlungsnummer, id du paiement, numero de paiement, id de pago, numero de pago, id pagamento
  `),
  originalAmount: listed(`
    original amount, original commission, original commission amount, original payout,
    original earnings, old commission, old commission amount, ursprungliche provision,
    commission d origine, comision original
  `),
  originalExternalId: listed(`
    original id, original transaction id, original action id, original commission id, reference trans,
    original transaction, reference transaction, refunded id, refund of, parent id, ursprungliche id,
    id d origine, id original, id originale
  `),
  externalId: listed(`
    commission id, reward id, id, key, conversion item id, conversion id, action id,
    transaction id, trans id, txn id, event id, transaction, transaktions id, vorgangs id, provisions id,
    id transaction, id commission, id de transaction, id transaccion, id de transaccion, id comision,
    external id, order id, order, order number, order no, order ref, invoice id, invoice number, invoice,
    bestellnummer, auftragsnummer, numero de commande, pedido, numero de pedido, id transazione, id ordine, numero ordine, id transacao, id da transacao, transactie id,
    bestelnummer, ordernummer, id transakcji, numer zamowienia, 注文番号, 注文id, purchase id, reference,
    reference id, referenz, referencia, uuid, click id
  `),
};

/** A word in a longer column name that says it holds the commission, if no word says otherwise. */
export const commissionWords = listed(
  `commission, commissions, earnings, payout, payouts, reward, rewards, provision, provisionen, vergutung, comision, comisiones,
    commissione, commissioni, provvigione, comissao, comissoes, commissie, prowizja`,
);

/** A word in a column name that says it holds a rate. */
export const rateWords = listed(
  'rate, percent, percentage, satz, provisionssatz, taux, tasa, porcentaje, tasso, stawka, 料率, 報酬率',
);

/** Words that make a commission's column something else: its id, its rate, its state. */
export const notMoneyWords = listed(`
  id, ids, uid, no, number, count, date, time, at, on, type, kind, status, state, rate, percent,
  percentage, currency, original, old, level, tier, plan, group, name, url, link, method, reason, term,
  terms, satz, taux, tasa, item
`);
