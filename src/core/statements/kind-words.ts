import { type RowKind, rowKinds, type Status, statuses } from './row.ts';
import { foldWord, listed } from './words.ts';

/**
 * What statements call their rows (English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Japanese).
 * Words that mean several things, like "sale", "order", "payment" or "upgrade", are left out: they are asked about.
 */
const kinds: Readonly<Partial<Record<RowKind, readonly string[]>>> = {
  'first-order': listed(`
    first order, first sale, first payment, first purchase, first invoice, first commission, initial,
    initial sale, initial order, initial payment, initial purchase, initial commission, new,
    new customer, new sale, new order, new subscription, new subscriber, subscription created,
    subscription started, erstbestellung, erstkauf, neukunde, erste zahlung, neuabschluss,
    premiere commande, premier achat, premier paiement, nouveau client, nouvel abonnement,
    primer pedido, primera compra, primer pago, cliente nuevo, nuevo cliente, nueva suscripcion,
    primo ordine, primo acquisto, primo pagamento, nuovo cliente, nuovo abbonamento,
    primeiro pedido, primeira compra, primeiro pagamento, novo cliente, nova assinatura,
    eerste bestelling, eerste aankoop, eerste betaling, nieuwe klant, nieuw abonnement,
    pierwsze zamowienie, pierwszy zakup, pierwsza platnosc, nowy klient, 新規, 初回, 初回購入, 新規購入
  `),
  recurring: listed(`
    recurring, recurring payment, recurring sale, recurring order, recurring commission,
    recurring charge, recurring invoice, renewal, subscription renewal, subscription renewed, renewed,
    rebill, rebilling, repeat, repeat order, repeat sale, wiederkehrend, wiederkehrende zahlung,
    verlangerung, folgezahlung, folgebestellung, recurrent, recurrente, paiement recurrent,
    renouvellement, pago recurrente, renovacion, ricorrente, pagamento ricorrente, rinnovo,
    pagamento recorrente, recorrente, renovacao, terugkerend, verlenging, cykliczna, cykliczne,
    odnowienie, 更新, 継続
  `),
  bonus: listed(`
    bonus, upgrade bonus, performance bonus, milestone bonus, referral bonus, extra bonus, upgradebonus,
    bonus de mise a niveau, bono, bonificacion, bono de mejora, premio, premia, ボーナス
  `),
  flat: listed(`
    flat, flat fee commission, flat commission, sign up bonus, signup bonus, registration bonus,
    lead bonus, lead commission, anmeldebonus, bonus d inscription, bono de registro
  `),
  adjustment: listed(`
    adjustment, correction, manual adjustment, technical adjustment, balance adjustment, anpassung,
    korrektur, ajustement, ajuste, correccion, rettifica, correzione, correcao, correctie, aanpassing,
    korekta, 調整
  `),
  click: listed('click, clicks, klick, clic, clique, klik, klikniecie, link click, クリック'),
  'sign-up': listed(`
    sign up, signup, signed up, lead, lead created, trial, trial started, free trial, free signup,
    registration, registered, account created, anmeldung, registrierung, inscription, essai, registro,
    iscrizione, registrazione, prova, cadastro, inscricao, aanmelding, registratie, proefperiode,
    rejestracja, 登録, 会員登録
  `),
  cancellation: listed(`
    cancelled, canceled, cancellation, cancelation, cancel, churn, churned, unsubscribed,
    subscription cancelled, subscription canceled, subscription ended, kundigung, gekundigt,
    resiliation, resilie, desabonnement, baja, cancelacion, cancelado, cancelada, disdetta, cancellazione,
    cancelamento, opzegging, opgezegd, rezygnacja, anulowanie, 解約
  `),
  refund: listed(`
    refund, refunded, full refund, partial refund, chargeback, charge back, clawback, reversal,
    reversed, commission reversal, ruckerstattung, erstattung, ruckbuchung, storno, stornierung,
    remboursement, remboursee, retrofacturation, reembolso, devolucion, contracargo,
    rimborso, storno di addebito, estorno, devolucao, terugbetaling, terugboeking, zwrot, 返金
  `),
  payout: listed(`
    payout, pay out, withdrawal, payout sent, auszahlung, versement, retrait, retiro, desembolso, prelievo,
    saque, uitbetaling, wyplata, 振込
  `),
  fee: listed(`
    fee, fees, payout fee, transaction fee, processing fee, service fee, gebuhr, gebuhren, frais,
    tarifa, comision bancaria, spese, taxa, kosten, oplata, 手数料
  `),
};

/** What statements call a commission's status, as above. */
const states: Readonly<Record<Status, readonly string[]>> = {
  paid: listed(`
    paid, paid out, payed, settled, bezahlt, ausgezahlt, gezahlt, paye, payee, verse, versee, regle,
    reglee, pagado, pagada, abonado, abonada, pagato, pagata, pago, paga, betaald, uitbetaald, zaplacono,
    zaplacone, wyplacono, wyplacone, 支払済, 支払済み, 振込済
  `),
  approved: listed(`
    approved, confirmed, due, locked, closed, processed, cleared, accepted, payable, validated, valid,
    scheduled, earned, complete, completed, bestatigt, genehmigt, freigegeben, fallig, approuve,
    approuvee, confirme, confirmee, valide, validee, du, aprobado, aprobada, confirmado, confirmada,
    validado, validada, approvato, approvata, confermato, confermata, convalidato, convalidata, aprovado,
    aprovada, goedgekeurd, bevestigd, zatwierdzono, zatwierdzone, zatwierdzona, potwierdzone,
    potwierdzono, 承認, 承認済, 承認済み, 確定
  `),
  pending: listed(`
    pending, open, in review, under review, new, extended, unconfirmed, awaiting approval, waiting,
    not yet approved, offen, ausstehend, in prufung, in bearbeitung, vorgemerkt, en attente, ouvert, ouverte, en cours,
    pendiente, abierto, abierta, en revision, in attesa, in sospeso, da approvare, pendente, em analise,
    em aberto, in afwachting, in behandeling, openstaand, oczekujace, oczekujaca, oczekuje, w toku, 未承認, 未確定,
    保留中, 承認待ち
  `),
  reversed: listed(`
    reversed, declined, rejected, denied, void, voided, refunded, cancelled, canceled, charged back,
    chargeback, clawed back, fraud, fraudulent, duplicate, invalid, disapproved, unqualified, not approved, storniert, abgelehnt,
    erstattet, ungultig, annule, annulee, refuse, refusee, rejete, rejetee, rembourse, remboursee,
    rechazado, rechazada, anulado, anulada, cancelado, cancelada, reembolsado, reembolsada, revertido,
    revertida, annullato, annullata, rifiutato, rifiutata, rimborsato, rimborsata, rejeitado, rejeitada,
    recusado, recusada, estornado, estornada, afgewezen, geannuleerd, afgekeurd, odrzucono, odrzucone,
    anulowano, anulowane, 否認, 非承認, 却下, 破棄, キャンセル
  `),
  held: listed(`
    held, hold, on hold, withheld, einbehalten, zuruckgehalten, angehalten, retenu, retenue, suspendu,
    suspendue, retenido, retenida, trattenuto, trattenuta, retido, retida, ingehouden, wstrzymano,
    wstrzymane
  `),
};

const kindOf = byWord(kinds, rowKinds);
const statusOf = byWord(states, statuses);

/** The kind that a statement's word means beyond doubt, else null. */
export function kindOfWord(word: string): RowKind | null {
  return kindOf.get(foldWord(word)) ?? null;
}

/** The status that a statement's word means beyond doubt, else null. */
export function statusOfWord(word: string): Status | null {
  return statusOf.get(foldWord(word)) ?? null;
}

function byWord<T extends string>(
  lists: Readonly<Partial<Record<T, readonly string[]>>>,
  meanings: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(
    meanings.flatMap((meaning) => (lists[meaning] ?? []).map((word) => [word, meaning] as const)),
  );
}
